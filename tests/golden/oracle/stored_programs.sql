-- case loop_over_rows
-- catalog: CREATE TABLE t (id NUMBER(5), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p (total OUT NUMBER) IS
BEGIN
  total := 0;
  FOR r IN (SELECT id, v FROM t ORDER BY id) LOOP
    total := total + r.id;
  END LOOP;
END;
-- expect mysql conditional TAL-O0220
CREATE PROCEDURE p(OUT total decimal(65,30))
BEGIN
  DECLARE talora_found boolean;
  SET total = 0;
  BEGIN
    DECLARE r_id decimal(5);
    DECLARE r_v varchar(10);
    DECLARE r_cursor CURSOR FOR
      SELECT id, v
      FROM t
      ORDER BY id IS NULL, id;
    OPEN r_cursor;
    loop_2: LOOP
      SET talora_found = TRUE;
      BEGIN
        DECLARE EXIT HANDLER FOR NOT FOUND SET talora_found = FALSE;
        FETCH r_cursor INTO r_id, r_v;
      END;
      IF NOT talora_found THEN
        LEAVE loop_2;
      END IF;
      SET total = total + r_id;
    END LOOP loop_2;
    CLOSE r_cursor;
  END;
END
-- end

-- case variable_with_the_name_of_a_column
-- catalog: CREATE TABLE t (name VARCHAR2(10 CHAR));
CREATE PROCEDURE p (name IN VARCHAR2, n OUT NUMBER) IS
BEGIN
  SELECT COUNT(*) INTO n FROM t WHERE name = p.name;
END;
-- expect mysql conditional TAL-O0101 TAL-O0220
CREATE PROCEDURE p(p_name longtext, OUT n decimal(65,30))
BEGIN
  SELECT count(*)
  INTO n
  FROM t
  WHERE name = p_name;
END
-- end

-- case trigger_for_two_events
-- catalog: CREATE TABLE t (id NUMBER(5), n NUMBER(5));
CREATE TRIGGER tr BEFORE INSERT OR UPDATE ON t FOR EACH ROW
BEGIN
  IF INSERTING THEN
    :NEW.n := 0;
  ELSIF :OLD.n > 1 THEN
    :NEW.n := :OLD.n;
  END IF;
END;
-- expect mysql exact
CREATE TRIGGER tr_insert
BEFORE INSERT ON t
FOR EACH ROW
BEGIN
  SET NEW.n = 0;
END
--
CREATE TRIGGER tr_update
BEFORE UPDATE ON t
FOR EACH ROW
BEGIN
  IF OLD.n > 1 THEN
    SET NEW.n = OLD.n;
  END IF;
END
-- end

-- case rows_that_an_update_finds
-- catalog: CREATE TABLE t (id NUMBER(5), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p (a OUT NUMBER, b OUT NUMBER) IS
BEGIN
  UPDATE t SET v = 'x' WHERE id > 1;
  a := SQL%ROWCOUNT;
  UPDATE t SET v = 'y' WHERE v = 'x';
  b := SQL%ROWCOUNT;
END;
-- expect mysql conditional TAL-O0220 TAL-O0708
CREATE PROCEDURE p(OUT a decimal(65,30), OUT b decimal(65,30))
BEGIN
  DECLARE sql_rowcount bigint;
  SELECT count(*) INTO sql_rowcount FROM t WHERE id > 1 FOR UPDATE;
  UPDATE t
  SET v = 'x'
  WHERE id > 1;
  SET a = sql_rowcount;
  UPDATE t
  SET v = 'y'
  WHERE v = 'x';
  SET sql_rowcount = row_count();
  SET b = sql_rowcount;
END
-- end

-- case recursive_function
CREATE FUNCTION fact (n NUMBER) RETURN NUMBER IS
BEGIN
  IF n <= 1 THEN RETURN 1; END IF;
  RETURN n * fact(n - 1);
END;
-- expect mysql manual TAL-O0600
-- end
