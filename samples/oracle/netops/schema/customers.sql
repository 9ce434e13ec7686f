-- Customers: persons (P) and businesses (B).
CREATE TABLE customers (
  customer_id     NUMBER(10)          NOT NULL,
  customer_no     CHAR(10)            NOT NULL,   -- old ones have eight characters and two blanks
  kind            CHAR(1)             DEFAULT 'P' NOT NULL,
  company_name    VARCHAR2(80 CHAR),
  first_name      VARCHAR2(40 CHAR),
  last_name       VARCHAR2(60 CHAR),
  birth_date      DATE,
  email           VARCHAR2(120),
  postal_code     VARCHAR2(10),
  city            VARCHAR2(60 CHAR),
  credit_limit    NUMBER(9,2),
  rating          NUMBER,
  loyalty_points  NUMBER(7)           DEFAULT 0,
  joined          DATE                NOT NULL,
  status          VARCHAR2(10)        DEFAULT 'ACTIVE' NOT NULL,
  notes           VARCHAR2(400 CHAR),
  CONSTRAINT customers_pk PRIMARY KEY (customer_id),
  CONSTRAINT customers_no_uk UNIQUE (customer_no),
  CONSTRAINT customers_kind_ck CHECK (kind IN ('P', 'B')),
  CONSTRAINT customers_name_ck
    CHECK ((kind = 'B' AND company_name IS NOT NULL) OR (kind = 'P' AND last_name IS NOT NULL)),
  CONSTRAINT customers_status_ck CHECK (status IN ('ACTIVE', 'DORMANT', 'CLOSED'))
);
