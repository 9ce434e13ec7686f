-- case named_and_cast
-- catalog: CREATE FUNCTION f (a PLS_INTEGER, b VARCHAR2 DEFAULT 'x') RETURN NUMBER AS BEGIN RETURN a; END;
DECLARE n NUMBER := 1.5; BEGIN n := f(n, b => 0.5); END;
-- expect postgres exact
DO $body$
DECLARE
  n numeric := 1.5;
BEGIN
  n := f(CAST(n AS integer), b => talora.to_char_number(0.5));
END
$body$
-- end

-- case default_first
-- catalog: CREATE FUNCTION diff (a NUMBER DEFAULT 100, b NUMBER) RETURN NUMBER AS BEGIN RETURN a - b; END;
DECLARE n NUMBER; BEGIN n := diff(10, 3) + diff(b => 1); END;
-- expect postgres exact
DO $body$
DECLARE
  n numeric;
BEGIN
  n := diff(3, 10) + diff(1);
END
$body$
-- end
