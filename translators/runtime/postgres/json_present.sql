-- helper: json_present
-- needs: json_find
-- what: JSON_EXISTS(text, path): whether the path finds anything; false for text that is no JSON. Oracle Database SQL Language Reference 19c, "JSON_EXISTS Condition".
CREATE OR REPLACE FUNCTION talora.json_present(document text, path text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM talora.json_find(document, path));
EXCEPTION
  WHEN data_exception THEN
    RETURN false;
END
$$;
