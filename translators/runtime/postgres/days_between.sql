-- helper: days_between
-- needs: seconds_between, number_precision
-- what: date - date: a NUMBER of days with the digits Oracle keeps (39 or 40). Oracle Database SQL Language Reference 19c, "Datetime/Interval Arithmetic".
CREATE OR REPLACE FUNCTION talora.days_between(later timestamp, earlier timestamp) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  -- The scale of the numerator is the least scale of the quotient.
  SELECT talora.number_precision(
    pg_catalog.round(CAST(talora.seconds_between(later, earlier) AS numeric), 48)
    OPERATOR(pg_catalog./) 86400)
$$;
