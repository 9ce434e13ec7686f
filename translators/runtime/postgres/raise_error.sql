-- helper: raise_error
-- needs: none
-- what: RAISERROR(message, severity, state, arguments): %s %d %i %u are filled in; below 11 a notice, else error 50000. Transact-SQL reference, "RAISERROR".
CREATE OR REPLACE FUNCTION talora.raise_error(message text, severity integer, state integer, arguments text[]) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  result text COLLATE "C" := message;
  argument text;
BEGIN
  FOREACH argument IN ARRAY arguments LOOP
    result := regexp_replace(result, '%[-+0 #]*[0-9]*(\.[0-9]+)?[sdiuxXo]',
                             replace(coalesce(argument, '(null)') COLLATE "C", '\', '\\'));
  END LOOP;
  result := replace(result, '%%', '%');
  IF severity <= 10 THEN
    RAISE NOTICE '%', result;
    RETURN;
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'TS000', MESSAGE = result,
    DETAIL = format('error 50000, severity %s, state %s, raised', severity, state);
END
$$;
