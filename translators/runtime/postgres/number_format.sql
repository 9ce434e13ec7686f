-- helper: number_format
-- needs: none
-- what: takes a number format model apart. Oracle Database SQL Language Reference 19c, "Number Format Models". Internal to to_char_number_format and to_number_format.
--
-- whole and decimals hold the digit slots (9, 0, X and the comma); sign is '' (before the number), 'S' (before),
-- 's' (after), 'MI' or 'PR'. The currency elements L, C, U, the text minimum TME and RN are refused by name.
CREATE OR REPLACE FUNCTION talora.number_format(
  model pg_catalog.text, OUT whole pg_catalog.text, OUT decimals pg_catalog.text, OUT point boolean,
  OUT sign pg_catalog.text, OUT dollar boolean, OUT blank boolean, OUT fill boolean,
  OUT shift integer, OUT scientific boolean)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  left_over text := upper(model);
BEGIN
  sign := '';
  fill := left_over LIKE 'FM%';
  IF fill THEN left_over := substr(left_over, 3); END IF;
  IF left_over ~ '[LCU]' OR left_over ~ 'TME' OR left_over ~ 'RN' THEN
    RAISE EXCEPTION USING ERRCODE = '0A000', MESSAGE =
      format('number format element %s has no counterpart', substring(left_over FROM 'TME|RN|L|C|U'));
  END IF;
  IF left_over LIKE 'S%' THEN
    sign := 'S';
    left_over := substr(left_over, 2);
  ELSIF left_over ~ 'S$' THEN
    sign := 's';
    left_over := left(left_over, -1);
  ELSIF left_over ~ '(MI|PR)$' THEN
    sign := right(left_over, 2);
    left_over := left(left_over, -2);
  END IF;
  scientific := left_over ~ 'EEEE$';
  IF scientific THEN left_over := left(left_over, -4); END IF;
  dollar := strpos(left_over, '$') > 0;
  left_over := regexp_replace(left_over, '\$', '');
  blank := strpos(left_over, 'B') > 0;
  left_over := translate(regexp_replace(left_over, 'B', ''), 'GD', ',.');
  shift := coalesce(length(substring(left_over FROM 'V([90]*)$')), 0);
  left_over := regexp_replace(left_over, 'V', '');
  point := strpos(left_over, '.') > 0;
  whole := split_part(left_over, '.', 1);
  decimals := split_part(left_over, '.', 2);
  IF NOT (left_over ~ '^([90][90,]*)?(\.[90]*)?$' OR left_over ~ '^0*X+$') OR left_over IN ('', '.')
     OR (shift > 0 AND point) THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = 'ORA-01481: invalid number format model';
  END IF;
END
$$;
