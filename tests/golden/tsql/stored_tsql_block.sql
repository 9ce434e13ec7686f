-- case try_and_catch
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE PROCEDURE dbo.move @from int AS
BEGIN
  SET XACT_ABORT ON;
  BEGIN TRY
    BEGIN TRANSACTION;
    DELETE FROM emp WHERE id = @from;
    COMMIT TRANSACTION;
  END TRY
  BEGIN CATCH
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    THROW;
  END CATCH
END
-- expect mysql conditional TAL-S0627
CREATE PROCEDURE move(p_from int)
BEGIN
  DECLARE talora_error_1 longtext;
  DECLARE talora_count int;
  DECLARE talora_number int;
  DECLARE talora_state char(5);
  DECLARE talora_text text;
  DECLARE talora_origin varchar(64);
  SET talora_error_1 = NULL;
  BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
      GET DIAGNOSTICS talora_count = NUMBER;
      GET DIAGNOSTICS CONDITION talora_count talora_number = MYSQL_ERRNO, talora_state = RETURNED_SQLSTATE,
        talora_text = MESSAGE_TEXT, talora_origin = SUBCLASS_ORIGIN;
      SET talora_error_1 = talora.caught_error(talora_number, talora_state, talora_text, talora_origin, TRUE);
    END;
    CALL talora.begin_transaction();
    DELETE FROM emp
    WHERE id = p_from;
    CALL talora.commit_transaction();
  END;
  IF talora_error_1 IS NOT NULL THEN
    IF coalesce(@talora_trancount, 0) > 0 THEN
      CALL talora.rollback_transaction();
    END IF;
    CALL talora.rethrow(talora_error_1);
  END IF;
END
-- end

-- case last_row
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE FUNCTION dbo.pay_of (@id int) RETURNS money AS
BEGIN
  DECLARE @n int;
  SELECT @n = COUNT(*) FROM emp WHERE id = @id;
  RETURN @n;
END
-- expect mysql exact
CREATE FUNCTION pay_of(p_id int)
RETURNS decimal(19,4)
READS SQL DATA
BEGIN
  DECLARE v_n int;
  SELECT count(*)
  INTO v_n
  FROM emp
  WHERE id = p_id;
  RETURN CAST(v_n AS decimal(65,4));
END
-- end

-- case refused
CREATE PROCEDURE dbo.p AS
BEGIN
  CREATE TABLE #t (a int);
  INSERT INTO #t VALUES (1);
END
-- expect mysql manual TAL-S0625 TAL-S0626
-- end
