-- case number_as_text
CREATE OR REPLACE FUNCTION f (n NUMBER) RETURN VARCHAR2 AUTHID CURRENT_USER AS BEGIN RETURN n; END;
-- expect postgres exact
-- end
