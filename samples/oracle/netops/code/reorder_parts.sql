-- Fills the store of a region: every part below its reorder level is topped up.
-- p_lines: number of parts ordered, p_value: what they cost.
CREATE OR REPLACE PROCEDURE reorder_parts (
  p_region_id  IN  NUMBER,
  p_factor     IN  NUMBER DEFAULT 2,
  p_lines      OUT PLS_INTEGER,
  p_value      OUT NUMBER
) IS
  CURSOR c_low (cp_region_id NUMBER) IS
    SELECT s.part_no, s.quantity, s.reorder_level, s.unit_price
      FROM stock s
     WHERE s.region_id = cp_region_id
       AND s.quantity < s.reorder_level   -- parts without a level are never reordered
     ORDER BY s.part_no;
  v_wanted NUMBER(6);
BEGIN
  p_lines := 0;
  p_value := 0;

  FOR r IN c_low(p_region_id) LOOP
    v_wanted := CEIL(r.reorder_level * p_factor) - r.quantity;

    UPDATE stock
       SET quantity = quantity + v_wanted
     WHERE region_id = p_region_id
       AND part_no = r.part_no;

    p_lines := p_lines + SQL%ROWCOUNT;
    p_value := p_value + v_wanted * r.unit_price;
    DBMS_OUTPUT.PUT_LINE(r.part_no || ': ' || v_wanted);
  END LOOP;

  IF p_lines = 0 THEN
    DBMS_OUTPUT.PUT_LINE('Nothing to order in region ' || p_region_id);
  END IF;
END reorder_parts;
/
