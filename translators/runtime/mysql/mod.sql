-- helper: mod
-- needs: none
-- what: MOD(a, b): a when b is zero. Oracle Database SQL Language Reference 19c, "MOD".
CREATE FUNCTION IF NOT EXISTS talora.mod(a decimal(65, 30), b decimal(65, 30)) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
RETURN CASE WHEN b = 0 THEN a ELSE a % b END;
