-- helper: convert_date
-- needs: none
-- what: a DATETIME as text in a style of CONVERT. Transact-SQL reference, "CAST and CONVERT", date and time styles.
CREATE OR REPLACE FUNCTION talora.convert_date(value timestamp, style integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  hour text := lpad(to_char(value, 'FMHH12'), 2);
  day text := lpad(to_char(value, 'FMDD'), 2);
  month text := (ARRAY['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'])[extract(month FROM value)];
BEGIN
  RETURN CASE
    WHEN style IN (0, 100) THEN format('%s %s %s %s:%s', month, day, to_char(value, 'YYYY'), hour, to_char(value, 'MIAM'))
    WHEN style IN (9, 109) THEN format('%s %s %s %s:%s', month, day, to_char(value, 'YYYY'), hour, to_char(value, 'MI:SS:MSAM'))
    WHEN style = 1 THEN to_char(value, 'MM/DD/YY')
    WHEN style = 101 THEN to_char(value, 'MM/DD/YYYY')
    WHEN style = 2 THEN to_char(value, 'YY.MM.DD')
    WHEN style = 102 THEN to_char(value, 'YYYY.MM.DD')
    WHEN style = 3 THEN to_char(value, 'DD/MM/YY')
    WHEN style = 103 THEN to_char(value, 'DD/MM/YYYY')
    WHEN style = 4 THEN to_char(value, 'DD.MM.YY')
    WHEN style = 104 THEN to_char(value, 'DD.MM.YYYY')
    WHEN style = 5 THEN to_char(value, 'DD-MM-YY')
    WHEN style = 105 THEN to_char(value, 'DD-MM-YYYY')
    WHEN style = 6 THEN format('%s %s %s', to_char(value, 'DD'), month, to_char(value, 'YY'))
    WHEN style = 106 THEN format('%s %s %s', to_char(value, 'DD'), month, to_char(value, 'YYYY'))
    WHEN style = 7 THEN format('%s %s, %s', month, to_char(value, 'DD'), to_char(value, 'YY'))
    WHEN style = 107 THEN format('%s %s, %s', month, to_char(value, 'DD'), to_char(value, 'YYYY'))
    WHEN style IN (8, 24, 108) THEN to_char(value, 'HH24:MI:SS')
    WHEN style = 10 THEN to_char(value, 'MM-DD-YY')
    WHEN style = 110 THEN to_char(value, 'MM-DD-YYYY')
    WHEN style = 11 THEN to_char(value, 'YY/MM/DD')
    WHEN style = 111 THEN to_char(value, 'YYYY/MM/DD')
    WHEN style = 12 THEN to_char(value, 'YYMMDD')
    WHEN style = 112 THEN to_char(value, 'YYYYMMDD')
    WHEN style IN (13, 113) THEN format('%s %s %s', to_char(value, 'DD'), month, to_char(value, 'YYYY HH24:MI:SS:MS'))
    WHEN style IN (14, 114) THEN to_char(value, 'HH24:MI:SS:MS')
    WHEN style IN (20, 120) THEN to_char(value, 'YYYY-MM-DD HH24:MI:SS')
    WHEN style IN (21, 25, 121) THEN to_char(value, 'YYYY-MM-DD HH24:MI:SS.MS')
    WHEN style = 23 THEN to_char(value, 'YYYY-MM-DD')
    WHEN style IN (126, 127) THEN to_char(value, 'YYYY-MM-DD"T"HH24:MI:SS')
      || CASE WHEN date_trunc('second', value) = value THEN '' ELSE to_char(value, '.MS') END
  END;
END
$$;
