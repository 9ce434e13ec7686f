-- case after_update
-- catalog: CREATE TABLE t (v NUMBER);
BEGIN
  UPDATE t SET v = 1;
  IF SQL%ROWCOUNT > 1 OR SQL%NOTFOUND THEN
    DELETE FROM t;
  END IF;
END;
-- expect postgres exact
-- end
