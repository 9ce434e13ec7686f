-- helper: date_format_tokens
-- needs: none
-- what: cuts a datetime format model into elements (case kept, with their suffix), quoted texts (with a leading ") and single other characters; an unknown element is ORA-01821. Oracle Database SQL Language Reference 19c, "Datetime Format Elements". Internal.
--
-- DS and DL are replaced by what they mean in AMERICAN_AMERICA; TS, E, EE and the time zone elements are refused.
CREATE OR REPLACE FUNCTION talora.date_format_tokens(model pg_catalog.text) RETURNS pg_catalog.text[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  -- Longest match wins, as in Oracle: YYYY before YY, DDD before DD, MONTH before MON.
  elements CONSTANT text := 'A\.D\.|AD|B\.C\.|BC|A\.M\.|AM|P\.M\.|PM|SCC|CC|DAY|DDD|DD|DL|DS|DY|D|'
    'FF[1-9]?|FM|FX|HH24|HH12|HH|IW|IYYY|IYY|IY|I|J|MI|MONTH|MON|MM|Q|RM|RRRR|RR|SSSSS|SS|SYEAR|YEAR|SYYYY|'
    'YYYY|YYY|YY|Y,YYY|Y|WW|W|X';
  tokens text[] := '{}';
  found text;
  at integer := 1;
BEGIN
  WHILE at <= length(model) LOOP
    found := substring(substr(model, at) FROM
      '(?i)^("[^"]*"|(' || elements || ')(SPTH|THSP|SP|TH)?|[^A-Za-z0-9"])');
    IF found IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = '22007', MESSAGE = 'ORA-01821: date format not recognized',
        DETAIL = format('at %s', substr(model, at));
    END IF;
    at := at + length(found);
    IF left(found, 1) = '"' THEN
      tokens := tokens || ('"' || btrim(found, '"'));
    ELSIF upper(found) = 'DS' THEN
      tokens := tokens || talora.date_format_tokens('MM/DD/RRRR');
    ELSIF upper(found) = 'DL' THEN
      tokens := tokens || talora.date_format_tokens('fmDay, Month dd, yyyyfm');
    ELSE
      tokens := tokens || found;
    END IF;
  END LOOP;
  RETURN tokens;
END
$$;
