-- helper: ci_ai
-- needs: none
-- what: a collation for ..._CI_AI: neither case nor accents count. Transact-SQL reference, "Windows collation name".
CREATE COLLATION IF NOT EXISTS talora.ci_ai (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
