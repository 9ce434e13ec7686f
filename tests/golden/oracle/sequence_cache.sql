-- case cache
CREATE SEQUENCE s START WITH 5 CACHE 20
-- expect postgres exact TAL-O0410
CREATE SEQUENCE s START WITH 5
-- end
