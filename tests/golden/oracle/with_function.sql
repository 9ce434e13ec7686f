-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, pic BLOB, x XMLTYPE);
WITH FUNCTION twice (n NUMBER) RETURN NUMBER IS BEGIN RETURN n * 2; END; SELECT twice(sal) AS a FROM emp
-- expect postgres conditional TAL-O0360 TAL-O0800
CREATE OR REPLACE FUNCTION pg_temp.twice(n numeric)
RETURNS numeric
LANGUAGE plpgsql
AS $body$
BEGIN
  RETURN n * 2;
END
$body$
--
SELECT pg_temp.twice(sal) AS a
FROM emp
-- expect mysql manual TAL-O0321
-- end
