-- helper: plus_months
-- needs: ora_date_error
-- what: datetime + year-month interval: ORA-01839 when the month has no such day. Oracle Database SQL Language Reference 19c, "Datetime/Interval Arithmetic"; Oracle Database Error Messages 19c, ORA-01839.
--
-- PostgreSQL would give the month's last day.
CREATE OR REPLACE FUNCTION talora.plus_months(value timestamp, months interval) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  result timestamp := value + months;
BEGIN
  IF extract(day FROM result) <> extract(day FROM value) THEN
    PERFORM talora.ora_date_error(1839);
  END IF;
  RETURN result;
END
$$;
