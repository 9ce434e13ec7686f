-- Traffic counters, one row per cell and interval of six hours.
CREATE TABLE measurements (
  cell_id      NUMBER(10)          NOT NULL,
  measured_at  DATE                NOT NULL,
  traffic_gb   NUMBER(10,3),
  drop_rate    NUMBER,              -- share of dropped calls, 0 .. 1
  users_max    NUMBER(6),
  remark       VARCHAR2(200 CHAR),
  CONSTRAINT measurements_pk PRIMARY KEY (cell_id, measured_at),
  CONSTRAINT measurements_drop_ck CHECK (drop_rate BETWEEN 0 AND 1)
);
