-- Alarms of devices; Oracle makes a partition per month when the first row of it comes.
CREATE TABLE alarms (
  alarm_id      NUMBER(12)          NOT NULL,
  raised_at     DATE                NOT NULL,
  cleared_at    DATE,
  equipment_id  NUMBER(10)          NOT NULL,
  alarm_code    VARCHAR2(8)         NOT NULL,
  severity      CHAR(1)             NOT NULL,   -- C critical, M major, W warning
  message       VARCHAR2(200 CHAR),
  CONSTRAINT alarms_pk PRIMARY KEY (alarm_id, raised_at),
  CONSTRAINT alarms_equipment_fk FOREIGN KEY (equipment_id) REFERENCES equipment (equipment_id),
  CONSTRAINT alarms_severity_ck CHECK (severity IN ('C', 'M', 'W'))
)
PARTITION BY RANGE (raised_at) INTERVAL (NUMTOYMINTERVAL(1, 'MONTH')) (
  PARTITION p_before_2025 VALUES LESS THAN (DATE '2025-01-01')
);
