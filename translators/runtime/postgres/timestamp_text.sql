-- helper: timestamp_text
-- needs: none
-- what: DATETIME2(p) or TIME(p) as text: all digits of its fraction. Transact-SQL reference, "datetime2", "time".
CREATE OR REPLACE FUNCTION talora.timestamp_text(value timestamp, digits integer, only_time boolean DEFAULT false) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_char(value, CASE WHEN only_time THEN 'HH24:MI:SS' ELSE 'YYYY-MM-DD HH24:MI:SS' END)
      || CASE WHEN digits > 0 THEN '.' || left(to_char(value, 'US') || '0', digits) ELSE '' END
$$;
