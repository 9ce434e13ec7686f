-- Maintenance orders; order_id comes from maintenance_order_seq by trigger when not given.
CREATE TABLE maintenance_orders (
  order_id      NUMBER(12)          NOT NULL,
  equipment_id  NUMBER(10)          NOT NULL,
  order_type    VARCHAR2(10)        NOT NULL,
  priority      NUMBER(1)           DEFAULT 3 NOT NULL,
  status        VARCHAR2(10)        DEFAULT 'OPEN' NOT NULL,
  opened_at     DATE                DEFAULT SYSDATE NOT NULL,
  closed_at     DATE,
  cost          NUMBER(10,2),
  technician    VARCHAR2(60 CHAR),
  description   CLOB,
  last_change   TIMESTAMP(3),
  CONSTRAINT maintenance_orders_pk PRIMARY KEY (order_id),
  CONSTRAINT maintenance_orders_type_ck
    CHECK (order_type IN ('REPAIR', 'INSPECT', 'UPGRADE')),
  CONSTRAINT maintenance_orders_priority_ck CHECK (priority BETWEEN 1 AND 4),
  CONSTRAINT maintenance_orders_status_ck
    CHECK (status IN ('OPEN', 'ASSIGNED', 'CLOSED', 'CANCELLED')),
  /* a closed order has a closing time; any other may not have one yet */
  CONSTRAINT maintenance_orders_closed_ck
    CHECK (status <> 'CLOSED' OR closed_at IS NOT NULL),
  CONSTRAINT maintenance_orders_time_ck CHECK (closed_at >= opened_at)
);
