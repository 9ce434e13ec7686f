-- helper: utf16_bytes
-- needs: none
-- what: the bytes of national text as the source stores it: UTF-16, low byte first. Transact-SQL reference, "nchar and nvarchar".
CREATE OR REPLACE FUNCTION talora.utf16_bytes(value text) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(
           CASE WHEN code < 65536 THEN decode(lpad(to_hex((code & 255) * 256 + (code >> 8)), 4, '0'), 'hex')
                ELSE decode(lpad(to_hex((high & 255) * 256 + (high >> 8)), 4, '0')
                            || lpad(to_hex((low & 255) * 256 + (low >> 8)), 4, '0'), 'hex')
           END, ''::bytea ORDER BY place), ''::bytea)
  FROM (SELECT place, code, 55296 + ((code - 65536) >> 10) AS high, 56320 + ((code - 65536) & 1023) AS low
        FROM (SELECT place, ascii(substr(value, place, 1)) AS code
              FROM generate_series(1, length(value)) AS place) AS codes) AS units
$$;
