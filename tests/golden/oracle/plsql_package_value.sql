-- case outside
-- catalog: CREATE PACKAGE counter AS total NUMBER := 100; rate CONSTANT NUMBER := 0.19; END;
BEGIN dbms_output.put_line(counter.total * counter.rate); END;
-- expect postgres exact
-- end
-- case specification
CREATE OR REPLACE PACKAGE counter AS
  total NUMBER(5) := 100;
  rate CONSTANT NUMBER := 0.19;
END;
-- expect postgres exact
-- end
-- case record_refused
-- catalog: CREATE TABLE t (a NUMBER);
-- catalog: CREATE PACKAGE p AS r t%ROWTYPE; END;
BEGIN dbms_output.put_line(p.r.a); END;
-- expect postgres exact
-- end
