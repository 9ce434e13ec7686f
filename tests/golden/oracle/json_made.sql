-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT JSON_OBJECT('id' VALUE id, KEY 'when' VALUE hired, 'list' VALUE JSON_ARRAY(name, sal) ABSENT ON NULL) AS a FROM emp
-- expect postgres exact
SELECT concat('{', concat_ws(',', to_json(CAST('id' AS text)) || ':' || CAST(trim_scale(CAST(id AS numeric)) AS text), to_json(CAST('when' AS text)) || ':' || to_char(hired, '"\""YYYY-MM-DD"T"HH24:MI:SS"\""'), to_json(CAST('list' AS text)) || ':' || CAST(concat('[', concat_ws(',', CAST(to_json(CAST(name AS text)) AS text), CAST(trim_scale(CAST(sal AS numeric)) AS text)), ']') AS text)), '}') AS a
FROM emp
-- expect mysql manual TAL-O0319
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT JSON_OBJECTAGG(name VALUE sal) AS a, JSON_ARRAYAGG(name ORDER BY sal DESC) AS b FROM emp
-- expect postgres exact
SELECT
  CASE WHEN count(*) > 0 THEN concat('{', string_agg(to_json(CAST(name AS text)) || ':' || coalesce(CAST(trim_scale(CAST(sal AS numeric)) AS text), 'null'), ','), '}') END AS a,
  CASE WHEN count(*) > 0 THEN concat('[', string_agg(CAST(to_json(CAST(name AS text)) AS text), ',' ORDER BY sal DESC), ']') END AS b
FROM emp
-- expect mysql manual TAL-O0319
-- end
