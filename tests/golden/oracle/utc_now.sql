-- case insert
-- catalog: CREATE TABLE log (id NUMBER(9) PRIMARY KEY, at TIMESTAMP(6));
INSERT INTO log VALUES (1, SYS_EXTRACT_UTC(SYSTIMESTAMP))
-- expect mysql exact
INSERT INTO log
VALUES (1, utc_timestamp(6))
-- end

-- case of_a_column
-- catalog: CREATE TABLE log (id NUMBER(9) PRIMARY KEY, at TIMESTAMP(6) WITH TIME ZONE);
SELECT SYS_EXTRACT_UTC(at) AS u FROM log
-- expect mysql manual TAL-O0319
-- end
