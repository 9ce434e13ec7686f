-- Whether the schema $1 (text) holds nothing but objects of extensions; true when it does not exist.
-- Objects that exist inside another one (row and array types, indexes) do not count on their own.
WITH held AS (
  SELECT 'pg_catalog.pg_class'::regclass AS catalog, oid, relnamespace AS schema FROM pg_catalog.pg_class
  WHERE relkind NOT IN ('i', 'I')
  UNION ALL
  SELECT 'pg_catalog.pg_proc'::regclass, oid, pronamespace FROM pg_catalog.pg_proc
  UNION ALL
  SELECT 'pg_catalog.pg_type'::regclass, oid, typnamespace FROM pg_catalog.pg_type
  UNION ALL
  SELECT 'pg_catalog.pg_operator'::regclass, oid, oprnamespace FROM pg_catalog.pg_operator
  UNION ALL
  SELECT 'pg_catalog.pg_collation'::regclass, oid, collnamespace FROM pg_catalog.pg_collation
)
SELECT NOT EXISTS (
  SELECT
  FROM held h
  JOIN pg_catalog.pg_namespace n ON n.oid = h.schema
  WHERE n.nspname = $1
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = h.catalog AND d.objid = h.oid AND d.deptype IN ('e', 'i'))
) AS empty
