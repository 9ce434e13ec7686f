-- helper: trimmed
-- needs: none
-- what: v.TRIM, v.TRIM(n): deleted elements at the end count. Oracle Database PL/SQL Language Reference 19c, "TRIM Collection Method".
CREATE OR REPLACE FUNCTION talora.trimmed(elements jsonb, amount integer DEFAULT 1) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  kept integer := jsonb_array_length(elements) - amount;
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  ELSIF kept < 0 THEN
    RAISE EXCEPTION 'ORA-06533: Subscript beyond count' USING ERRCODE = '2202E';
  ELSIF amount = 1 THEN
    RETURN elements - kept;
  END IF;
  RETURN coalesce((SELECT jsonb_agg(e.value ORDER BY e.n)
                     FROM jsonb_array_elements(elements) WITH ORDINALITY AS e(value, n)
                    WHERE e.n <= kept), '[]');
END
$$;
