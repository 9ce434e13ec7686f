
  CREATE OR REPLACE EDITIONABLE FUNCTION "NETOPS"."BAND_CLASS" (
  p_mhz IN cells.band_mhz%TYPE
) RETURN VARCHAR2 DETERMINISTIC
IS
  v_class VARCHAR2(10);   -- result
BEGIN
  IF p_mhz IS NULL THEN
    RETURN NULL;
  ELSIF p_mhz < 1000 THEN
    v_class := 'coverage';
  ELSIF p_mhz < 6000 THEN   /* everything up to 6 GHz */
    v_class := 'capacity';
  ELSE
    v_class := 'mmwave';
  END IF;
  RETURN v_class;
END band_class;
/

  CREATE OR REPLACE EDITIONABLE FUNCTION "NETOPS"."WARRANTY_END" (
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

  CREATE OR REPLACE EDITIONABLE FUNCTION "NETOPS"."CUSTOMER_AGE" (
  p_born  IN DATE,
  p_on    IN DATE
) RETURN NUMBER DETERMINISTIC
IS
BEGIN
  RETURN TRUNC(MONTHS_BETWEEN(p_on, p_born) / 12);
END customer_age;
/

  CREATE OR REPLACE EDITIONABLE FUNCTION "NETOPS"."OUTAGE_MINUTES" (
  p_outage_id  IN outages.outage_id%TYPE,
  p_until      IN TIMESTAMP DEFAULT TIMESTAMP '2025-03-31 00:00:00'
) RETURN NUMBER
IS
  v_gap INTERVAL DAY(3) TO SECOND(3);
BEGIN
  SELECT NVL(o.ended_at, p_until) - o.started_at
    INTO v_gap
    FROM outages o
   WHERE o.outage_id = p_outage_id;

  RETURN EXTRACT(DAY FROM v_gap) * 1440
       + EXTRACT(HOUR FROM v_gap) * 60
       + EXTRACT(MINUTE FROM v_gap);
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;
END outage_minutes;
/

