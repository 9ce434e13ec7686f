-- Constraints of the tables of the schemas $1 (text[]): one row per constraint and column, in key order;
-- a check without columns has one row. Constraints that a partition inherits are left out.
SELECT n.nspname AS schema,
       c.relname AS table,
       k.conname AS name,
       CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign key'
                      WHEN 'c' THEN 'check' WHEN 'x' THEN 'exclude' END AS kind,
       pg_catalog.pg_get_constraintdef(k.oid) AS definition,
       k.convalidated AS validated,
       rn.nspname AS referenced_schema,
       r.relname AS referenced_table,
       a.attname AS column,
       ra.attname AS referenced_column
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
LEFT JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
LEFT JOIN LATERAL generate_subscripts(k.conkey, 1) AS s (place) ON true
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[s.place]
LEFT JOIN pg_catalog.pg_attribute ra ON ra.attrelid = k.confrelid AND ra.attnum = k.confkey[s.place]
WHERE n.nspname = ANY ($1::text[])
  AND k.contype IN ('p', 'u', 'f', 'c', 'x')
  AND k.conparentid = 0
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", k.conname COLLATE "C", s.place
