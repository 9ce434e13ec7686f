-- Columns of the tables of tables.sql, in their order; $1 as there, $2 one table's name or NULL for all.
-- MariaDB writes an absent default as the word NULL.
SELECT c.table_schema AS `schema`,
       c.table_name AS `table`,
       c.column_name AS name,
       c.column_type AS type,
       c.is_nullable = 'NO' AS not_null,
       CASE WHEN VERSION() NOT LIKE '%MariaDB%' OR c.column_default <> 'NULL' THEN c.column_default END
         AS default_expression,
       NULLIF(c.generation_expression, '') AS generated_expression,
       CASE WHEN c.extra LIKE '%auto_increment%' THEN 'by default' END AS identity
FROM information_schema.columns c
JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
WHERE t.table_type = 'BASE TABLE'
  AND JSON_CONTAINS(COALESCE($1, JSON_ARRAY(DATABASE())), JSON_QUOTE(c.table_schema))
  AND ($2 IS NULL OR BINARY c.table_name = $2)
ORDER BY BINARY c.table_schema, BINARY c.table_name, c.ordinal_position
