-- Contracts of customers; the price list is frozen at signature.
CREATE TABLE contracts (
  contract_id  NUMBER(10)    NOT NULL,
  customer_id  NUMBER(10)    NOT NULL,
  tariff_code  VARCHAR2(8)   NOT NULL,
  prices_from  DATE          NOT NULL,
  signed       DATE          NOT NULL,
  months       NUMBER(3)     DEFAULT 24 NOT NULL,
  ends_on      DATE          GENERATED ALWAYS AS (ADD_MONTHS(signed, months)) VIRTUAL,
  discount     NUMBER(4,3),                        -- share, 0.1 is ten percent
  status       VARCHAR2(10)  DEFAULT 'ACTIVE' NOT NULL,
  CONSTRAINT contracts_pk PRIMARY KEY (contract_id),
  CONSTRAINT contracts_customer_fk FOREIGN KEY (customer_id) REFERENCES customers (customer_id),
  CONSTRAINT contracts_prices_fk FOREIGN KEY (tariff_code, prices_from)
    REFERENCES tariff_prices (tariff_code, valid_from) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT contracts_discount_ck CHECK (discount >= 0 AND discount < 1),
  CONSTRAINT contracts_status_ck CHECK (status IN ('ACTIVE', 'SUSPENDED', 'ENDED'))
);
