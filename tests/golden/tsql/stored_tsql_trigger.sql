-- case old_and_new
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE log_t (id int, was int, is_now int)
CREATE TRIGGER dbo.tr ON dbo.emp AFTER UPDATE AS
BEGIN
  INSERT INTO log_t (id, was, is_now) SELECT i.id, d.dept, i.dept FROM inserted AS i JOIN deleted AS d ON d.id = i.id WHERE i.dept <> d.dept;
END
-- expect mysql conditional TAL-S0621
CREATE TRIGGER tr
AFTER UPDATE ON emp
FOR EACH ROW
BEGIN
  INSERT INTO log_t (id, was, is_now)
  SELECT NEW.id, OLD.dept, NEW.dept
  FROM dual
  WHERE NEW.dept <> OLD.dept AND OLD.id = NEW.id;
END
-- end

-- case rows_together
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE log_t (id int, was int, is_now int)
CREATE TRIGGER dbo.tr ON dbo.emp AFTER INSERT AS
BEGIN
  INSERT INTO log_t (id) SELECT COUNT(*) FROM inserted;
END
-- expect mysql manual TAL-S0611 TAL-S0621
-- end
