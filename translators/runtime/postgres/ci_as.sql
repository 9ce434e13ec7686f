-- helper: ci_as
-- needs: none
-- what: the collation of SQL Server's usual text: case makes no difference, accents do. Transact-SQL reference, "Windows collation name".
CREATE COLLATION IF NOT EXISTS talora.ci_as (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
