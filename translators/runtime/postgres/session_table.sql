-- helper: session_table
-- needs: none
-- what: makes the session's own table of a global temporary table, once; session_tables: of all. Oracle Database SQL Language Reference 19c, "CREATE TABLE": the definition is visible to all sessions, the rows only to the session that inserts them.
--
-- The table that deployment makes is the definition and stays empty. The session's table has its name and hides it, because
-- pg_temp comes first in every search_path. Made inside a transaction that is rolled back, it goes with it: call again.
CREATE OR REPLACE PROCEDURE talora.session_table(name text) LANGUAGE plpgsql AS $$
DECLARE
  definition regclass := to_regclass(name);
  short text;
  rows text;
BEGIN
  SELECT c.relname, CASE t.tgname WHEN 'talora_rows_of_transaction' THEN 'DELETE' ELSE 'PRESERVE' END
    INTO short, rows
    FROM pg_catalog.pg_trigger AS t
    JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
   WHERE t.tgrelid = definition AND t.tgname IN ('talora_rows_of_transaction', 'talora_rows_of_session');
  IF NOT FOUND THEN
    IF definition IS NULL THEN
      RAISE EXCEPTION 'ORA-00942: table or view does not exist' USING ERRCODE = '42P01', DETAIL = name;
    END IF;
    RETURN;  -- the session's own
  END IF;
  IF to_regclass(format('pg_temp.%I', short)) IS NULL THEN
    EXECUTE format('CREATE TEMPORARY TABLE %I (LIKE %s INCLUDING ALL) ON COMMIT %s ROWS', short, definition, rows);
  END IF;
END
$$;
CREATE OR REPLACE PROCEDURE talora.session_tables() LANGUAGE plpgsql AS $$
DECLARE
  definition record;
BEGIN
  FOR definition IN
    SELECT t.tgrelid::regclass::text AS name
      FROM pg_catalog.pg_trigger AS t
     WHERE t.tgname IN ('talora_rows_of_transaction', 'talora_rows_of_session')
     ORDER BY 1
  LOOP
    CALL talora.session_table(definition.name);
  END LOOP;
END
$$;
