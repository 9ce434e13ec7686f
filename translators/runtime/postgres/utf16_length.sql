-- helper: utf16_length
-- needs: none
-- what: how many UTF-16 units a text has: characters beyond U+FFFF count twice. Transact-SQL reference, "nchar and nvarchar".
CREATE OR REPLACE FUNCTION talora.utf16_length(value text) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT length(value) + (octet_length(value) > length(value))::integer
       * length(regexp_replace(value COLLATE "C", '[^\U00010000-\U0010FFFF]', '', 'g'))
$$;
