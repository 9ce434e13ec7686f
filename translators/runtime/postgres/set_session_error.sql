-- helper: set_session_error
-- needs: none
-- what: what CATCH has caught, for procedures that it executes; NULL: nothing. Transact-SQL reference, "ERROR_NUMBER" (called from any place within the scope of CATCH).
CREATE OR REPLACE FUNCTION talora.set_session_error(error jsonb) RETURNS void
LANGUAGE sql VOLATILE AS $$
  SELECT set_config('talora.error', coalesce(CAST(error AS text), ''), true)
$$;
