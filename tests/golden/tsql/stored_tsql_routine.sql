-- case return_code
CREATE PROCEDURE dbo.p @n int = 1 AS
BEGIN
  IF @n > 1 RETURN 2;
END
-- expect mysql conditional TAL-S0628 TAL-S0629
CREATE PROCEDURE p(p_n int, OUT return_code int)
body: BEGIN
  SET return_code = 0;
  IF p_n > 1 THEN
    SET return_code = 2;
    LEAVE body;
  END IF;
END body
-- end

-- case table_function
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE FUNCTION dbo.f (@d int) RETURNS TABLE AS RETURN (SELECT id FROM emp WHERE dept = @d)
-- expect mysql manual TAL-S0625
-- end
