-- case simple
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.name, d.title FROM emp e, dept d WHERE e.dept = d.id(+) AND e.id > 1
-- expect postgres exact
SELECT e.name, d.title
FROM emp e
LEFT JOIN dept d ON e.dept = d.id
WHERE e.id > 1
-- expect mysql exact
SELECT e.name, d.title
FROM emp e
LEFT JOIN dept d ON e.dept = d.id
WHERE e.id > 1
-- end

-- case constant
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.name FROM emp e, dept d WHERE d.id (+) = e.dept AND d.city (+) = 'Ulm'
-- expect postgres exact
SELECT e.name
FROM emp e
LEFT JOIN dept d ON d.id = e.dept AND d.city = 'Ulm'
-- end

-- case chain
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT a.id FROM emp a, emp b, emp c WHERE a.boss = b.id(+) AND b.boss = c.id(+)
-- expect postgres exact
SELECT a.id
FROM emp a
LEFT JOIN emp b ON a.boss = b.id
LEFT JOIN emp c ON b.boss = c.id
-- end

-- case two_drivers
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT a.id FROM emp a, dept d, emp c WHERE a.dept = d.id AND c.dept(+) = d.id AND c.boss(+) = a.id
-- expect postgres exact
SELECT a.id
FROM emp a
CROSS JOIN dept d
LEFT JOIN emp c ON c.dept = d.id AND c.boss = a.id
WHERE a.dept = d.id
-- end

-- case mixed
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.id FROM emp e JOIN dept d ON d.id = e.dept, emp c WHERE c.id(+) = e.id
-- expect postgres manual TAL-O0310
-- end

-- case both_marked
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.id FROM emp e, dept d WHERE e.dept(+) = d.id(+)
-- expect postgres manual TAL-O0310
-- end
