-- helper: throw
-- needs: none
-- what: THROW number, message, state: the number is in the SQLSTATE, TS and three digits base 36 of number - 50000, TSZZZ beyond; %% in the message is %. Transact-SQL reference, "THROW".
CREATE OR REPLACE FUNCTION talora.throw(number integer, message text, state integer) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  digits text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  rest integer := number - 50000;
  code text := 'TSZZZ';
BEGIN
  IF number < 50000 THEN
    RAISE EXCEPTION USING ERRCODE = 'TS000',
      MESSAGE = format('Error number %s in the THROW statement is outside the valid range.', number);
  END IF;
  IF rest < 46655 THEN
    code := 'TS' || substr(digits, rest / 1296 + 1, 1) || substr(digits, rest / 36 % 36 + 1, 1)
         || substr(digits, rest % 36 + 1, 1);
  END IF;
  RAISE EXCEPTION USING ERRCODE = code, MESSAGE = replace(coalesce(message, '') COLLATE "C", '%%', '%'),
    DETAIL = format('error %s, severity 16, state %s', number, state);
END
$$;
