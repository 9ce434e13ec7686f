-- Sequences of the schemas $1 (text[]) with the column that owns each (identity or OWNED BY).
SELECT s.schemaname AS schema,
       s.sequencename AS name,
       s.start_value, s.min_value, s.max_value, s.increment_by, s.cycle, s.cache_size,
       s.last_value,
       tn.nspname AS owner_schema,
       t.relname AS owner_table,
       a.attname AS owner_column
FROM pg_catalog.pg_sequences s
JOIN pg_catalog.pg_namespace n ON n.nspname = s.schemaname
JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = s.sequencename AND c.relkind = 'S'
LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
     AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_class t ON t.oid = d.refobjid
LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE s.schemaname = ANY ($1::text[])
ORDER BY s.schemaname COLLATE "C", s.sequencename COLLATE "C"
