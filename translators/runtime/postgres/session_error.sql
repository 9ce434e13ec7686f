-- helper: session_error
-- needs: none
-- what: the error that the CATCH of a caller has caught; NULL outside of one. Transact-SQL reference, "ERROR_NUMBER".
CREATE OR REPLACE FUNCTION talora.session_error() RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT CAST(nullif(current_setting('talora.error', true), '') AS jsonb)
$$;
