-- helper: float_text
-- needs: none
-- what: a FLOAT as text in its default style: six significant digits, an exponent when needed. Transact-SQL reference, "CAST and CONVERT", float and real styles.
CREATE FUNCTION IF NOT EXISTS talora.float_text(value double) RETURNS varchar(40)
DETERMINISTIC NO SQL
BEGIN
  DECLARE power_of_ten int;
  DECLARE digits varchar(80);
  IF value IS NULL OR value = 0 THEN
    RETURN IF(value IS NULL, NULL, '0');
  END IF;
  SET power_of_ten = floor(log10(abs(value)));
  IF abs(value) >= 1e6 OR abs(value) < 1e-4 THEN
    SET digits = CAST(round(CAST(value / power(10, power_of_ten) AS decimal(20, 10)), 5) AS char);
    IF abs(digits) >= 10 THEN
      SET power_of_ten = power_of_ten + 1;
      SET digits = CAST(round(CAST(value / power(10, power_of_ten) AS decimal(20, 10)), 5) AS char);
    END IF;
    SET digits = trim(TRAILING '.' FROM trim(TRAILING '0' FROM digits));
    RETURN concat(digits, IF(power_of_ten < 0, 'e-', 'e+'), lpad(abs(power_of_ten), 3, '0'));
  END IF;
  SET digits = CAST(round(CAST(value AS decimal(65, 30)), 5 - power_of_ten) AS char);
  IF locate('.', digits) > 0 THEN
    SET digits = trim(TRAILING '.' FROM trim(TRAILING '0' FROM digits));
  END IF;
  RETURN digits;
END;
