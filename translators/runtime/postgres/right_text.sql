-- helper: right_text
-- needs: none
-- what: RIGHT(text, count): an error for a negative count. Transact-SQL reference, "RIGHT".
CREATE OR REPLACE FUNCTION talora.right_text(value text, count integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF count < 0 THEN
    RAISE substring_error USING MESSAGE = 'Invalid length parameter passed to the right function.';
  END IF;
  RETURN right(value, count);
END
$$;
