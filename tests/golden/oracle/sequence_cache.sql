-- case cache
CREATE SEQUENCE s START WITH 5 CACHE 20
-- expect postgres exact TAL-O0410
CREATE SEQUENCE s START WITH 5
-- expect mysql conditional TAL-O0410 TAL-O0414
INSERT INTO talora.sequences (name, next_value, increment_by, min_value, max_value, cycles)
VALUES ('s', 5, 1, 1, 9999999999999999999999999999, FALSE)
-- end
