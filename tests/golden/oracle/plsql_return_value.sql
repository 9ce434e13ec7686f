-- case number_as_text
CREATE OR REPLACE FUNCTION f (n NUMBER) RETURN VARCHAR2 AUTHID CURRENT_USER AS BEGIN RETURN n; END;
-- expect postgres exact
CREATE OR REPLACE FUNCTION f(n numeric)
RETURNS varchar
LANGUAGE plpgsql
AS $body$
BEGIN
  RETURN talora.to_char_number(n);
END
$body$
-- end
