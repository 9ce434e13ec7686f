-- What stands on a site, or waits in the warehouse (site_id is null).
CREATE TABLE equipment (
  equipment_id     NUMBER(10)         NOT NULL,
  site_id          NUMBER(8),
  vendor_id        NUMBER(6)          NOT NULL,
  serial_no        VARCHAR2(30)       NOT NULL,
  category         VARCHAR2(10)       NOT NULL,
  model            VARCHAR2(40 CHAR),
  status           CHAR(1)            DEFAULT 'A' NOT NULL,  -- A active, R in repair, S scrapped
  purchase_price   NUMBER(12,2),
  purchased        DATE,                                     -- null: leased
  warranty_months  NUMBER(3)          DEFAULT 24,
  power_factor     NUMBER,
  updated_at       TIMESTAMP          DEFAULT SYSTIMESTAMP NOT NULL,
  updated_by       VARCHAR2(30)       DEFAULT USER NOT NULL,
  CONSTRAINT equipment_pk PRIMARY KEY (equipment_id),
  CONSTRAINT equipment_serial_uk UNIQUE (vendor_id, serial_no),
  CONSTRAINT equipment_category_ck
    CHECK (category IN ('RADIO', 'ANTENNA', 'ROUTER', 'POWER', 'COOLING')),
  CONSTRAINT equipment_status_ck CHECK (status IN ('A', 'R', 'S')),
  CONSTRAINT equipment_price_ck CHECK (purchase_price >= 0)
);
