-- helper: session_table_guard
-- needs: session_table
-- what: no rows for all sessions in the definition of a global temporary table. Oracle Database SQL Language Reference 19c, "CREATE TABLE": the rows are visible only to the session that inserts them.
CREATE OR REPLACE FUNCTION talora.session_table_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'this session has not made temporary table % yet', TG_TABLE_NAME
    USING ERRCODE = '55000', HINT = format('CALL talora.session_table(%L);', TG_RELID::regclass);
END
$$;
