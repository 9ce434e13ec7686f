-- Daily sums of the counters before March 2025; ranges of months, each spread over two hash parts.
CREATE TABLE measurement_history (
  cell_id       NUMBER(10)    NOT NULL,
  measured_day  DATE          NOT NULL,
  traffic_gb    NUMBER(12,3),
  drop_rate     NUMBER,
  users_max     NUMBER(6),
  CONSTRAINT measurement_history_pk PRIMARY KEY (cell_id, measured_day),
  CONSTRAINT measurement_history_cell_fk FOREIGN KEY (cell_id)
    REFERENCES cells (cell_id) ON DELETE CASCADE
)
PARTITION BY RANGE (measured_day)
SUBPARTITION BY HASH (cell_id) SUBPARTITIONS 2 (
  PARTITION h_2024_12 VALUES LESS THAN (DATE '2025-01-01'),
  PARTITION h_2025_01 VALUES LESS THAN (DATE '2025-02-01'),
  PARTITION h_2025_02 VALUES LESS THAN (DATE '2025-03-01')
);
