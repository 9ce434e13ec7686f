-- helper: guid_order
-- needs: none
-- what: the bytes of a uniqueidentifier in the order that it sorts by: the last six count first. SQL Server documentation, "Comparing GUID and uniqueidentifier values".
CREATE OR REPLACE FUNCTION talora.guid_order(value uuid) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT decode(substr(h, 21, 12) || substr(h, 17, 4) || substr(h, 15, 2) || substr(h, 13, 2) || substr(h, 11, 2)
                || substr(h, 9, 2) || substr(h, 7, 2) || substr(h, 5, 2) || substr(h, 3, 2) || substr(h, 1, 2), 'hex')
  FROM (SELECT replace(value::text, '-', '') AS h) AS digits
$$;
