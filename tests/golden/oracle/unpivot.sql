-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT id, what, amount FROM (SELECT id, sal, boss FROM emp) UNPIVOT (amount FOR what IN (sal AS 'SALARY', boss AS 'BOSS'))
-- expect postgres exact
SELECT id, what, amount
FROM (
    SELECT
      id,
      CASE talora_turn.n WHEN 1 THEN sal WHEN 2 THEN boss END AS amount,
      CASE talora_turn.n WHEN 1 THEN 'SALARY' WHEN 2 THEN 'BOSS' END AS what
    FROM (SELECT id, sal, boss FROM emp) q1
    CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2) talora_turn
    WHERE CASE talora_turn.n WHEN 1 THEN sal WHEN 2 THEN boss END IS NOT NULL
  ) q2
-- expect mysql exact
SELECT id, what, amount
FROM (
    SELECT
      id,
      CASE talora_turn.n WHEN 1 THEN sal WHEN 2 THEN boss END AS amount,
      CASE talora_turn.n WHEN 1 THEN 'SALARY' WHEN 2 THEN 'BOSS' END AS what
    FROM (SELECT id, sal, boss FROM emp) q1
    CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2) talora_turn
    WHERE CASE talora_turn.n WHEN 1 THEN sal WHEN 2 THEN boss END IS NOT NULL
  ) q2
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT id, what, amount FROM (SELECT id, sal, boss FROM emp) UNPIVOT INCLUDE NULLS (amount FOR what IN (sal, boss)) u
-- expect postgres exact
SELECT id, what, amount
FROM (
    SELECT
      id,
      CASE talora_turn.n WHEN 1 THEN sal WHEN 2 THEN boss END AS amount,
      CASE talora_turn.n WHEN 1 THEN 'SAL' WHEN 2 THEN 'BOSS' END AS what
    FROM (SELECT id, sal, boss FROM emp) q1
    CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2) talora_turn
  ) u
-- expect mysql exact
SELECT id, what, amount
FROM (
    SELECT
      id,
      CASE talora_turn.n WHEN 1 THEN sal WHEN 2 THEN boss END AS amount,
      CASE talora_turn.n WHEN 1 THEN 'SAL' WHEN 2 THEN 'BOSS' END AS what
    FROM (SELECT id, sal, boss FROM emp) q1
    CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2) talora_turn
  ) u
-- end
