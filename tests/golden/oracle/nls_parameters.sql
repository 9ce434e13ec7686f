-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT TO_CHAR(sal, '9G990D00', 'NLS_NUMERIC_CHARACTERS = '',.''') AS a, TO_CHAR(hired, 'DD MON YYYY', 'NLS_DATE_LANGUAGE=AMERICAN') AS b, TO_NUMBER(name, '9G990D00', 'NLS_NUMERIC_CHARACTERS='',.''') AS c FROM emp
-- expect postgres exact
SELECT
  talora.translate(talora.to_char_number(sal, '9G990D00'), '.,', ',.') AS a,
  to_char(hired, 'DD MON YYYY') AS b,
  talora.to_number(talora.translate(name, ',.', '.,'), '9G990D00') AS c
FROM emp
-- expect mysql manual TAL-O0319
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT TO_CHAR(hired, 'DD MON YYYY', 'NLS_DATE_LANGUAGE=GERMAN') AS b FROM emp
-- expect postgres manual TAL-O0319 TAL-O0759
-- expect mysql manual TAL-O0319 TAL-O0759
-- end
