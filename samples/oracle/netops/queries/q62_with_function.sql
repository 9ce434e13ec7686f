-- Initials, by a function that lives in the query.
WITH
  FUNCTION initials (p_first IN VARCHAR2, p_last IN VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    RETURN UPPER(SUBSTR(p_first, 1, 1) || SUBSTR(p_last, 1, 1));
  END;
SELECT s.staff_no,
       initials(s.first_name, s.last_name) AS initials
  FROM staff s
 WHERE s.staff_id <= 12
 ORDER BY s.staff_no
/
