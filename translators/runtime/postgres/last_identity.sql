-- helper: last_identity
-- needs: none
-- what: @@IDENTITY: the number last taken from a sequence in this session, by triggers, too; NULL when none was. Transact-SQL reference, "@@IDENTITY".
CREATE OR REPLACE FUNCTION talora.last_identity() RETURNS numeric
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN lastval();
EXCEPTION WHEN object_not_in_prerequisite_state THEN
  RETURN NULL;
END
$$;
