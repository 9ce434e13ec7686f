-- helper: to_timestamp
-- needs: datetime_fields, ora_date_error
-- what: TO_TIMESTAMP(char, fmt): every input element incl. FF; missing year and month are the current ones, a missing day is the first. Oracle Database SQL Language Reference 19c, "TO_TIMESTAMP", "Datetime Literals", "Datetime Format Elements".
--
-- Fractions are kept to microseconds (rounded). STABLE: the current date fills what the text leaves out.
CREATE OR REPLACE FUNCTION talora.to_timestamp(value pg_catalog.text, model pg_catalog.text) RETURNS timestamp
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  today date := statement_timestamp()::date;
  f jsonb;
  year integer;
  month integer;
  day integer;
  hour integer;
  seconds integer;
  result date;
BEGIN
  IF value = '' OR model = '' THEN RETURN NULL; END IF;
  f := talora.datetime_fields(value, model, extract(year FROM today)::integer);
  year := coalesce((f->>'year')::integer, extract(year FROM today)::integer);
  month := coalesce((f->>'month')::integer, extract(month FROM today)::integer);
  day := coalesce((f->>'day')::integer, 1);
  hour := coalesce((f->>'hour')::integer, CASE (f->>'clock')::integer WHEN 12 THEN 12 ELSE 0 END);
  IF year NOT BETWEEN 1 AND 9999 THEN PERFORM talora.ora_date_error(1841); END IF;
  IF (f->>'era')::integer = 1 THEN year := -year; END IF;
  IF month NOT BETWEEN 1 AND 12 THEN PERFORM talora.ora_date_error(1843); END IF;
  IF day NOT BETWEEN 1 AND 31 THEN PERFORM talora.ora_date_error(1847); END IF;

  IF f ? 'j' THEN
    IF (f->>'j')::integer NOT BETWEEN 1 AND 5373484 THEN PERFORM talora.ora_date_error(1854); END IF;
    result := date '2000-01-01' + ((f->>'j')::integer - 2451545);
  ELSIF f ? 'ddd' THEN
    result := make_date(year, 1, 1) + ((f->>'ddd')::integer - 1);
    IF (f->>'ddd')::integer < 1 OR extract(year FROM result) <> year THEN PERFORM talora.ora_date_error(1848); END IF;
  ELSE
    result := make_date(year, month, 1);
    IF day > extract(day FROM result + interval '1 month' - interval '1 day') THEN PERFORM talora.ora_date_error(1839); END IF;
    result := result + (day - 1);
  END IF;
  IF f ? 'weekday' AND (f->>'weekday')::integer <> extract(dow FROM result) + 1 THEN
    PERFORM talora.ora_date_error(1835);
  END IF;

  IF (f->>'clock')::integer = 12 THEN
    IF hour NOT BETWEEN 1 AND 12 THEN PERFORM talora.ora_date_error(1849); END IF;
    hour := hour % 12 + 12 * coalesce((f->>'meridian')::integer, 0);
  ELSE
    IF f ? 'clock' AND f ? 'meridian' THEN PERFORM talora.ora_date_error(1818); END IF;
    IF hour NOT BETWEEN 0 AND 23 THEN PERFORM talora.ora_date_error(1850); END IF;
  END IF;
  IF (f->>'minute')::integer > 59 THEN PERFORM talora.ora_date_error(1851); END IF;
  IF (f->>'second')::integer > 59 THEN PERFORM talora.ora_date_error(1852); END IF;
  IF (f->>'sssss')::integer > 86399 THEN PERFORM talora.ora_date_error(1853); END IF;
  seconds := coalesce((f->>'sssss')::integer,
    hour * 3600 + coalesce((f->>'minute')::integer, 0) * 60 + coalesce((f->>'second')::integer, 0));
  RETURN result + seconds * interval '1 second'
       + round(coalesce((f->>'nano')::numeric, 0) / 1000)::integer * interval '1 microsecond';
END
$$;
