-- Who changed what; filled by triggers only.
CREATE TABLE audit_log (
  audit_id    NUMBER(12)      GENERATED ALWAYS AS IDENTITY,
  table_name  VARCHAR2(30)    NOT NULL,
  row_key     VARCHAR2(60)    NOT NULL,
  action      CHAR(1)         NOT NULL,
  old_value   VARCHAR2(400),
  new_value   VARCHAR2(400),
  changed_at  TIMESTAMP(3)    DEFAULT SYSTIMESTAMP NOT NULL,
  changed_by  VARCHAR2(30)    DEFAULT USER NOT NULL,
  CONSTRAINT audit_log_pk PRIMARY KEY (audit_id),
  CONSTRAINT audit_log_action_ck CHECK (action IN ('I', 'U', 'D'))
);
