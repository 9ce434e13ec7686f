-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY text_kit AS

  FUNCTION show (p_value IN NUMBER) RETURN VARCHAR2 IS
  BEGIN
    RETURN NVL(RTRIM(TO_CHAR(p_value, 'FM999G999G990D99', 'NLS_NUMERIC_CHARACTERS = ''.,'''), '.'),
               c_nothing);
  END show;

  FUNCTION show (p_value IN DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN CASE
             WHEN p_value IS NULL THEN c_nothing
             WHEN p_value = TRUNC(p_value) THEN TO_CHAR(p_value, 'DD.MM.YYYY')
             ELSE TO_CHAR(p_value, 'DD.MM.YYYY HH24:MI')
           END;
  END show;

  FUNCTION show (p_value IN VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    $IF DBMS_DB_VERSION.VERSION >= 12 $THEN
      RETURN NVL(p_value, c_nothing);
    $ELSE
      RETURN DECODE(p_value, NULL, c_nothing, p_value);   -- releases long gone
    $END
  END show;

  FUNCTION part (
    p_list       IN VARCHAR2,
    p_no         IN PLS_INTEGER,
    p_separator  IN VARCHAR2 DEFAULT ';'
  ) RETURN VARCHAR2
  IS
    v_from  PLS_INTEGER := 1;
    v_to    PLS_INTEGER;
  BEGIN
    FOR i IN 1 .. p_no - 1 LOOP
      v_to := INSTR(p_list, p_separator, v_from);
      IF NVL(v_to, 0) = 0 THEN
        RETURN NULL;   -- fewer parts
      END IF;
      v_from := v_to + LENGTH(p_separator);
    END LOOP;

    v_to := INSTR(p_list || p_separator, p_separator, v_from);
    RETURN SUBSTR(p_list, v_from, v_to - v_from);
  END part;

  PROCEDURE append (p_line IN OUT NOCOPY VARCHAR2, p_word IN VARCHAR2) IS
  BEGIN
    IF p_word IS NULL THEN
      RETURN;
    END IF;
    p_line := CASE WHEN p_line IS NOT NULL THEN p_line || c_separator END || p_word;
  END append;

END text_kit;
/
