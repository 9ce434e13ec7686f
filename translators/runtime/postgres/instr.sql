-- helper: instr
-- needs: none
-- what: INSTR(string, substring [, position [, occurrence]]): a negative position searches backward from the end; matches may overlap. Oracle Database SQL Language Reference 19c, "INSTR".
CREATE OR REPLACE FUNCTION talora.instr(value pg_catalog.text, wanted pg_catalog.text,
                                        start numeric DEFAULT 1, occurrence numeric DEFAULT 1)
RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  size integer := length(value);
  width integer := length(wanted);
  at integer := greatest(least(trunc(start), 2147483647), -2147483647);
  left_over integer := least(trunc(occurrence), 2147483647);
  step integer;
BEGIN
  IF size = 0 OR width = 0 THEN RETURN NULL; END IF;
  IF left_over < 1 THEN
    RAISE EXCEPTION USING ERRCODE = '22023',
      MESSAGE = format('ORA-01428: argument ''%s'' is out of range', trunc(occurrence));
  END IF;
  IF at >= 0 THEN
    IF at = 0 OR at > size THEN RETURN 0; END IF;
    LOOP
      step := strpos(substr(value, at), wanted);
      IF step = 0 THEN RETURN 0; END IF;
      IF left_over = 1 THEN RETURN at + step - 1; END IF;
      left_over := left_over - 1;
      at := at + step;
    END LOOP;
  END IF;
  at := least(size + at + 1, size - width + 1);
  WHILE at >= 1 LOOP
    IF substr(value, at, width) = wanted COLLATE "C" THEN
      IF left_over = 1 THEN RETURN at; END IF;
      left_over := left_over - 1;
    END IF;
    at := at - 1;
  END LOOP;
  RETURN 0;
END
$$;
