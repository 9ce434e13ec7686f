-- case generated
CREATE TABLE deal (signed DATE, months NUMBER(3), ends DATE GENERATED ALWAYS AS (ADD_MONTHS(signed, months)) VIRTUAL)
-- expect mysql conditional TAL-O0201 TAL-O0405
CREATE TABLE deal (
  signed datetime,
  months int,
  ends datetime GENERATED ALWAYS AS (
    CASE WHEN day(signed) = day(last_day(signed)) THEN timestamp(last_day(signed + INTERVAL months MONTH), time(signed)) ELSE signed + INTERVAL months MONTH END
  ) VIRTUAL
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
-- end
