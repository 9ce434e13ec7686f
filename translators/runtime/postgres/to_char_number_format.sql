-- helper: to_char_number_format
-- needs: number_format, to_char_number
-- what: TO_CHAR(number, fmt): 9 0 , . G D $ B S MI PR V X EEEE FM TM TM9; too large gives ####. Oracle Database SQL Language Reference 19c, "Number Format Models" and "TO_CHAR (number)".
CREATE OR REPLACE FUNCTION talora.to_char_number(value numeric, model pg_catalog.text) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  f record;
  digits text;      -- of the whole part, without leading zeros
  fraction text;
  body text := '';
  slot text;
  width integer;
  exponent integer := 0;
  size numeric := abs(value);
  negative boolean := value < 0;
BEGIN
  IF model = '' THEN RETURN NULL; END IF;
  IF upper(model) IN ('TM', 'TM9') THEN RETURN talora.to_char_number(value); END IF;
  f := talora.number_format(model);
  width := length(f.whole) + length(f.decimals) + f.point::integer + f.dollar::integer + 1
         + CASE WHEN f.scientific THEN 5 WHEN f.sign = 'PR' THEN 1 ELSE 0 END;

  IF strpos(f.whole, 'X') > 0 THEN
    IF negative OR round(size) > 9223372036854775807 THEN RETURN repeat('#', width); END IF;
    body := to_hex(round(size)::bigint);
    IF length(body) > length(f.whole) THEN RETURN repeat('#', width); END IF;
    IF left(f.whole, 1) = '0' THEN body := lpad(body, length(f.whole), '0'); END IF;
    IF strpos(model, 'X') > 0 THEN body := upper(body); END IF;
    RETURN CASE WHEN f.fill THEN body ELSE lpad(body, width) END;
  END IF;

  IF f.scientific AND size > 0 THEN
    exponent := CASE WHEN size >= 1 THEN length(trunc(size)::text) - 1
                     ELSE -1 - length(substring(size::text FROM '^0\.(0*)')) END;
    size := round(CASE WHEN exponent > 0 THEN round(size, 60) / power(10::numeric, exponent)
                       ELSE size * power(10::numeric, -exponent) END, length(f.decimals));
    IF size >= 10 THEN
      size := round(size / 10, length(f.decimals));
      exponent := exponent + 1;
    END IF;
  END IF;
  size := round(size * power(10::numeric, f.shift), length(f.decimals));
  digits := ltrim(trunc(size)::text, '0');
  IF length(digits) > length(translate(f.whole, ',', '')) THEN RETURN repeat('#', width); END IF;
  fraction := CASE WHEN f.decimals = '' THEN '' ELSE split_part(size::text, '.', 2) END;
  IF f.blank AND size = 0 THEN RETURN CASE WHEN f.fill THEN NULL ELSE repeat(' ', width) END; END IF;

  -- Zeros from the first 0 of the model on; a lone zero when no decimal would follow.
  IF strpos(f.whole, '0') > 0 AND NOT f.blank THEN
    digits := lpad(digits, greatest(length(digits),
                                    length(translate(substr(f.whole, strpos(f.whole, '0')), ',', ''))), '0');
  END IF;
  IF f.fill THEN  -- trailing zeros go, down to the last 0 of the model
    WHILE right(fraction, 1) = '0' AND substr(f.decimals, length(fraction), 1) = '9' LOOP
      fraction := left(fraction, -1);
    END LOOP;
  END IF;
  IF digits = '' AND f.whole <> '' AND fraction = '' THEN digits := '0'; END IF;

  FOR i IN REVERSE length(f.whole)..1 LOOP
    EXIT WHEN digits = '';
    slot := substr(f.whole, i, 1);
    IF slot = ',' THEN
      body := ',' || body;
    ELSE
      body := right(digits, 1) || body;
      digits := left(digits, -1);
    END IF;
  END LOOP;
  body := body || CASE WHEN f.point THEN '.' ELSE '' END || fraction;
  IF f.scientific THEN
    body := body || 'E' || CASE WHEN exponent < 0 THEN '-' ELSE '+' END
         || lpad(abs(exponent)::text, greatest(2, length(abs(exponent)::text)), '0');
  END IF;
  IF f.dollar THEN body := '$' || body; END IF;
  body := CASE f.sign
    WHEN '' THEN CASE WHEN negative THEN '-' ELSE ' ' END || body
    WHEN 'S' THEN CASE WHEN negative THEN '-' ELSE '+' END || body
    WHEN 's' THEN body || CASE WHEN negative THEN '-' ELSE '+' END
    WHEN 'MI' THEN body || CASE WHEN negative THEN '-' ELSE ' ' END
    ELSE CASE WHEN negative THEN '<' || body || '>' ELSE ' ' || body || ' ' END
  END;
  RETURN CASE WHEN f.fill THEN btrim(body) ELSE lpad(body, width) END;
END
$$;
