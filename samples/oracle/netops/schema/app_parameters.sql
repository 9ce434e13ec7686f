-- Settings of the application.
CREATE TABLE app_parameters (
  param_name   VARCHAR2(30)   CONSTRAINT app_parameters_pk PRIMARY KEY,
  text_value   VARCHAR2(200),
  num_value    NUMBER,
  description  VARCHAR2(200 CHAR),
  CONSTRAINT app_parameters_name_ck CHECK (param_name = UPPER(param_name))
);
