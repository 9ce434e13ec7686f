-- helper: to_money
-- needs: none
-- what: text as MONEY: commas and a currency sign do not count, empty text is 0. Transact-SQL reference, "money and smallmoney".
CREATE OR REPLACE FUNCTION talora.to_money(value text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := translate(btrim(value) COLLATE "C", ',$€£¥', '');
BEGIN
  IF trimmed = '' THEN
    RETURN 0;
  END IF;
  IF trimmed !~ '^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$' THEN
    RAISE invalid_text_representation USING MESSAGE = 'Cannot convert a char value to money. The char value has incorrect syntax.';
  END IF;
  RETURN round(trimmed::numeric, 4);
END
$$;
