-- case twice
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
-- catalog: CREATE SEQUENCE s;
INSERT INTO dept (id, lo, title) VALUES (s.NEXTVAL, s.NEXTVAL, 'x')
-- expect postgres exact
INSERT INTO dept (id, lo, title)
SELECT drawn.drawn_1, drawn.drawn_1, 'x'
FROM (SELECT nextval('s') AS drawn_1) drawn
-- expect mysql manual TAL-O0314
-- end
