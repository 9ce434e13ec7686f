-- Tables of the schemas $1 (JSON array of names; NULL: the current one); views are not tables.
SELECT t.table_schema AS `schema`,
       t.table_name AS name,
       CASE WHEN t.create_options LIKE '%partitioned%' THEN 'partitioned' ELSE 'table' END AS kind
FROM information_schema.tables t
WHERE t.table_type = 'BASE TABLE'
  AND JSON_CONTAINS(COALESCE($1, JSON_ARRAY(DATABASE())), JSON_QUOTE(t.table_schema))
ORDER BY BINARY t.table_schema, BINARY t.table_name
