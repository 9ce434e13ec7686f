-- case plain
-- catalog: CREATE TABLE emp (name VARCHAR2(30));
SELECT REGEXP_SUBSTR(name, '[^,]+', 1, 2) AS a, REGEXP_COUNT(name, 'x') AS b, REGEXP_INSTR(name, 'x', 2) AS c FROM emp WHERE REGEXP_LIKE(name, '^a')
-- expect postgres exact
SELECT
  nullif(regexp_substr(name, '[^,]+', 1, 2), '') AS a,
  regexp_count(name, 'x') AS b,
  regexp_instr(name, 'x', 2) AS c
FROM emp
WHERE regexp_like(name, '^a')
-- end

-- case match_parameters
-- catalog: CREATE TABLE emp (name VARCHAR2(30));
SELECT REGEXP_SUBSTR(name, 'a.c') AS a, REGEXP_SUBSTR(name, 'a.c', 1, 1, 'n') AS b, REGEXP_REPLACE(name, 'a.', '') AS c, REGEXP_REPLACE(name, 'a', 'b', 1, 2, 'i') AS d FROM emp WHERE REGEXP_LIKE(name, '^A.', 'i')
-- expect postgres exact
SELECT
  nullif(regexp_substr(name, 'a.c', 1, 1, 'p'), '') AS a,
  nullif(regexp_substr(name, 'a.c', 1, 1), '') AS b,
  nullif(regexp_replace(name, 'a.', '', 'gp'), '') AS c,
  nullif(regexp_replace(name, 'a', 'b', 1, 2, 'i'), '') AS d
FROM emp
WHERE regexp_like(name, '^A.', 'ip')
-- end

-- case pattern_column
-- catalog: CREATE TABLE emp (name VARCHAR2(30), pattern VARCHAR2(30));
SELECT 1 AS a FROM emp WHERE REGEXP_LIKE(name, pattern)
-- expect postgres conditional TAL-O0326
SELECT 1 AS a
FROM emp
WHERE regexp_like(name, pattern, 'p')
-- end

-- case flags_of_a_column
-- catalog: CREATE TABLE emp (name VARCHAR2(30), flags VARCHAR2(30));
SELECT 1 AS a FROM emp WHERE REGEXP_LIKE(name, 'a', flags)
-- expect postgres manual TAL-O0319
-- end
