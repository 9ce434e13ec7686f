-- case refused
-- catalog: CREATE TABLE t (a NUMBER);
BEGIN
  EXECUTE IMMEDIATE 'DELETE FROM t';
END;
-- end
