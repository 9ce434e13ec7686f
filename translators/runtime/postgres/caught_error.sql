-- helper: caught_error
-- needs: error_number, trancount
-- what: what CATCH knows of an error: number, severity, state, message, procedure, line, and whether it has doomed the open transaction (SET XACT_ABORT ON but for RAISERROR, failed conversions). Transact-SQL reference, "TRY...CATCH", "XACT_STATE".
CREATE OR REPLACE FUNCTION talora.caught_error(code text, message text, detail text, broken text, context text, abort boolean) RETURNS jsonb
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  said text[] := regexp_match(detail, '^error ([0-9]+), severity ([0-9]+), state ([0-9]+)(, raised)?$');
  place text[] := regexp_match(coalesce(context, ''), 'PL/pgSQL function ((?!talora\.)[^ (]+)\([^)]*\) line ([0-9]+)');
  number integer := talora.error_number(code);
  level integer := 16;
  state integer := 1;
BEGIN
  IF code LIKE 'TS%' AND said IS NOT NULL THEN
    number := said[1];
    level := said[2];
    state := said[3];
  ELSIF code = '23505' THEN
    level := 14;
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = broken) THEN
      number := 2601;
    END IF;
  ELSIF code IN ('23503', '23514') THEN
    state := 0;
  ELSIF code IN ('23502', '22003', '22001') THEN
    state := 2;
  ELSIF code = '22012' THEN
    message := 'Divide by zero error encountered.';
  END IF;
  RETURN jsonb_build_object('number', number, 'severity', level, 'state', state,
    'message', message, 'procedure', place[1], 'line', CAST(place[2] AS integer),
    'sqlstate', code, 'detail', detail,
    'doomed', talora.trancount() > 0 AND (abort AND said[4] IS NULL OR code IN ('22P02', '22007', '22008')));
END
$$;
