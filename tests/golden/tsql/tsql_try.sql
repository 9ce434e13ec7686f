-- case one_change
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
BEGIN TRY INSERT INTO emp (id, name) VALUES (1, 'x'); END TRY BEGIN CATCH PRINT 'no'; END CATCH
-- expect postgres exact
DO $body$
DECLARE
  try_1_error jsonb;
  talora_detail text;
  talora_constraint text;
  talora_context text;
BEGIN
  BEGIN
    INSERT INTO emp (id, name)
    VALUES (1, 'x');
  EXCEPTION
    WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS talora_detail = PG_EXCEPTION_DETAIL,
        talora_constraint = CONSTRAINT_NAME, talora_context = PG_EXCEPTION_CONTEXT;
      try_1_error := talora.caught_error(SQLSTATE, SQLERRM, talora_detail,
        talora_constraint, talora_context, false);
      RAISE NOTICE '%', coalesce('no', '');
  END;
END
$body$
-- end

-- case work_that_would_be_undone
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
BEGIN TRY DELETE FROM emp; DELETE FROM emp; END TRY BEGIN CATCH PRINT 'no'; END CATCH
-- expect postgres exact
DO $body$
DECLARE
  try_1_error jsonb;
  talora_detail text;
  talora_constraint text;
  talora_context text;
BEGIN
  <<try_1>>
  BEGIN
    BEGIN
      DELETE FROM emp;
    EXCEPTION
      WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS talora_detail = PG_EXCEPTION_DETAIL,
          talora_constraint = CONSTRAINT_NAME, talora_context = PG_EXCEPTION_CONTEXT;
        try_1_error := talora.caught_error(SQLSTATE, SQLERRM, talora_detail,
          talora_constraint, talora_context, false);
        EXIT try_1;
    END;
    BEGIN
      DELETE FROM emp;
    EXCEPTION
      WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS talora_detail = PG_EXCEPTION_DETAIL,
          talora_constraint = CONSTRAINT_NAME, talora_context = PG_EXCEPTION_CONTEXT;
        try_1_error := talora.caught_error(SQLSTATE, SQLERRM, talora_detail,
          talora_constraint, talora_context, false);
        EXIT try_1;
    END;
  END;
  IF try_1_error IS NOT NULL THEN
    RAISE NOTICE '%', coalesce('no', '');
  END IF;
END
$body$
-- end
