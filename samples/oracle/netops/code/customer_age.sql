-- Age in whole years on a day; NULL when the birthday is unknown.
CREATE OR REPLACE FUNCTION customer_age (
  p_born  IN DATE,
  p_on    IN DATE
) RETURN NUMBER DETERMINISTIC
IS
BEGIN
  RETURN TRUNC(MONTHS_BETWEEN(p_on, p_born) / 12);
END customer_age;
/
