-- helper: rethrow
-- needs: none
-- what: raises a caught error again, as THROW without arguments does. Transact-SQL reference, "THROW".
CREATE OR REPLACE FUNCTION talora.rethrow(error jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = error ->> 'sqlstate', MESSAGE = error ->> 'message',
    DETAIL = replace(coalesce(error ->> 'detail', ''), ', raised', '');
END
$$;
