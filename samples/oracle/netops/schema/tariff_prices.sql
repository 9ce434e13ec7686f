-- Unit prices of a tariff from a day on; the newest one not after a day holds.
CREATE TABLE tariff_prices (
  tariff_code  VARCHAR2(8)  NOT NULL,
  valid_from   DATE         NOT NULL,
  per_gb       NUMBER(8,4),
  per_minute   NUMBER(8,4),
  per_sms      NUMBER(8,4),
  CONSTRAINT tariff_prices_pk PRIMARY KEY (tariff_code, valid_from),
  CONSTRAINT tariff_prices_tariff_fk FOREIGN KEY (tariff_code)
    REFERENCES tariffs (tariff_code)
);
