-- case never_assigned
CREATE PROCEDURE p IS
  v VARCHAR2(5) NOT NULL := 'x';
BEGIN
  NULL;
END;
-- expect mysql conditional TAL-O0212
CREATE PROCEDURE p()
BEGIN
  DECLARE v varchar(5) DEFAULT 'x';
  DO 0;
END
-- end

-- case assigned
CREATE PROCEDURE p IS
  v VARCHAR2(5 CHAR) NOT NULL := 'x';
BEGIN
  v := 'y';
END;
-- expect mysql manual TAL-C0008
-- end
