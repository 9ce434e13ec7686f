-- helper: sqlerrm
-- needs: sqlcode
-- what: SQLERRM in a handler: "ORA-nnnnn: text". Oracle Database PL/SQL Language Reference 19c, "SQLERRM Function".
--
-- Errors whose Oracle text is fixed get that text; for the others the text after the number is PostgreSQL's.
CREATE OR REPLACE FUNCTION talora.sqlerrm(state pg_catalog.text, message pg_catalog.text,
                                          context pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  code integer := talora.sqlcode(state, message, context);
  fixed text;
BEGIN
  IF code = 0 THEN RETURN 'ORA-0000: normal, successful completion'; END IF;
  IF left(state, 2) = 'TU' THEN RETURN 'User-Defined Exception'; END IF;
  IF message ~ '^ORA-[0-9]{5}:' THEN RETURN message; END IF;
  fixed := CASE code
    WHEN 100 THEN 'no data found'
    WHEN -54 THEN 'resource busy and acquire with NOWAIT specified or timeout expired'
    WHEN -60 THEN 'deadlock detected while waiting for resource'
    WHEN -942 THEN 'table or view does not exist'
    WHEN -1001 THEN 'invalid cursor'
    WHEN -1031 THEN 'insufficient privileges'
    WHEN -1422 THEN 'exact fetch returns more than requested number of rows'
    WHEN -1426 THEN 'numeric overflow'
    WHEN -1427 THEN 'single-row subquery returns more than one row'
    WHEN -1438 THEN 'value larger than specified precision allowed for this column'
    WHEN -1476 THEN 'divisor is equal to zero'
    WHEN -1722 THEN 'invalid number'
    WHEN -6502 THEN 'PL/SQL: numeric or value error' || CASE state
      WHEN '22001' THEN ': character string buffer too small'
      WHEN '22003' THEN ': number precision too large'
      WHEN '22P02' THEN ': character to number conversion error'
      ELSE '' END
    WHEN -6511 THEN 'PL/SQL: cursor already open'
    WHEN -6592 THEN 'CASE not found while executing CASE statement'
    WHEN -8177 THEN 'can''t serialize access for this transaction'
  END;
  RETURN format('ORA-%s: %s', lpad(CASE code WHEN 100 THEN '1403' ELSE abs(code)::text END, 5, '0'),
                coalesce(fixed, message));
END
$$;
