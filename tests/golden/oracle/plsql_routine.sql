-- case default_moves_last
CREATE OR REPLACE FUNCTION diff (a NUMBER DEFAULT 100, b NUMBER) RETURN NUMBER DETERMINISTIC IS
BEGIN
  RETURN a - b;
END;
-- expect postgres conditional TAL-O0800
CREATE OR REPLACE FUNCTION diff(b numeric, a numeric DEFAULT 100)
RETURNS numeric
LANGUAGE plpgsql
IMMUTABLE
AS $body$
BEGIN
  RETURN a - b;
END
$body$
-- end

-- case out_of_function_refused
CREATE OR REPLACE FUNCTION f (a OUT NUMBER) RETURN NUMBER IS
BEGIN
  RETURN 1;
END;
-- expect postgres manual TAL-O0600 TAL-O0800
-- end

-- case missing_row
-- catalog: CREATE TABLE t (n NUMBER);
CREATE OR REPLACE FUNCTION f RETURN NUMBER IS
  v NUMBER;
BEGIN
  SELECT n INTO v FROM t;
  RETURN v;
END;
-- expect postgres conditional TAL-O0800 TAL-O0801
CREATE OR REPLACE FUNCTION f()
RETURNS numeric
LANGUAGE plpgsql
AS $body$
DECLARE
  v numeric;
BEGIN
  SELECT n
  INTO STRICT v
  FROM t;
  RETURN v;
END
$body$
-- end

-- case overload_refused
-- catalog: CREATE PACKAGE p AS FUNCTION f (n NUMBER) RETURN NUMBER; FUNCTION f (x FLOAT) RETURN NUMBER; END;
CREATE PACKAGE BODY p AS
  FUNCTION f (n NUMBER) RETURN NUMBER IS BEGIN RETURN 1; END;
  FUNCTION f (x FLOAT) RETURN NUMBER IS BEGIN RETURN 2; END;
END;
-- expect postgres manual TAL-O0800 TAL-O0802
-- end
