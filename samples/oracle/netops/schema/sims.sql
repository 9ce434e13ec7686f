-- SIM cards; numbers grow by one, hence the reverse index.
CREATE TABLE sims (
  sim_id    NUMBER(10)    NOT NULL,
  iccid     VARCHAR2(20)  NOT NULL,
  imsi      VARCHAR2(15)  NOT NULL,
  batch_no  NUMBER(4),
  produced  DATE,
  state     CHAR(1)       DEFAULT 'N' NOT NULL,   -- N new, A active, B blocked
  CONSTRAINT sims_pk PRIMARY KEY (sim_id),
  CONSTRAINT sims_state_ck CHECK (state IN ('N', 'A', 'B'))
);

CREATE UNIQUE INDEX sims_iccid_ux ON sims (iccid) REVERSE;

ALTER TABLE sims ADD CONSTRAINT sims_imsi_uk UNIQUE (imsi)
  USING INDEX (CREATE UNIQUE INDEX sims_imsi_ux ON sims (imsi));
