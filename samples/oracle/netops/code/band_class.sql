-- Names the class of a radio band: coverage, capacity or millimetre wave.
CREATE OR REPLACE FUNCTION band_class (
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
