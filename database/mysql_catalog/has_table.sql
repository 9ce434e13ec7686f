-- Whether the schema $1 ('': the current one) has a table or view $2.
SELECT COUNT(*) > 0 AS found
FROM information_schema.tables t
WHERE BINARY t.table_schema = COALESCE(NULLIF($1, ''), DATABASE())
  AND BINARY t.table_name = $2
