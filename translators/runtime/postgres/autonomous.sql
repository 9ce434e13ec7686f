-- helper: autonomous
-- needs: none
-- what: runs a CALL in a session of its own, opened through dblink: PRAGMA AUTONOMOUS_TRANSACTION. Oracle Database PL/SQL Language Reference 19c, "Autonomous Transactions": it does not see what the caller has not committed, and stays when the caller rolls back.
--
-- The session gets the caller's search_path and package variables, and gives the variables back. Setting
-- talora.autonomous_connection (ALTER DATABASE … SET, or for a role) is its connection string; without one it is this
-- database over the socket, as the current user. dblink demands a password there of everybody but superusers.
CREATE EXTENSION IF NOT EXISTS dblink SCHEMA talora;
-- The session's package variables, as the statements that make them.
CREATE OR REPLACE FUNCTION talora.autonomous_state() RETURNS TABLE (name text, statement text) LANGUAGE sql VOLATILE AS $$
  SELECT p.name, p.statement FROM pg_catalog.pg_prepared_statements AS p
   WHERE p.name LIKE 'talora.%' OR p.name LIKE 'talora:%'
$$;
CREATE OR REPLACE PROCEDURE talora.autonomous(statement text) LANGUAGE plpgsql AS $$
DECLARE
  home text := (SELECT quote_ident(n.nspname) FROM pg_catalog.pg_extension AS e
                  JOIN pg_catalog.pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'dblink');
  connection text := coalesce(
    nullif(current_setting('talora.autonomous_connection', true), ''),
    format('dbname=''%s'' port=%s user=''%s''',
           replace(replace(current_database(), '\', '\\'), '''', '\'''), current_setting('port'),
           replace(replace(current_user, '\', '\\'), '''', '\''')));
  settings text := format('SET search_path = %s', current_setting('search_path'));
  entry record;
BEGIN
  EXECUTE format('SELECT %s.dblink_connect(''talora_autonomous'', $1)', home) USING connection;
  BEGIN
    EXECUTE format('SELECT %s.dblink_exec(''talora_autonomous'', $1)', home) USING settings;
    FOR entry IN SELECT s.statement FROM talora.autonomous_state() AS s LOOP
      EXECUTE format('SELECT %s.dblink_exec(''talora_autonomous'', $1)', home) USING entry.statement;
    END LOOP;
    EXECUTE format('SELECT %s.dblink_exec(''talora_autonomous'', $1)', home) USING statement;
    FOR entry IN EXECUTE format('SELECT * FROM %s.dblink(''talora_autonomous'', $1) AS t (name text, statement text)', home)
      USING 'SELECT s.name, s.statement FROM talora.autonomous_state() AS s'
    LOOP
      IF EXISTS (SELECT FROM pg_catalog.pg_prepared_statements AS p WHERE p.name = entry.name) THEN
        EXECUTE format('DEALLOCATE %I', entry.name);
      END IF;
      EXECUTE entry.statement;
    END LOOP;
  EXCEPTION WHEN OTHERS THEN
    EXECUTE format('SELECT %s.dblink_disconnect(''talora_autonomous'')', home);
    RAISE;
  END;
  EXECUTE format('SELECT %s.dblink_disconnect(''talora_autonomous'')', home);
END
$$;
