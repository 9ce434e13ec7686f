-- helper: mod
-- needs: none
-- what: MOD(n2, n1): n2 when n1 is 0; else the remainder with the sign of n2. Oracle Database SQL Language Reference 19c, "MOD".
CREATE OR REPLACE FUNCTION talora.mod(dividend numeric, divisor numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN divisor OPERATOR(pg_catalog.=) 0 THEN dividend
              ELSE dividend OPERATOR(pg_catalog.%) divisor END
$$;
