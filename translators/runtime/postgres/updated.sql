-- helper: updated
-- needs: none
-- what: UPDATE(column) in a trigger: the statement inserts, or names the column in SET (talora.mark_updated wrote it down). Transact-SQL reference, "UPDATE - Trigger functions".
CREATE OR REPLACE FUNCTION talora.updated(operation text, relation oid, name text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT operation = 'INSERT' OR operation = 'UPDATE'
    AND name = ANY (string_to_array(current_setting('talora.updated_' || relation, true), ','))
$$;
