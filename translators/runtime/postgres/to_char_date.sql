-- helper: to_char_date
-- needs: date_format_tokens, number_words
-- what: TO_CHAR(date, fmt) with American English names: every documented element, TH and SP suffixes, FM, quoted text, the case rules. Oracle Database SQL Language Reference 19c, "Datetime Format Models" and "TO_CHAR (datetime)".
CREATE OR REPLACE FUNCTION talora.to_char_date(value timestamp, model pg_catalog.text) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  months CONSTANT text[] := '{January,February,March,April,May,June,July,August,September,October,November,December}';
  days CONSTANT text[] := '{Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday}';
  roman CONSTANT text[] := '{I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII}';
  year integer := extract(year FROM value);
  iso_year integer := extract(isoyear FROM value);
  month integer := extract(month FROM value);
  day integer := extract(day FROM value);
  hour integer := extract(hour FROM value);
  microseconds integer := extract(microseconds FROM value)::bigint % 1000000;
  result text := '';
  token text;
  element text;
  suffix text;
  fill boolean := false;
  number integer;
  digits integer;
  piece text;
BEGIN
  -- The commonest models mean the same to PostgreSQL.
  IF year > 0 AND model ~ '^(YYYY|MM|DD|HH24|MI|SS|[-/:. ,;])+$' THEN
    RETURN to_char(value, model);
  END IF;
  IF model = '' THEN RETURN NULL; END IF;
  FOREACH token IN ARRAY talora.date_format_tokens(model) LOOP
    IF left(token, 1) = '"' THEN
      result := result || substr(token, 2);
      CONTINUE;
    END IF;
    element := upper(token);
    suffix := '';
    IF element <> 'MONTH' AND element ~ '(SPTH|THSP|SP|TH)$' THEN
      suffix := replace(substring(element FROM '(?:SPTH|THSP|SP|TH)$'), 'THSP', 'SPTH');
      element := left(element, -length(suffix));
    END IF;
    number := NULL;
    piece := NULL;
    digits := 2;
    CASE element
      WHEN 'FM' THEN fill := NOT fill; CONTINUE;
      WHEN 'FX' THEN CONTINUE;
      WHEN 'YYYY', 'RRRR', 'SYYYY' THEN number := abs(year); digits := 4;
      WHEN 'YYY' THEN number := abs(year) % 1000; digits := 3;
      WHEN 'YY', 'RR' THEN number := abs(year) % 100;
      WHEN 'Y' THEN number := abs(year) % 10; digits := 1;
      WHEN 'Y,YYY' THEN piece := abs(year) / 1000 || ',' || lpad((abs(year) % 1000)::text, 3, '0');
      WHEN 'IYYY' THEN number := abs(iso_year); digits := 4;
      WHEN 'IYY' THEN number := abs(iso_year) % 1000; digits := 3;
      WHEN 'IY' THEN number := abs(iso_year) % 100;
      WHEN 'I' THEN number := abs(iso_year) % 10; digits := 1;
      WHEN 'CC', 'SCC' THEN number := (abs(year) + 99) / 100;
      WHEN 'Q' THEN number := (month + 2) / 3; digits := 1;
      WHEN 'MM' THEN number := month;
      WHEN 'WW' THEN number := (extract(doy FROM value)::integer + 6) / 7;
      WHEN 'W' THEN number := (day + 6) / 7; digits := 1;
      WHEN 'IW' THEN number := extract(week FROM value);
      WHEN 'DDD' THEN number := extract(doy FROM value); digits := 3;
      WHEN 'DD' THEN number := day;
      WHEN 'D' THEN number := extract(dow FROM value)::integer + 1; digits := 1;
      WHEN 'J' THEN number := value::date - date '2000-01-01' + 2451545; digits := 7;
      WHEN 'HH', 'HH12' THEN number := (hour + 11) % 12 + 1;
      WHEN 'HH24' THEN number := hour;
      WHEN 'MI' THEN number := extract(minute FROM value);
      WHEN 'SS' THEN number := trunc(extract(second FROM value));
      WHEN 'SSSSS' THEN number := trunc(extract(epoch FROM value::time)); digits := 5;
      WHEN 'X' THEN piece := '.';
      WHEN 'MONTH' THEN piece := rpad(months[month], CASE WHEN fill THEN length(months[month]) ELSE 9 END);
      WHEN 'MON' THEN piece := left(months[month], 3);
      WHEN 'RM' THEN piece := rpad(roman[month], CASE WHEN fill THEN length(roman[month]) ELSE 4 END);
      WHEN 'DAY' THEN
        piece := days[extract(dow FROM value)::integer + 1];
        IF NOT fill THEN piece := rpad(piece, 9); END IF;
      WHEN 'DY' THEN piece := left(days[extract(dow FROM value)::integer + 1], 3);
      WHEN 'AM', 'PM' THEN piece := CASE WHEN hour < 12 THEN 'AM' ELSE 'PM' END;
      WHEN 'A.M.', 'P.M.' THEN piece := CASE WHEN hour < 12 THEN 'A.M.' ELSE 'P.M.' END;
      WHEN 'AD', 'BC' THEN piece := CASE WHEN year > 0 THEN 'AD' ELSE 'BC' END;
      WHEN 'A.D.', 'B.C.' THEN piece := CASE WHEN year > 0 THEN 'A.D.' ELSE 'B.C.' END;
      WHEN 'YEAR', 'SYEAR' THEN
        digits := abs(year) % 100;  -- 2024 is TWENTY TWENTY-FOUR, 1905 NINETEEN OH-FIVE, 2001 TWO THOUSAND ONE
        piece := CASE
          WHEN abs(year) / 100 % 10 = 0 AND digits < 10 OR abs(year) < 100 THEN talora.number_words(abs(year), false)
          WHEN digits = 0 THEN talora.number_words(abs(year) / 100, false) || ' HUNDRED'
          ELSE talora.number_words(abs(year) / 100, false) || CASE WHEN digits < 10 THEN ' OH-' ELSE ' ' END
               || talora.number_words(digits, false) END;
      ELSE
        IF element LIKE 'FF%' THEN
          digits := coalesce(nullif(substr(element, 3), ''), '6')::integer;
          piece := left(rpad(lpad(microseconds::text, 6, '0'), 9, '0'), digits);
        ELSE
          result := result || token;  -- punctuation
          CONTINUE;
        END IF;
    END CASE;

    IF number IS NOT NULL AND suffix LIKE 'SP%' THEN
      piece := talora.number_words(number, suffix = 'SPTH');
    ELSIF number IS NOT NULL THEN
      piece := number::text;
      IF NOT fill THEN piece := lpad(piece, greatest(digits, length(piece)), '0'); END IF;
      IF suffix = 'TH' THEN
        piece := piece || CASE WHEN number / 10 % 10 = 1 THEN 'TH' ELSE
          coalesce((ARRAY['ST', 'ND', 'RD'])[number % 10], 'TH') END;
      END IF;
    END IF;
    -- MONTH, Month and month give SEPTEMBER, September and september: the first two letters of the element decide.
    IF substr(token, 1, 1) <> upper(substr(token, 1, 1)) THEN
      piece := lower(piece);
    ELSIF regexp_replace(token, '[^A-Za-z]', '', 'g') ~ '^[A-Z][a-z]' THEN
      piece := CASE WHEN piece ~ '^[0-9]' OR element ~ '^[AP]\.?M|^[AB]\.?[DC]' THEN lower(piece) ELSE initcap(piece) END;
      IF element ~ '^[AP]\.?M|^[AB]\.?[DC]' THEN piece := upper(left(piece, 1)) || substr(piece, 2); END IF;
    ELSE
      piece := upper(piece);
    END IF;
    IF element IN ('SYYYY', 'SYEAR', 'SCC') THEN
      piece := CASE WHEN year < 0 THEN '-' WHEN fill THEN '' ELSE ' ' END || piece;
    END IF;
    result := result || piece;
  END LOOP;
  RETURN nullif(result, '');
END
$$;
