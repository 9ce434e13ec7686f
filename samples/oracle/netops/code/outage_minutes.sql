-- How long an outage lasted, in whole minutes; one that goes on is counted until p_until.
CREATE OR REPLACE FUNCTION outage_minutes (
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
