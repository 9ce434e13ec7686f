-- helper: convert_date
-- needs: none
-- what: a DATETIME as text in a style of CONVERT. Transact-SQL reference, "CAST and CONVERT", date and time styles.
CREATE FUNCTION IF NOT EXISTS talora.convert_date(value datetime(6), style int) RETURNS varchar(60)
DETERMINISTIC NO SQL
BEGIN
  DECLARE model varchar(60) DEFAULT CASE
    WHEN style IN (0, 100) THEN '%b @d %Y @h:%i%p'
    WHEN style IN (9, 109) THEN '%b @d %Y @h:%i:%s:@f%p'
    WHEN style = 1 THEN '%m/%d/%y'
    WHEN style = 101 THEN '%m/%d/%Y'
    WHEN style = 2 THEN '%y.%m.%d'
    WHEN style = 102 THEN '%Y.%m.%d'
    WHEN style = 3 THEN '%d/%m/%y'
    WHEN style = 103 THEN '%d/%m/%Y'
    WHEN style = 4 THEN '%d.%m.%y'
    WHEN style = 104 THEN '%d.%m.%Y'
    WHEN style = 5 THEN '%d-%m-%y'
    WHEN style = 105 THEN '%d-%m-%Y'
    WHEN style = 6 THEN '%d %b %y'
    WHEN style = 106 THEN '%d %b %Y'
    WHEN style = 7 THEN '%b %d, %y'
    WHEN style = 107 THEN '%b %d, %Y'
    WHEN style IN (8, 24, 108) THEN '%H:%i:%s'
    WHEN style = 10 THEN '%m-%d-%y'
    WHEN style = 110 THEN '%m-%d-%Y'
    WHEN style = 11 THEN '%y/%m/%d'
    WHEN style = 111 THEN '%Y/%m/%d'
    WHEN style = 12 THEN '%y%m%d'
    WHEN style = 112 THEN '%Y%m%d'
    WHEN style IN (13, 113) THEN '%d %b %Y %H:%i:%s:@f'
    WHEN style IN (14, 114) THEN '%H:%i:%s:@f'
    WHEN style IN (20, 120) THEN '%Y-%m-%d %H:%i:%s'
    WHEN style IN (21, 25, 121) THEN '%Y-%m-%d %H:%i:%s.@f'
    WHEN style = 23 THEN '%Y-%m-%d'
    WHEN style IN (126, 127) AND microsecond(value) = 0 THEN '%Y-%m-%dT%H:%i:%s'
    WHEN style IN (126, 127) THEN '%Y-%m-%dT%H:%i:%s.@f'
  END;
  SET model = replace(replace(replace(model, '@d', lpad(day(value), 2, ' ')), '@h', lpad((hour(value) + 11) % 12 + 1, 2, ' ')),
    '@f', lpad(microsecond(value) DIV 1000, 3, '0'));
  RETURN date_format(value, model);
END;
