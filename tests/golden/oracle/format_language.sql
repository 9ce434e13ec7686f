-- case default_language
SELECT TO_CHAR(1234.5, '9G999D9', 'NLS_NUMERIC_CHARACTERS = ''.,''') AS a,
       TO_CHAR(DATE '2024-05-01', 'MON', 'NLS_DATE_LANGUAGE = AMERICAN') AS b FROM dual;
-- end

-- case other_language
SELECT TO_CHAR(1234.5, '9G999D9', 'NLS_NUMERIC_CHARACTERS = '',.''') AS a FROM dual;
-- end
