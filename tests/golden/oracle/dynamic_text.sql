-- case constant
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p (k NUMBER, x OUT VARCHAR2) IS
BEGIN
  EXECUTE IMMEDIATE 'UPDATE t SET v = :1 WHERE id = :2' USING 'a', k;
  EXECUTE IMMEDIATE 'SELECT v FROM t WHERE id = :id' INTO x USING k;
END;
-- expect postgres conditional TAL-O0800
CREATE PROCEDURE p(k numeric, OUT x varchar)
LANGUAGE plpgsql
AS $body$
BEGIN
  UPDATE t
  SET v = 'a'
  WHERE id = k;
  SELECT v
  INTO STRICT x
  FROM t
  WHERE id = k;
END
$body$
-- end

-- case assembled
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p (k NUMBER) IS
  c_table CONSTANT VARCHAR2(30 CHAR) := 't';
  v_sql VARCHAR2(200 CHAR);
BEGIN
  v_sql := 'DELETE FROM ' || c_table;
  IF k > 0 THEN
    v_sql := v_sql || CHR(10) || 'WHERE id = :1';
    EXECUTE IMMEDIATE v_sql USING k;
  END IF;
END;
-- expect postgres conditional TAL-O0800
CREATE PROCEDURE p(k numeric)
LANGUAGE plpgsql
AS $body$
DECLARE
  c_table CONSTANT varchar(30) := 't';
  v_sql varchar(200);
BEGIN
  v_sql := concat('DELETE FROM ', c_table);
  IF k > 0 THEN
    v_sql := concat(v_sql, chr(10), 'WHERE id = :1');
    DELETE FROM t
    WHERE id = k;
  END IF;
END
$body$
-- end

-- case written_by_a_nested_routine
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p IS
  v_sql VARCHAR2(200 CHAR);
  PROCEDURE other IS
  BEGIN
    v_sql := 'DELETE FROM t WHERE id = 1';
  END;
BEGIN
  v_sql := 'DELETE FROM t';
  other;
  EXECUTE IMMEDIATE v_sql;
END;
-- expect postgres manual TAL-O0752 TAL-O0770 TAL-O0800
-- end

-- case after_branches
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p (k NUMBER) IS
  v_sql VARCHAR2(200 CHAR) := 'DELETE FROM t';
BEGIN
  IF k > 0 THEN
    v_sql := v_sql || ' WHERE id = 1';
  END IF;
  EXECUTE IMMEDIATE v_sql;
END;
-- expect postgres manual TAL-O0770 TAL-O0800
-- end

-- case known_when_it_runs
CREATE PROCEDURE p (t VARCHAR2) IS
BEGIN
  EXECUTE IMMEDIATE 'DELETE FROM ' || t;
END;
-- expect postgres manual TAL-O0770 TAL-O0800
-- end

-- case block_that_drops
BEGIN
  EXECUTE IMMEDIATE 'DROP TABLE employees CASCADE CONSTRAINTS';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE != -942 THEN
      RAISE;
    END IF;
END;
-- expect postgres exact TAL-O0004
-- end

-- case block_that_makes
BEGIN
  EXECUTE IMMEDIATE 'CREATE TABLE made (id NUMBER(18) PRIMARY KEY, v VARCHAR2(5 CHAR) DEFAULT ''x'')';
END;
-- expect postgres conditional TAL-O0201
CREATE TABLE made (
  id bigint PRIMARY KEY,
  v varchar(5) DEFAULT 'x'
)
-- end

-- case handler_that_does_more
BEGIN
  EXECUTE IMMEDIATE 'DROP TABLE employees';
EXCEPTION
  WHEN OTHERS THEN
    INSERT INTO log_t VALUES ('gone');
END;
-- expect postgres manual TAL-C0010 TAL-O0701 TAL-O0770
-- end

-- case written_by_a_condition
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR))
CREATE PROCEDURE p IS
  v_sql VARCHAR2(200 CHAR) := 'DELETE FROM t';
BEGIN
  IF built(v_sql) THEN
    EXECUTE IMMEDIATE v_sql;
  END IF;
END;
-- expect postgres manual TAL-C0010 TAL-O0770 TAL-O0800
-- end

-- case padded_by_its_type
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR))
CREATE PROCEDURE p IS
  c_table CONSTANT CHAR(5) := 't';
BEGIN
  EXECUTE IMMEDIATE 'DELETE FROM ' || c_table;
END;
-- expect postgres manual TAL-O0770 TAL-O0800
-- end
