-- case member_and_overload
-- catalog: CREATE PACKAGE fmt AS FUNCTION txt (n NUMBER) RETURN VARCHAR2; FUNCTION txt (d DATE) RETURN VARCHAR2; END fmt;
SELECT fmt.txt(1) AS a, fmt.txt(DATE '2024-02-29') AS b FROM dual
-- expect mysql exact
SELECT fmt__txt(1) AS a, fmt__txt__2(TIMESTAMP '2024-02-29 00:00:00') AS b
-- end
