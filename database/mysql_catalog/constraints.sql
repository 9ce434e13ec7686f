-- Constraints of the tables of the schemas $1 (as in tables.sql): one row per constraint and column, in key
-- order; a check has one row without a column. Names of checks are unique per schema in MySQL, per table in
-- MariaDB: where two tables share one there, its clause cannot be told and is left out.
SELECT k.constraint_schema AS `schema`,
       k.table_name AS `table`,
       k.constraint_name AS name,
       LOWER(k.constraint_type) AS kind,
       CASE WHEN k.constraint_type = 'CHECK' THEN (
         SELECT CASE WHEN COUNT(*) = 1 THEN MAX(c.check_clause) END
         FROM information_schema.check_constraints c
         WHERE c.constraint_schema = k.constraint_schema AND c.constraint_name = k.constraint_name)
       END AS definition,
       u.referenced_table_schema AS referenced_schema,
       u.referenced_table_name AS referenced_table,
       u.column_name AS `column`,
       u.referenced_column_name AS referenced_column
FROM information_schema.table_constraints k
LEFT JOIN information_schema.key_column_usage u
  ON u.constraint_schema = k.constraint_schema AND u.constraint_name = k.constraint_name
     AND u.table_schema = k.table_schema AND u.table_name = k.table_name
WHERE JSON_CONTAINS(COALESCE($1, JSON_ARRAY(DATABASE())), JSON_QUOTE(k.constraint_schema))
ORDER BY BINARY k.constraint_schema, BINARY k.table_name, BINARY k.constraint_name, u.ordinal_position
