-- helper: format_number
-- needs: none
-- what: FORMAT(number, format) in culture en-US: N, F, C, P, D, G and custom formats; NULL for another letter. Transact-SQL reference, "FORMAT"; .NET, "Standard numeric format strings", "Custom numeric format strings".
CREATE OR REPLACE FUNCTION talora.format_number(value numeric, format text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  standard text[] := regexp_match(format COLLATE "C", '^([A-Za-z])([0-9]{0,2})$');
  letter text COLLATE "C" := upper(standard[1]);
  digits integer := nullif(standard[2], '')::integer;
  sections text[];
  section text COLLATE "C";
  tokens text[];
  token text COLLATE "C";
  number numeric := abs(value);
  negative boolean := value < 0;
  point integer;
  places integer := 0;
  wanted integer := 0;
  least_digits integer := 0;
  least_places integer := 0;
  separated boolean;
  whole text;
  decimals text;
  seen integer := 0;
  shown integer;
  last_digit integer := 0;
  result text := '';
BEGIN
  IF letter IN ('N', 'F', 'C', 'P') THEN
    IF letter = 'P' THEN
      number := number * 100;
    END IF;
    number := round(number, coalesce(digits, 2));
    result := to_char(number, CASE letter WHEN 'F' THEN 'FM99999999999999999999999999999990' ELSE 'FM99,999,999,999,999,999,999,999,999,999,990' END
                      || CASE WHEN coalesce(digits, 2) > 0 THEN '.' || repeat('0', coalesce(digits, 2)) ELSE '' END);
    negative := negative AND number <> 0;
    RETURN CASE letter WHEN 'C' THEN CASE WHEN negative THEN '($' || result || ')' ELSE '$' || result END
                       ELSE CASE WHEN negative THEN '-' ELSE '' END || result || CASE letter WHEN 'P' THEN ' %' ELSE '' END END;
  ELSIF letter = 'D' AND value = trunc(value) THEN
    RETURN CASE WHEN negative THEN '-' ELSE '' END
           || lpad(trunc(number)::text, greatest(coalesce(digits, 1), length(trunc(number)::text)), '0');
  ELSIF letter = 'G' AND digits IS NULL THEN
    RETURN trim_scale(value)::text;
  ELSIF letter IS NOT NULL THEN
    RETURN NULL;
  END IF;
  sections := string_to_array(format COLLATE "C", ';');
  section := CASE WHEN value = 0 AND cardinality(sections) > 2 THEN sections[3]
                  WHEN negative AND cardinality(sections) > 1 AND sections[2] <> '' THEN sections[2]
                  ELSE sections[1] END;
  negative := negative AND (cardinality(sections) = 1 OR sections[2] = '');
  tokens := ARRAY(SELECT m[1] FROM regexp_matches(section, '(''[^'']*''?|"[^"]*"?|\\.|.)', 'g') AS m);
  point := coalesce(array_position(tokens, '.'), cardinality(tokens) + 1);
  FOR at IN 1 .. cardinality(tokens) LOOP
    token := tokens[at];
    IF token = '%' THEN
      number := number * 100;
    ELSIF token IN ('0', '#') AND at > point THEN
      wanted := wanted + 1;
      IF token = '0' THEN
        least_places := wanted;
      END IF;
    ELSIF token IN ('0', '#') THEN
      places := places + 1;
      last_digit := at;
      IF token = '0' OR least_digits > 0 THEN
        least_digits := least_digits + 1;
      END IF;
    END IF;
  END LOOP;
  separated := EXISTS (SELECT 1 FROM unnest(tokens[1:greatest(last_digit - 1, 0)]) AS t WHERE t = ',');
  FOR at IN last_digit + 1 .. point - 1 LOOP
    IF tokens[at] = ',' THEN
      number := number / 1000;
    END IF;
  END LOOP;
  number := round(number, wanted);
  negative := negative AND number <> 0;
  whole := CASE WHEN trunc(number) = 0 THEN '' ELSE trunc(number)::text END;
  whole := lpad(whole, greatest(length(whole), least_digits), '0');
  decimals := rtrim(CASE WHEN wanted > 0 THEN split_part(number::text, '.', 2) ELSE '' END, '0');
  decimals := rpad(decimals, greatest(length(decimals), least_places), '0');
  FOR at IN 1 .. cardinality(tokens) LOOP
    token := tokens[at];
    IF token IN ('0', '#') AND at < point THEN
      -- The first place takes all digits that have no place of their own.
      shown := CASE WHEN seen = 0 THEN 1 ELSE length(whole) - places + seen + 1 END;
      seen := seen + 1;
      FOR digit IN shown .. length(whole) - places + seen LOOP
        CONTINUE WHEN digit < 1;
        result := result || substr(whole, digit, 1)
                  || CASE WHEN separated AND digit < length(whole) AND (length(whole) - digit) % 3 = 0 THEN ',' ELSE '' END;
      END LOOP;
    ELSIF token IN ('0', '#') THEN
      result := result || left(decimals, 1);
      decimals := substr(decimals, 2);
    ELSIF token = '.' AND at = point THEN
      result := result || CASE WHEN decimals <> '' THEN '.' ELSE '' END;
    ELSIF token = ',' OR token = '.' THEN
      NULL;
    ELSIF length(token) > 1 THEN
      result := result || CASE left(token, 1) WHEN '\' THEN substr(token, 2) ELSE btrim(token, left(token, 1)) END;
    ELSE
      result := result || token;
    END IF;
  END LOOP;
  RETURN CASE WHEN negative THEN '-' ELSE '' END || result;
END
$$;
