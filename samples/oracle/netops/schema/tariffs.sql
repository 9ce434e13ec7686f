-- Tariffs; what is special about one stands in its options, a JSON object.
CREATE TABLE tariffs (
  tariff_code  VARCHAR2(8)        NOT NULL,
  tariff_name  VARCHAR2(60 CHAR)  NOT NULL,
  kind         VARCHAR2(4)        NOT NULL,
  monthly_fee  NUMBER(7,2)        DEFAULT 0 NOT NULL,
  included_gb  NUMBER(6,1),                      -- NULL: unlimited
  launched     DATE               NOT NULL,
  withdrawn    DATE,
  options      CLOB,
  CONSTRAINT tariffs_pk PRIMARY KEY (tariff_code),
  CONSTRAINT tariffs_kind_ck CHECK (kind IN ('PRE', 'POST', 'DATA')),
  CONSTRAINT tariffs_options_ck CHECK (options IS JSON)
);
