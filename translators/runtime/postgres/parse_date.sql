-- helper: parse_date
-- needs: to_datetime
-- what: CONVERT(datetime, text, style): day, month and year in the order of the style; NULL instead of an error when guarded. Transact-SQL reference, "CAST and CONVERT", date and time styles.
CREATE OR REPLACE FUNCTION talora.parse_date(value text, style integer, guarded boolean) RETURNS timestamp
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := btrim(value) COLLATE "C";
  parts text[] := regexp_match(trimmed, '^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(.*)$');
  field text := CASE WHEN style IN (1, 101, 10, 110) THEN 'MDY' WHEN style IN (3, 103, 4, 104, 5, 105) THEN 'DMY'
                     WHEN style IN (2, 102, 11, 111) THEN 'YMD' END;
  year_at integer;
  years integer;
BEGIN
  IF field IS NULL OR parts IS NULL THEN
    RETURN talora.to_datetime(value);
  END IF;
  IF length(parts[1]) = 4 THEN
    field := 'YMD';
  END IF;
  year_at := strpos(field COLLATE "C", 'Y');
  years := parts[year_at]::integer;
  IF length(parts[year_at]) < 3 THEN
    years := years + CASE WHEN years < 50 THEN 2000 ELSE 1900 END;
  END IF;
  RETURN make_date(years, parts[strpos(field COLLATE "C", 'M')]::integer, parts[strpos(field COLLATE "C", 'D')]::integer)
         + (talora.to_datetime(btrim(parts[4])) - timestamp '1900-01-01');
EXCEPTION
  WHEN data_exception THEN
    IF guarded THEN
      RETURN NULL;
    END IF;
    RAISE;
END
$$;
