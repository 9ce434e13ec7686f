-- case bitmap
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
CREATE BITMAP INDEX emp_dept_ix ON emp (dept) TABLESPACE users
-- expect postgres exact TAL-O0003 TAL-O0401
CREATE INDEX emp_dept_ix ON emp (dept)
-- expect mysql exact TAL-O0003 TAL-O0401
CREATE INDEX emp_dept_ix ON emp (dept)
-- end

-- case of_a_constraint
-- catalog: CREATE TABLE regions (region_id NUMBER NOT NULL);
-- catalog: ALTER TABLE regions ADD (CONSTRAINT reg_id_pk PRIMARY KEY (region_id));
CREATE UNIQUE INDEX reg_id_pk ON regions (region_id)
-- expect postgres exact TAL-O0412
-- end

-- case under_a_key_of_another_name
-- catalog: CREATE TABLE sims (id NUMBER NOT NULL, imsi VARCHAR2(15) NOT NULL);
-- catalog: ALTER TABLE sims ADD CONSTRAINT sims_imsi_uk UNIQUE (imsi) USING INDEX sims_imsi_ux;
CREATE UNIQUE INDEX sims_imsi_ux ON sims (imsi)
-- expect postgres exact TAL-O0412
-- expect mysql exact TAL-O0412
-- end

-- case under_a_disabled_key
-- catalog: CREATE TABLE sims (id NUMBER NOT NULL, imsi VARCHAR2(15) NOT NULL);
-- catalog: ALTER TABLE sims ADD CONSTRAINT sims_imsi_uk UNIQUE (imsi) DISABLE;
CREATE UNIQUE INDEX sims_imsi_ux ON sims (imsi)
-- expect postgres exact
CREATE UNIQUE INDEX sims_imsi_ux ON sims (imsi)
-- end

-- case of_other_columns_than_the_constraint
-- catalog: CREATE TABLE regions (region_id NUMBER NOT NULL, n NUMBER);
-- catalog: ALTER TABLE regions ADD (CONSTRAINT reg_id_pk PRIMARY KEY (region_id));
CREATE UNIQUE INDEX reg_n ON regions (n)
-- expect postgres exact
CREATE UNIQUE INDEX reg_n ON regions (n)
-- end
