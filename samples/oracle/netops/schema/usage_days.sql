-- Usage of one number on one day; one partition per month.
-- The primary key does not hold the partition key: its index is global.
CREATE TABLE usage_days (
  usage_id       NUMBER(12)    NOT NULL,
  subscriber_id  NUMBER(10)    NOT NULL,
  usage_day      DATE          NOT NULL,
  data_mb        NUMBER(10,3),
  voice_min      NUMBER(6,1),
  sms_count      NUMBER(5)     DEFAULT 0 NOT NULL,
  abroad         CHAR(1)       DEFAULT 'N' NOT NULL,
  CONSTRAINT usage_days_pk PRIMARY KEY (usage_id),
  CONSTRAINT usage_days_subscriber_fk FOREIGN KEY (subscriber_id)
    REFERENCES subscribers (subscriber_id),
  CONSTRAINT usage_days_data_ck CHECK (data_mb >= 0)
)
PARTITION BY RANGE (usage_day) (
  PARTITION p_2025_01 VALUES LESS THAN (DATE '2025-02-01'),
  PARTITION p_2025_02 VALUES LESS THAN (DATE '2025-03-01'),
  PARTITION p_2025_03 VALUES LESS THAN (DATE '2025-04-01'),
  PARTITION p_later VALUES LESS THAN (MAXVALUE)
);
