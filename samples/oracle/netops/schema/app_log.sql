-- Messages of the packages; written in transactions of their own.
CREATE TABLE app_log (
  log_id     NUMBER(12)           DEFAULT app_log_seq.NEXTVAL NOT NULL,
  log_level  NUMBER(1)            NOT NULL,
  module     VARCHAR2(30)         NOT NULL,
  message    VARCHAR2(2000 CHAR),
  logged_at  TIMESTAMP            DEFAULT SYSTIMESTAMP NOT NULL,
  CONSTRAINT app_log_pk PRIMARY KEY (log_id)
);
