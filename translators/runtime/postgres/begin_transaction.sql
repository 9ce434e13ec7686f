-- helper: begin_transaction
-- needs: trancount
-- what: BEGIN TRANSACTION: one more is open. Transact-SQL reference, "BEGIN TRANSACTION".
CREATE OR REPLACE FUNCTION talora.begin_transaction() RETURNS void
LANGUAGE sql VOLATILE AS $$
  SELECT set_config('talora.trancount', CAST(talora.trancount() + 1 AS text), true)
$$;
