-- helper: sys_context
-- needs: none
-- what: SYS_CONTEXT('USERENV', parameter) for the parameters that have a twin; names come back in upper case; every other one is refused by name. Oracle Database SQL Language Reference 19c, "SYS_CONTEXT".
CREATE OR REPLACE FUNCTION talora.sys_context(namespace pg_catalog.text, parameter pg_catalog.text)
RETURNS pg_catalog.text LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED AS $$
BEGIN
  -- No SET search_path here: CURRENT_SCHEMA must see the caller's.
  IF pg_catalog.upper(namespace) OPERATOR(pg_catalog.<>) 'USERENV' THEN
    RAISE EXCEPTION USING ERRCODE = '0A000',
      MESSAGE = pg_catalog.format('SYS_CONTEXT namespace %s has no counterpart', namespace);
  END IF;
  CASE pg_catalog.upper(parameter)
    WHEN 'SESSION_USER', 'AUTHENTICATED_IDENTITY' THEN RETURN pg_catalog.upper(session_user);
    WHEN 'CURRENT_USER' THEN RETURN pg_catalog.upper(current_user);
    WHEN 'CURRENT_SCHEMA' THEN RETURN pg_catalog.upper(pg_catalog.current_schema());
    WHEN 'DB_NAME' THEN RETURN pg_catalog.upper(pg_catalog.current_database());
    WHEN 'IP_ADDRESS' THEN RETURN pg_catalog.host(pg_catalog.inet_client_addr());
    WHEN 'SID', 'SESSIONID' THEN RETURN pg_catalog.pg_backend_pid()::pg_catalog.text;
    WHEN 'MODULE', 'CLIENT_PROGRAM_NAME' THEN
      RETURN pg_catalog.current_setting('application_name');
    WHEN 'LANG' THEN RETURN 'US';
    ELSE
      RAISE EXCEPTION USING ERRCODE = '0A000', MESSAGE =
        pg_catalog.format('SYS_CONTEXT(''USERENV'', ''%s'') has no counterpart', parameter);
  END CASE;
END
$$;
