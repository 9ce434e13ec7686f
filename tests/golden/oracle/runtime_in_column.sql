-- case default
CREATE TABLE t (a VARCHAR2(20) DEFAULT TO_CHAR(SYSDATE, 'YYYY'))
-- expect mysql exact
-- end
