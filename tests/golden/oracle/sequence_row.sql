-- case plain
CREATE SEQUENCE ids
-- expect mysql conditional TAL-O0414
INSERT INTO talora.sequences (name, next_value, increment_by, min_value, max_value, cycles)
VALUES ('ids', 1, 1, 1, 9999999999999999999999999999, FALSE)
-- end

-- case options
CREATE SEQUENCE ids START WITH 50 INCREMENT BY 10 MAXVALUE 90 CYCLE CACHE 20
-- expect mysql conditional TAL-O0410 TAL-O0414
INSERT INTO talora.sequences (name, next_value, increment_by, min_value, max_value, cycles)
VALUES ('ids', 50, 10, 1, 90, TRUE)
-- end

-- case downward
CREATE SEQUENCE ids INCREMENT BY -1
-- expect mysql conditional TAL-O0414
INSERT INTO talora.sequences (name, next_value, increment_by, min_value, max_value, cycles)
VALUES ('ids', -1, -1, -999999999999999999999999999, -1, FALSE)
-- end

-- case of_a_schema
CREATE SEQUENCE crm.ids
-- expect mysql conditional TAL-O0414
INSERT INTO talora.sequences (name, next_value, increment_by, min_value, max_value, cycles)
VALUES ('crm.ids', 1, 1, 1, 9999999999999999999999999999, FALSE)
-- end
