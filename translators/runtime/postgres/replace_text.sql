-- helper: replace_text
-- needs: ci_as
-- what: REPLACE(text, wanted, by) without regard to case. Transact-SQL reference, "REPLACE".
CREATE OR REPLACE FUNCTION talora.replace_text(value text, wanted text, by text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text COLLATE "C" := lower(value COLLATE talora.ci_as) COLLATE "C";
  target text COLLATE "C" := lower(wanted COLLATE talora.ci_as) COLLATE "C";
  result text COLLATE "C" := '';
  at integer := 1;
  place integer;
BEGIN
  IF wanted = '' THEN
    RETURN value;
  END IF;
  IF length(folded) <> length(value) THEN
    RETURN replace(value COLLATE "C", wanted COLLATE "C", by);
  END IF;
  LOOP
    place := strpos(substr(folded, at), target);
    EXIT WHEN place = 0;
    result := result || substr(value, at, place - 1) || by;
    at := at + place - 1 + length(wanted);
  END LOOP;
  RETURN result || substr(value, at);
END
$$;
