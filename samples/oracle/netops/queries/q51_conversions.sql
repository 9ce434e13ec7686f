-- Texts that interfaces deliver, read: one row FROM DUAL.
SELECT TO_DATE('31-12-49', 'DD-MM-RR') AS this_century,
       TO_DATE('31-12-50', 'DD-MM-RR') AS last_century,
       TO_DATE('2024060', 'YYYYDDD') AS sixtieth_day,
       TO_DATE('2460001', 'J') AS from_julian,
       TO_DATE('03-MAR-2025 11:07 PM', 'DD-MON-YYYY HH:MI PM', 'NLS_DATE_LANGUAGE = ENGLISH') AS evening,
       TO_DATE('20250317', 'YYYYMMDD') + 0.75 AS six_pm,
       TO_TIMESTAMP('2025-03-01 12:00:00.125', 'YYYY-MM-DD HH24:MI:SS.FF3') AS with_fraction,
       TO_NUMBER('1.234,50', '9G999D99', 'NLS_NUMERIC_CHARACTERS = '',.''') AS german,
       TO_NUMBER('FF', 'XX') AS hexadecimal,
       TO_NUMBER(' -12.5 ') AS with_blanks,
       '7' + '0.5' AS text_sum,
       TO_NUMBER('<30>', '99PR') AS in_brackets,
       TO_CHAR(TO_DATE('29.02.2024', 'DD.MM.YYYY'), 'YYYY-MM-DD') AS turned,
       CAST('12.345' AS NUMBER(5,2)) AS cast_rounds,
       ASCII('A') + LENGTH(CHR(65) || CHR(66)) AS codes,
       TO_CHAR(1/3, 'FM0.0000') AS third,
       TRANSLATE('2KRW229', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789') AS digits_only
  FROM dual;
