-- helper: trancount
-- needs: none
-- what: @@TRANCOUNT: transactions that code has begun in the current transaction; a caller that began it itself says SET LOCAL talora.trancount = 1. Transact-SQL reference, "@@TRANCOUNT".
CREATE OR REPLACE FUNCTION talora.trancount() RETURNS integer
LANGUAGE sql STABLE AS $$
  SELECT coalesce(CAST(nullif(current_setting('talora.trancount', true), '') AS integer), 0)
$$;
