-- helper: mark_updated
-- needs: none
-- what: BEFORE UPDATE triggers write down which columns the statement sets: without an argument none yet, then one trigger for each column asked for. Transact-SQL reference, "UPDATE - Trigger functions".
CREATE OR REPLACE FUNCTION talora.mark_updated() RETURNS trigger
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  setting text := 'talora.updated_' || TG_RELID;
BEGIN
  IF TG_NARGS = 0 THEN
    PERFORM set_config(setting, '', true);
  ELSE
    PERFORM set_config(setting, concat_ws(',', nullif(current_setting(setting, true), ''), TG_ARGV[0]), true);
  END IF;
  RETURN NULL;
END
$$;
