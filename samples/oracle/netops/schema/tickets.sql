-- Trouble tickets, by the channel they came in.
CREATE TABLE tickets (
  ticket_id      NUMBER(10)           NOT NULL,
  channel        VARCHAR2(8)          NOT NULL,
  customer_id    NUMBER(10)           NOT NULL,
  opened_at      DATE                 DEFAULT SYSDATE NOT NULL,
  closed_at      DATE,
  priority       NUMBER(1)            DEFAULT 3 NOT NULL,
  status         VARCHAR2(10)         DEFAULT 'NEW' NOT NULL,
  subject        VARCHAR2(120 CHAR)   NOT NULL,
  assigned_to    NUMBER(6),
  satisfaction   NUMBER(1),                        -- 1 (bad) to 5, as the customer said
  CONSTRAINT tickets_pk PRIMARY KEY (ticket_id, channel),
  CONSTRAINT tickets_customer_fk FOREIGN KEY (customer_id) REFERENCES customers (customer_id),
  CONSTRAINT tickets_staff_fk FOREIGN KEY (assigned_to) REFERENCES staff (staff_id),
  CONSTRAINT tickets_priority_ck CHECK (priority BETWEEN 1 AND 5),
  CONSTRAINT tickets_status_ck CHECK (status IN ('NEW', 'WORKING', 'WAITING', 'CLOSED')),
  CONSTRAINT tickets_satisfaction_ck CHECK (satisfaction BETWEEN 1 AND 5)
)
PARTITION BY LIST (channel) (
  PARTITION p_phone VALUES ('PHONE'),
  PARTITION p_online VALUES ('WEB', 'APP', 'MAIL'),
  PARTITION p_shop VALUES ('SHOP'),
  PARTITION p_other VALUES (DEFAULT)
);
