-- case within_group
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT dept, LISTAGG(name, ', ') WITHIN GROUP (ORDER BY name) AS names FROM emp GROUP BY dept
-- expect postgres exact
SELECT dept, string_agg(name, ', ' ORDER BY name) AS names
FROM emp
GROUP BY dept
-- expect mysql conditional TAL-O0331
SELECT dept, nullif(group_concat(name ORDER BY name SEPARATOR ', '), '') AS names
FROM emp
GROUP BY dept
-- end

-- case analytic
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT LISTAGG(name) WITHIN GROUP (ORDER BY name) OVER (PARTITION BY dept) FROM emp
-- expect postgres exact
SELECT string_agg(name, '') OVER (
    PARTITION BY dept
    ORDER BY name
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
FROM emp
-- end
