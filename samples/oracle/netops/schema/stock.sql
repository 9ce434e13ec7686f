-- Spare parts in the regional stores.
CREATE TABLE stock (
  region_id      NUMBER(4)          NOT NULL,
  part_no        VARCHAR2(20)       NOT NULL,
  part_name      VARCHAR2(60 CHAR),
  bin_code       VARCHAR2(8)        DEFAULT 'MAIN' NOT NULL,
  quantity       NUMBER(6)          DEFAULT 0 NOT NULL,
  reorder_level  NUMBER(6),
  unit_price     NUMBER(9,3)        NOT NULL,
  counted_at     DATE,
  CONSTRAINT stock_pk PRIMARY KEY (region_id, part_no),
  CONSTRAINT stock_quantity_ck CHECK (quantity >= 0),
  CONSTRAINT stock_price_ck CHECK (unit_price > 0)
);
