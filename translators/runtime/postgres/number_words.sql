-- helper: number_words
-- needs: none
-- what: a whole number from 0 to 999999999 in English words, upper case: the SP and SPTH suffixes and YEAR. Oracle Database SQL Language Reference 19c, "Datetime Format Element Suffixes". Internal to to_char_date.
CREATE OR REPLACE FUNCTION talora.number_words(value integer, ordinal boolean) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  small text[] := '{ONE,TWO,THREE,FOUR,FIVE,SIX,SEVEN,EIGHT,NINE,TEN,ELEVEN,TWELVE,THIRTEEN,FOURTEEN,FIFTEEN,SIXTEEN,SEVENTEEN,EIGHTEEN,NINETEEN}';
  tens text[] := '{TEN,TWENTY,THIRTY,FORTY,FIFTY,SIXTY,SEVENTY,EIGHTY,NINETY}';
  words text := '';
  below integer;
BEGIN
  IF value = 0 THEN
    words := 'ZERO';
  END IF;
  IF value >= 1000000 THEN
    words := talora.number_words(value / 1000000, false) || ' MILLION';
  END IF;
  IF value % 1000000 >= 1000 THEN
    words := words || ' ' || talora.number_words(value % 1000000 / 1000, false) || ' THOUSAND';
  END IF;
  IF value % 1000 >= 100 THEN
    words := words || ' ' || small[value % 1000 / 100] || ' HUNDRED';
  END IF;
  below := value % 100;
  IF below >= 20 THEN
    words := words || ' ' || tens[below / 10] || CASE WHEN below % 10 > 0 THEN '-' || small[below % 10] ELSE '' END;
  ELSIF below > 0 THEN
    words := words || ' ' || small[below];
  END IF;
  words := ltrim(words);
  IF NOT ordinal THEN RETURN words; END IF;
  RETURN CASE
    WHEN words ~ 'ONE$' THEN regexp_replace(words, 'ONE$', 'FIRST')
    WHEN words ~ 'TWO$' THEN regexp_replace(words, 'TWO$', 'SECOND')
    WHEN words ~ 'THREE$' THEN regexp_replace(words, 'THREE$', 'THIRD')
    WHEN words ~ 'FIVE$' THEN regexp_replace(words, 'FIVE$', 'FIFTH')
    WHEN words ~ 'TWELVE$' THEN regexp_replace(words, 'TWELVE$', 'TWELFTH')
    WHEN words ~ 'NINE$' THEN regexp_replace(words, 'NINE$', 'NINTH')
    WHEN words ~ 'EIGHT$' THEN words || 'H'
    WHEN words ~ 'Y$' THEN left(words, -1) || 'IETH'
    ELSE words || 'TH'
  END;
END
$$;
