-- helper: sqlcode
-- needs: none
-- what: SQLCODE in a handler: Oracle's error number for a SQLSTATE. Oracle Database PL/SQL Language Reference 19c, "SQLCODE Function" and Table 11-3 "PL/SQL Predefined Exceptions".
--
-- A message that begins with ORA-nnnnn (the helpers raise such) decides first: several Oracle errors share one
-- SQLSTATE. An unknown SQLSTATE gives -600, which no handler of an application compares with. `context` is
-- PG_EXCEPTION_CONTEXT: a value too long or too large is ORA-06502 in code, another error in SQL.
CREATE OR REPLACE FUNCTION talora.sqlcode(state pg_catalog.text, message pg_catalog.text DEFAULT NULL,
                                          context pg_catalog.text DEFAULT NULL)
RETURNS integer LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  code integer;
  -- The innermost frame that is not a helper: errors of its SQL statements name the statement before it.
  frame text := substring(context FROM '^(.*?)PL/pgSQL function (?!talora\.)');
  in_code boolean := coalesce(frame !~ '(^|\n)SQL statement "', false);
BEGIN
  IF state IS NULL OR state = '00000' THEN RETURN 0; END IF;
  IF left(state, 2) = 'TU' THEN RETURN 1; END IF;
  IF state ~ '^TA[0-9]{3}$' THEN RETURN -20000 - substr(state, 3)::integer; END IF;
  IF message ~ '^ORA-[0-9]{5}:' THEN
    code := -substr(message, 5, 5)::integer;
    RETURN CASE code WHEN -1403 THEN 100 ELSE code END;
  END IF;
  IF in_code AND (state IN ('22001', '22P02') OR state = '22003' AND message = 'numeric field overflow') THEN
    RETURN -6502;
  END IF;
  RETURN CASE state
    WHEN 'P0002' THEN 100     -- no data found
    WHEN '02000' THEN 100
    WHEN 'P0003' THEN -1422   -- too many rows
    WHEN '21000' THEN         -- unstable rows of a MERGE, or a subquery that returns more than one row
      CASE WHEN message LIKE 'MERGE command cannot%' THEN -30926 ELSE -1427 END
    WHEN '23505' THEN -1      -- unique constraint
    WHEN '23502' THEN -1400   -- NULL into NOT NULL (Oracle: -1407 when updating)
    WHEN '23514' THEN -2290   -- check constraint
    WHEN '23503' THEN         -- parent key not found, or child record found
      CASE WHEN message LIKE 'update or delete on table%' THEN -2292 ELSE -2291 END
    WHEN '44000' THEN -1402   -- WITH CHECK OPTION of a view
    WHEN '22012' THEN -1476   -- divisor is zero
    WHEN '22001' THEN -12899  -- value too long (Oracle: -6502 for a PL/SQL variable)
    WHEN '22003' THEN         -- beyond the column's precision, or numeric overflow
      CASE WHEN message = 'numeric field overflow' THEN -1438 ELSE -1426 END
    WHEN '22P02' THEN -1722   -- invalid number (Oracle: -6502 in PL/SQL)
    WHEN '22007' THEN -1861   -- literal does not match the format
    WHEN '22008' THEN -1841   -- year out of range
    WHEN '2201E' THEN -1428   -- argument of LN, LOG out of range
    WHEN '2201F' THEN -1428
    WHEN '2202E' THEN -6533   -- subscript beyond count
    WHEN '22000' THEN -6502   -- value error
    WHEN '22004' THEN -6502
    WHEN '22005' THEN -6502
    WHEN '20000' THEN -6592   -- CASE not found
    WHEN '24000' THEN -1001   -- invalid cursor
    WHEN '34000' THEN -1001
    WHEN '42P03' THEN -6511   -- cursor already open
    WHEN '55P03' THEN -54     -- resource busy
    WHEN '40P01' THEN -60     -- deadlock
    WHEN '40001' THEN -8177   -- cannot serialize
    WHEN '25006' THEN -1456   -- read only transaction
    WHEN '57014' THEN -1013   -- cancelled
    WHEN '42P01' THEN -942    -- table or view does not exist
    WHEN '42703' THEN -904    -- invalid identifier
    WHEN '42883' THEN -904
    WHEN '42601' THEN -900    -- invalid statement
    WHEN '42501' THEN -1031   -- insufficient privileges
    WHEN '42P07' THEN -955    -- name already used
    WHEN '42710' THEN -955
    WHEN '53100' THEN -1653   -- no space
    WHEN '53200' THEN -4030   -- out of memory
    ELSE -600
  END;
END
$$;
