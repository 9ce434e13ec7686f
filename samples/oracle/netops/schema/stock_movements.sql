-- Spare parts in (positive) and out (negative).
CREATE TABLE stock_movements (
  movement_id  NUMBER(10)          NOT NULL,
  region_id    NUMBER(4)           NOT NULL,
  part_no      VARCHAR2(20)        NOT NULL,
  moved_at     DATE                NOT NULL,
  quantity     NUMBER(6)           NOT NULL,
  reason       VARCHAR2(8)         NOT NULL,
  order_id     NUMBER(12),
  staff_id     NUMBER(6),
  note         VARCHAR2(100 CHAR),
  CONSTRAINT stock_movements_pk PRIMARY KEY (movement_id),
  CONSTRAINT stock_movements_part_fk FOREIGN KEY (region_id, part_no)
    REFERENCES stock (region_id, part_no),
  CONSTRAINT stock_movements_order_fk FOREIGN KEY (order_id)
    REFERENCES maintenance_orders (order_id) ON DELETE SET NULL,
  CONSTRAINT stock_movements_staff_fk FOREIGN KEY (staff_id) REFERENCES staff (staff_id),
  CONSTRAINT stock_movements_reason_ck CHECK (reason IN ('BUY', 'USE', 'COUNT', 'LOSS')),
  CONSTRAINT stock_movements_quantity_ck CHECK (quantity <> 0)
);
