-- case over_a_write
-- catalog: CREATE TABLE t (n NUMBER(3));
BEGIN
  INSERT INTO t (n) VALUES (1000);
EXCEPTION
  WHEN VALUE_ERROR THEN NULL;
END;
-- expect postgres conditional TAL-O0707
DO $body$
BEGIN
  INSERT INTO t (n)
  VALUES (1000);
EXCEPTION
  WHEN string_data_right_truncation OR numeric_value_out_of_range OR null_value_not_allowed OR error_in_assignment THEN
    NULL;
END
$body$
-- end

-- case over_code
DECLARE
  n NUMBER(3);
BEGIN
  n := 1000;
EXCEPTION
  WHEN VALUE_ERROR THEN NULL;
END;
-- expect postgres exact
DO $body$
DECLARE
  n numeric(3);
BEGIN
  n := 1000;
EXCEPTION
  WHEN string_data_right_truncation OR numeric_value_out_of_range OR null_value_not_allowed OR error_in_assignment THEN
    NULL;
END
$body$
-- end
