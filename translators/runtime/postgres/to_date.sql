-- helper: to_date
-- needs: to_timestamp, ora_date_error
-- what: TO_DATE(char, fmt): as TO_TIMESTAMP, without fractions of a second (FF is ORA-01821). Oracle Database SQL Language Reference 19c, "TO_DATE", "String-to-Date Conversion Rules".
CREATE OR REPLACE FUNCTION talora.to_date(value pg_catalog.text, model pg_catalog.text) RETURNS timestamp
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- The commonest texts need no interpreter: every field has its full width and is in range.
  IF model = 'YYYY-MM-DD' AND value ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$' THEN
    RETURN make_timestamp(left(value, 4)::integer, substr(value, 6, 2)::integer, right(value, 2)::integer, 0, 0, 0);
  END IF;
  -- FF is no element of a DATE; quoted texts may hold the letters.
  IF model ~* 'FF' AND regexp_replace(model, '"[^"]*"', '', 'g') ~* 'FF' THEN
    PERFORM talora.ora_date_error(1821);
  END IF;
  RETURN talora.to_timestamp(value, model);
END
$$;
