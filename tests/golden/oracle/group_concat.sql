-- case ordered
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT dept, LISTAGG(name, ', ') WITHIN GROUP (ORDER BY name) AS names FROM emp GROUP BY dept
-- expect mysql exact
-- end

-- case nullable_key
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT LISTAGG(note) WITHIN GROUP (ORDER BY hired DESC) AS notes FROM emp
-- expect mysql exact
-- end

-- case over
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT LISTAGG(name, ',') WITHIN GROUP (ORDER BY name) OVER (PARTITION BY dept) AS names FROM emp
-- expect mysql exact
-- end
