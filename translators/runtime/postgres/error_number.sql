-- helper: error_number
-- needs: none
-- what: ERROR_NUMBER() of an error by its SQLSTATE: of THROW and RAISERROR exactly, of the engine the nearest relative. Transact-SQL reference, "ERROR_NUMBER".
CREATE OR REPLACE FUNCTION talora.error_number(state text) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN state LIKE 'TS%' THEN 50000
      + (strpos(digits, substr(state, 3, 1)) - 1) * 1296
      + (strpos(digits, substr(state, 4, 1)) - 1) * 36 + strpos(digits, substr(state, 5, 1)) - 1
    WHEN state = '22012' THEN 8134
    WHEN state = '23505' THEN 2627
    WHEN state IN ('23503', '23514') THEN 547
    WHEN state = '23502' THEN 515
    WHEN state = '22003' THEN 8115
    WHEN state = '22001' THEN 2628
    WHEN state = '22P02' THEN 245
    WHEN state = '22007' THEN 241
    WHEN state = '22008' THEN 242
    WHEN state = '21000' THEN 512
    WHEN state = '42P01' THEN 208
    WHEN state = '40P01' THEN 1205
    ELSE 50000
  END
  FROM (SELECT '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' AS digits) AS d
$$;
