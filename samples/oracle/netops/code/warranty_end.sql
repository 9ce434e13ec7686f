-- Last day of the warranty of a device; NULL when leased, without warranty or unknown.
CREATE OR REPLACE FUNCTION warranty_end (
  p_equipment_id IN equipment.equipment_id%TYPE
) RETURN DATE
IS
  v_purchased  equipment.purchased%TYPE;
  v_months     equipment.warranty_months%TYPE;
BEGIN
  SELECT e.purchased, e.warranty_months
    INTO v_purchased, v_months
    FROM equipment e
   WHERE e.equipment_id = p_equipment_id;

  -- the day before the same day some months later
  RETURN ADD_MONTHS(v_purchased, v_months) - 1;
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;   -- unknown device
END;
/
