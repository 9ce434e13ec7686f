-- case of_a_column
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20), MEMBER FUNCTION label (p_long NUMBER) RETURN VARCHAR2);
-- catalog: CREATE TABLE depot (id NUMBER(9), place place_t);
SELECT d.place.label(d.id) FROM depot d
-- expect postgres exact
SELECT place_t.label(d.place, d.id)
FROM depot d
-- end

-- case of_a_variable
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20), MEMBER FUNCTION label RETURN VARCHAR2);
DECLARE
  p place_t := place_t('Oslo');
BEGIN
  dbms_output.put_line(p.label());
END;
-- expect postgres exact
DO $body$
DECLARE
  p place_t := ROW('Oslo')::place_t;
BEGIN
  PERFORM talora.dbms_output_put_line(place_t.label(p));
END
$body$
-- end

-- case body
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20), MEMBER FUNCTION label RETURN VARCHAR2, MEMBER PROCEDURE move_to (p_town VARCHAR2), STATIC FUNCTION origin RETURN VARCHAR2);
CREATE TYPE BODY place_t AS
  MEMBER FUNCTION label RETURN VARCHAR2 IS
  BEGIN
    RETURN town || SELF.town;
  END;
  MEMBER PROCEDURE move_to (p_town VARCHAR2) IS
  BEGIN
    town := p_town;
    dbms_output.put_line(label());
  END;
  STATIC FUNCTION origin RETURN VARCHAR2 IS
  BEGIN
    RETURN 'x';
  END;
END;
-- expect postgres conditional TAL-O0800
CREATE OR REPLACE FUNCTION place_t.label(self place_t)
RETURNS varchar
LANGUAGE plpgsql
AS $body$
BEGIN
  RETURN nullif(concat(self.town, self.town), '');
END
$body$
--
CREATE OR REPLACE PROCEDURE place_t.move_to(INOUT self place_t, p_town varchar)
LANGUAGE plpgsql
AS $body$
BEGIN
  self.town := p_town;
  PERFORM talora.dbms_output_put_line(place_t.label(self));
END
$body$
--
CREATE OR REPLACE FUNCTION place_t.origin()
RETURNS varchar
LANGUAGE plpgsql
AS $body$
BEGIN
  RETURN 'x';
END
$body$
-- end

-- case constructor_refused
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20));
CREATE TYPE BODY place_t AS
  CONSTRUCTOR FUNCTION place_t RETURN SELF AS RESULT IS
  BEGIN
    RETURN;
  END;
END;
-- expect postgres manual TAL-C0007
-- end
