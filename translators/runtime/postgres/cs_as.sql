-- helper: cs_as
-- needs: none
-- what: a collation for ..._CS_AS: case and accents count. Transact-SQL reference, "Windows collation name".
CREATE COLLATION IF NOT EXISTS talora.cs_as (provider = icu, locale = 'und', deterministic = false);
