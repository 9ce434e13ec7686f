-- helper: sequences
-- needs: none
-- what: the table of all sequences: MySQL has none of its own. next_value is NULL once the last number is drawn.
CREATE TABLE IF NOT EXISTS talora.sequences (
  name varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PRIMARY KEY,
  next_value decimal(38),
  increment_by decimal(38) NOT NULL DEFAULT 1,
  min_value decimal(38) NOT NULL,
  max_value decimal(38) NOT NULL,
  cycles boolean NOT NULL DEFAULT false
) ENGINE = InnoDB;
