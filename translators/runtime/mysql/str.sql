-- helper: str
-- needs: none
-- what: STR(number, length, decimals): right-aligned, rounded, asterisks when it does not fit. Transact-SQL reference, "STR".
CREATE FUNCTION IF NOT EXISTS talora.str(value decimal(65, 30), width int, decimals int) RETURNS varchar(8000)
DETERMINISTIC NO SQL
BEGIN
  DECLARE whole int DEFAULT char_length(CAST(CAST(truncate(value, 0) AS decimal(65)) AS char));
  DECLARE kept int DEFAULT least(decimals, 16, greatest(width - whole - 1, 0));
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  IF whole > width THEN
    RETURN repeat('*', width);
  END IF;
  RETURN lpad(replace(format(value, kept), ',', ''), width, ' ');
END;
