-- case after_update
-- catalog: CREATE TABLE t (v NUMBER);
BEGIN
  UPDATE t SET v = 1;
  IF SQL%ROWCOUNT > 1 OR SQL%NOTFOUND THEN
    DELETE FROM t;
  END IF;
END;
-- expect postgres exact
DO $body$
DECLARE
  sql_rowcount bigint;
BEGIN
  UPDATE t
  SET v = 1;
  GET DIAGNOSTICS sql_rowcount = ROW_COUNT;
  IF sql_rowcount > 1 OR sql_rowcount = 0 THEN
    DELETE FROM t;
  END IF;
END
$body$
-- end
