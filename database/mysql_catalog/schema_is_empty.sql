-- Whether the schema $1 holds no table, view, routine, trigger or event; true when it does not exist.
SELECT NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE BINARY table_schema = $1)
   AND NOT EXISTS (SELECT 1 FROM information_schema.routines WHERE BINARY routine_schema = $1)
   AND NOT EXISTS (SELECT 1 FROM information_schema.triggers WHERE BINARY trigger_schema = $1)
   AND NOT EXISTS (SELECT 1 FROM information_schema.events WHERE BINARY event_schema = $1) AS is_empty
