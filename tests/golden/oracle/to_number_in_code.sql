-- case assignment_and_query
-- catalog: CREATE TABLE t (v VARCHAR2(5 CHAR));
DECLARE
  n NUMBER;
  s VARCHAR2(5 CHAR) := '7';
BEGIN
  n := TO_NUMBER(s);
  n := s + 1;
  n := TO_NUMBER(s, '99');
  SELECT TO_NUMBER(v) INTO n FROM t;
END;
-- expect postgres exact
DO $body$
DECLARE
  n numeric;
  s varchar(5) := '7';
BEGIN
  n := talora.to_number_code(s);
  n := talora.to_number_code(s) + 1;
  n := talora.to_number_code(s, '99');
  SELECT talora.to_number(v)
  INTO STRICT n
  FROM t;
END
$body$
-- end

-- case literals
DECLARE
  n NUMBER := '12';
BEGIN
  n := 'abc';
END;
-- expect postgres exact
DO $body$
DECLARE
  n numeric := '12';
BEGIN
  n := talora.to_number_code('abc');
END
$body$
-- end
