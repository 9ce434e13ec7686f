-- helper: state_name
-- needs: none
-- what: quoted name of the session store entry of a package variable; unambiguous for any identifier, at most 63 bytes. Internal to the state_* helpers.
CREATE OR REPLACE FUNCTION talora.state_name(package pg_catalog.text, variable pg_catalog.text)
RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  full_name pg_catalog.text := pg_catalog.format('talora.%I.%I', package, variable);
BEGIN
  -- The server cuts a longer name silently, and two variables could then share one entry.
  IF pg_catalog.octet_length(full_name) OPERATOR(pg_catalog.>) 63 THEN
    full_name := pg_catalog.format('talora:%s', pg_catalog.md5(full_name));
  END IF;
  RETURN pg_catalog.quote_ident(full_name);
END
$$;
