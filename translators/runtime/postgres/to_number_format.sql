-- helper: to_number_format
-- needs: number_format
-- what: TO_NUMBER(char, fmt): 9 0 , . G D $ B S MI PR V X FM; what does not fit the model is ORA-01722. Oracle Database SQL Language Reference 19c, "TO_NUMBER", "Number Format Models".
CREATE OR REPLACE FUNCTION talora.to_number(value pg_catalog.text, model pg_catalog.text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  f record;
  body text := btrim(value);
  factor numeric := 1;
  digits text := '';
  slots text;
  at integer;
  result numeric := 0;
BEGIN
  IF value = '' OR model = '' THEN RETURN NULL; END IF;
  f := talora.number_format(model);
  IF strpos(f.whole, 'X') > 0 THEN
    IF body ~ '^[0-9A-Fa-f]+$' AND length(body) <= length(f.whole) THEN
      FOR i IN 1..length(body) LOOP
        result := result * 16 + strpos('0123456789ABCDEF', upper(substr(body, i, 1))) - 1;
      END LOOP;
      RETURN result;
    END IF;
    RAISE EXCEPTION USING ERRCODE = '22P02', MESSAGE = 'ORA-01722: invalid number';
  END IF;
  IF f.scientific THEN
    RAISE EXCEPTION USING ERRCODE = '0A000', MESSAGE = 'number format element EEEE has no counterpart in TO_NUMBER';
  END IF;

  IF f.sign = 'PR' AND body ~ '^<.*>$' THEN
    factor := -1;
    body := substr(body, 2, length(body) - 2);
  ELSIF f.sign IN ('', 'S') AND body ~ '^[-+]' THEN
    factor := CASE left(body, 1) WHEN '-' THEN -1 ELSE 1 END;
    body := substr(body, 2);
  ELSIF f.sign IN ('s', 'MI') AND body ~ '[-+]$' THEN
    factor := CASE right(body, 1) WHEN '-' THEN -1 ELSE 1 END;
    body := left(body, -1);
  END IF;
  IF f.dollar THEN body := regexp_replace(body, '^\$', ''); END IF;

  -- The whole part is laid over the model from the right: a comma may stand only on a comma.
  slots := f.whole;
  at := length(slots);
  FOR i IN REVERSE length(split_part(body, '.', 1))..1 LOOP
    IF substr(body, i, 1) = ',' THEN
      IF at < 1 OR substr(slots, at, 1) <> ',' THEN at := -1; END IF;
    ELSE
      IF at > 0 AND substr(slots, at, 1) = ',' THEN at := at - 1; END IF;
      IF at < 1 THEN at := -1; END IF;
      digits := substr(body, i, 1) || digits;
    END IF;
    EXIT WHEN at = -1;
    at := at - 1;
  END LOOP;
  digits := digits || CASE WHEN strpos(body, '.') > 0 THEN '.' || split_part(body, '.', 2) ELSE '' END;
  IF at = -1 OR digits !~ '^([0-9]+\.?[0-9]*|\.[0-9]+)$' OR body ~ '\..*\.'
     OR (strpos(body, '.') > 0 AND NOT f.point)
     OR length(split_part(body, '.', 2)) > length(f.decimals) THEN
    RAISE EXCEPTION USING ERRCODE = '22P02', MESSAGE = 'ORA-01722: invalid number';
  END IF;
  RETURN trim_scale(factor * digits::numeric / power(10::numeric, f.shift));
END
$$;
