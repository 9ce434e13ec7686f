-- helper: item
-- needs: item_json
-- what: element of a nested table or VARRAY as text, to be cast: v(i). Oracle Database PL/SQL Language Reference 19c, "Collection Constructors" and "Predefined Exceptions".
CREATE OR REPLACE FUNCTION talora.item(elements jsonb, subscript integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.item_json(elements, subscript) #>> '{}';
END
$$;
