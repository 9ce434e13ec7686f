-- case check
CREATE TABLE t (a VARCHAR2(20), CONSTRAINT c CHECK (SUBSTR(a, LENGTH(a)) = 'x'))
-- expect mysql exact
-- end
