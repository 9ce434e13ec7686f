-- helper: datetime_fields
-- needs: date_format_tokens, ora_date_error
-- what: reads a text by a datetime format model into fields: Oracle's leniency without FX, exact match with it. Oracle Database SQL Language Reference 19c, "String-to-Date Conversion Rules" and "Format Model Modifiers". Internal to to_date and to_timestamp.
--
-- The result maps year, month, day, ddd, j, hour, minute, second, sssss, nano, meridian, weekday to what was read.
CREATE OR REPLACE FUNCTION talora.datetime_fields(value pg_catalog.text, model pg_catalog.text, this_year integer,
                                                  OUT fields jsonb)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  numeric_elements CONSTANT text := '^(S?YYYY|Y,YYY|YYY|YY|Y|RRRR|RR|MM|DDD|DD|D|J|HH|HH12|HH24|MI|SS|SSSSS|FF[1-9]?)$';
  months CONSTANT text[] := '{JANUARY,FEBRUARY,MARCH,APRIL,MAY,JUNE,JULY,AUGUST,SEPTEMBER,OCTOBER,NOVEMBER,DECEMBER}';
  days CONSTANT text[] := '{SUNDAY,MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY}';
  roman CONSTANT text[] := '{I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII}';
  tokens text[] := talora.date_format_tokens(model);
  left_over text := btrim(value);
  element text;
  field text;
  found text;
  number integer;
  width integer;
  exact boolean := false;
  fill boolean := false;
BEGIN
  fields := '{}';
  FOR i IN 1..cardinality(tokens) LOOP
    element := upper(tokens[i]);
    IF element = 'FM' THEN fill := NOT fill; CONTINUE; END IF;
    IF element = 'FX' THEN exact := NOT exact; CONTINUE; END IF;
    IF NOT exact THEN left_over := ltrim(left_over); END IF;

    IF left(element, 1) = '"' THEN
      found := substr(tokens[i], 2);
      IF NOT exact THEN found := ltrim(found); END IF;
      IF left_over <> '' AND left(left_over, length(found)) <> found THEN PERFORM talora.ora_date_error(1861); END IF;
      left_over := substr(left_over, length(found) + 1);
      CONTINUE;
    ELSIF element !~ '[A-Z]' OR element = 'X' THEN
      -- Punctuation: any other stands for it, and it may be missing.
      IF exact AND left(left_over, 1) <> replace(element, 'X', '.') THEN PERFORM talora.ora_date_error(1861); END IF;
      IF element <> ' ' AND left_over ~ '^[^A-Za-z0-9]' OR exact THEN left_over := substr(left_over, 2); END IF;
      CONTINUE;
    END IF;

    field := CASE
      WHEN element ~ '^(S?YYYY|Y,YYY|YYY|YY|Y|RRRR|RR)$' THEN 'year'
      WHEN element IN ('MM', 'MON', 'MONTH', 'RM') THEN 'month'
      WHEN element IN ('DAY', 'DY', 'D') THEN 'weekday'
      WHEN element IN ('HH', 'HH12', 'HH24') THEN 'hour'
      WHEN element ~ '^[AP]\.?M\.?$' THEN 'meridian'
      WHEN element ~ '^(AD|BC|A\.D\.|B\.C\.)$' THEN 'era'
      WHEN element = 'DD' THEN 'day' WHEN element = 'DDD' THEN 'ddd' WHEN element = 'J' THEN 'j'
      WHEN element = 'MI' THEN 'minute' WHEN element = 'SS' THEN 'second' WHEN element = 'SSSSS' THEN 'sssss'
      WHEN element ~ '^FF' THEN 'nano' END;
    IF field IS NULL THEN PERFORM talora.ora_date_error(1820); END IF;
    IF fields ? field THEN PERFORM talora.ora_date_error(1810); END IF;
    IF field = 'hour' THEN
      fields := fields || jsonb_build_object('clock', CASE element WHEN 'HH24' THEN 24 ELSE 12 END);
    END IF;
    IF left_over = '' THEN
      -- Time fields at the end may be missing; they are zero.
      IF field IN ('hour', 'minute', 'second', 'sssss', 'nano', 'meridian') AND NOT exact THEN CONTINUE; END IF;
      PERFORM talora.ora_date_error(1840);
    END IF;

    IF field = 'month' AND left_over ~ '^[A-Za-z]' THEN
      number := NULL;
      FOR m IN 1..12 LOOP
        IF element = 'RM' THEN
          IF upper(substring(left_over FROM '^[A-Za-z]+')) = roman[m] THEN number := m; found := roman[m]; END IF;
        ELSIF upper(left_over) LIKE months[m] || '%' AND NOT (exact AND element = 'MON') THEN
          number := m; found := months[m];
        ELSIF number IS NULL AND upper(left(left_over, 3)) = left(months[m], 3) THEN
          number := m; found := left(months[m], 3);
        END IF;
      END LOOP;
      IF number IS NULL THEN PERFORM talora.ora_date_error(1843); END IF;
      left_over := substr(left_over, length(found) + 1);
    ELSIF field = 'weekday' AND element <> 'D' THEN
      number := NULL;
      FOR d IN 1..7 LOOP
        IF upper(left_over) LIKE days[d] || '%' THEN
          number := d; found := days[d];
        ELSIF number IS NULL AND upper(left(left_over, 3)) = left(days[d], 3) THEN
          number := d; found := left(days[d], 3);
        END IF;
      END LOOP;
      IF number IS NULL THEN PERFORM talora.ora_date_error(1846); END IF;
      left_over := substr(left_over, length(found) + 1);
    ELSIF field IN ('meridian', 'era') THEN
      found := substring(upper(left_over) FROM CASE field WHEN 'era' THEN '^(A\.D\.|B\.C\.|AD|BC)' ELSE '^(A\.M\.|P\.M\.|AM|PM)' END);
      IF found IS NULL THEN PERFORM talora.ora_date_error(CASE field WHEN 'era' THEN 1856 ELSE 1855 END); END IF;
      number := (left(found, 1) IN ('P', 'B'))::integer;
      left_over := substr(left_over, length(found) + 1);
    ELSIF element ~ numeric_elements THEN
      width := CASE WHEN element IN ('SSSSS', 'Y,YYY') THEN 5 WHEN element ~ '^(HH|J$)' THEN CASE element WHEN 'J' THEN 7 ELSE 2 END
                    WHEN element IN ('SYYYY', 'YYYY', 'RRRR') THEN 4 WHEN element = 'FF' THEN 9
                    WHEN element ~ '^FF' THEN right(element, 1)::integer ELSE length(element) END;
      IF element IN ('YY', 'RR') AND NOT exact AND left_over ~ '^[0-9]{4}([^0-9]|$)'
         AND (i = cardinality(tokens) OR upper(tokens[i + 1]) !~ numeric_elements) THEN
        width := 4;  -- Oracle tries YYYY for YY, RRRR for RR
      END IF;
      IF element = 'SYYYY' AND left_over ~ '^[-+]' THEN
        IF left(left_over, 1) = '-' THEN fields := fields || '{"era": 1}'; END IF;
        left_over := substr(left_over, 2);
      END IF;
      found := substring(left_over FROM CASE element WHEN 'Y,YYY' THEN '^[0-9],[0-9]{3}' ELSE '^[0-9]{1,' || width || '}' END);
      IF found IS NULL THEN PERFORM talora.ora_date_error(1858); END IF;
      IF exact AND NOT fill AND length(found) <> width THEN PERFORM talora.ora_date_error(1862); END IF;
      left_over := substr(left_over, length(found) + 1);
      IF field = 'nano' THEN found := rpad(found, 9, '0'); END IF;
      number := replace(found, ',', '')::integer;
      IF field = 'year' AND element !~ 'YYYY|Y,YYY' AND NOT (element IN ('YY', 'RR', 'RRRR') AND length(found) > 2) THEN
        number := CASE
          WHEN element ~ 'R' THEN  -- the century whose years are nearest: 00-49 and 50-99 meet at 50
            number + this_year / 100 * 100 + CASE WHEN number < 50 AND this_year % 100 >= 50 THEN 100
                                                  WHEN number >= 50 AND this_year % 100 < 50 THEN -100 ELSE 0 END
          ELSE number + this_year / (10 ^ length(element))::integer * (10 ^ length(element))::integer END;
      END IF;
    ELSE
      PERFORM talora.ora_date_error(1843);  -- RM with something else than letters
    END IF;
    fields := fields || jsonb_build_object(field, number);
  END LOOP;
  IF left_over <> '' THEN PERFORM talora.ora_date_error(1830); END IF;
END
$$;
