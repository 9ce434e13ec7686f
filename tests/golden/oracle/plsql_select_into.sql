-- case strict
-- catalog: CREATE TABLE t (n NUMBER);
DECLARE v NUMBER; BEGIN SELECT n INTO v FROM t; END;
-- expect postgres exact
DO $body$
DECLARE
  v numeric;
BEGIN
  SELECT n
  INTO STRICT v
  FROM t;
END
$body$
-- end
