-- helper: to_datetime
-- needs: none
-- what: text as a moment as us_english reads it; empty text is 1900-01-01. Transact-SQL reference, "datetime", "Supported string literal formats".
CREATE OR REPLACE FUNCTION talora.to_datetime(value text) RETURNS timestamp
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET datestyle = 'ISO, MDY' AS $$
DECLARE
  trimmed text COLLATE "C" := btrim(value) COLLATE "C";
BEGIN
  IF trimmed = '' THEN
    RETURN timestamp '1900-01-01';
  END IF;
  -- ISO 8601, with or without time
  IF trimmed ~ '^\d{4}-\d\d-\d\d([T ]\d\d?:\d\d(:\d\d(\.\d{1,7})?)?)?$' THEN
    RETURN trimmed::timestamp;
  END IF;
  -- a time alone
  IF trimmed ~* '^\d\d?:\d\d(:\d\d(\.\d{1,7})?)?( ?[ap]m)?$' THEN
    RETURN date '1900-01-01' + trimmed::time;
  END IF;
  -- YYYYMMDD, MM/DD/YYYY, Mon DD YYYY, DD Mon YYYY
  IF trimmed ~ '^\d{8}( .*)?$' OR trimmed ~ '^\d\d?[-/.]\d\d?[-/.](\d{4}|\d\d)( .*)?$'
     OR trimmed ~* '^[a-z]{3,9} \d\d?,? \d{4}( .*)?$' OR trimmed ~* '^\d\d? [a-z]{3,9},? \d{4}( .*)?$' THEN
    RETURN replace(trimmed, '.', CASE WHEN trimmed ~ '^\d\d?\.' THEN '/' ELSE '.' END)::timestamp;
  END IF;
  RAISE invalid_datetime_format USING
    MESSAGE = 'Conversion failed when converting date and/or time from character string.';
EXCEPTION
  WHEN datetime_field_overflow OR invalid_text_representation THEN
    RAISE invalid_datetime_format USING
      MESSAGE = 'The conversion of a varchar data type to a datetime data type resulted in an out-of-range value.';
END
$$;
