-- What plpgsql_check says about every PL/pgSQL function and procedure of the schemas $1 (text[]). A trigger
-- function is checked once for each table that has it as a trigger; without one it cannot be checked, which
-- is a row of level 'unchecked'.
SELECT f.schema, f.name, f.signature, f.on_table,
       r.lineno, r.statement, r.sqlstate, r.message, r.detail, r.hint, r.level, r.position, r.query, r.context
FROM (
  SELECT n.nspname AS schema, p.proname AS name, p.oid::regprocedure::text AS signature, p.oid AS function,
         t.tgrelid AS relation, t.tgrelid::regclass::text AS on_table,
         p.prorettype = 'pg_catalog.trigger'::regtype AND t.tgrelid IS NULL AS lacks_table,
         t.tgoldtable, t.tgnewtable
  FROM pg_catalog.pg_proc p
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  JOIN pg_catalog.pg_language l ON l.oid = p.prolang
  LEFT JOIN (SELECT DISTINCT tgfoid, tgrelid, tgoldtable, tgnewtable
             FROM pg_catalog.pg_trigger WHERE NOT tgisinternal) t ON t.tgfoid = p.oid
  WHERE n.nspname = ANY ($1::text[])
    AND l.lanname = 'plpgsql'
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
) f
CROSS JOIN LATERAL (
  SELECT c.lineno, c.statement, c.sqlstate, c.message, c.detail, c.hint, c.level, c.position, c.query, c.context
  FROM plpgsql_check_function_tb(f.function, coalesce(f.relation, 0::oid)::regclass,
                                 fatal_errors => false,
                                 oldtable => f.tgoldtable, newtable => f.tgnewtable) c
  WHERE NOT f.lacks_table
  UNION ALL
  SELECT NULL, NULL, NULL, 'no table has this trigger function as a trigger', NULL, NULL, 'unchecked',
         NULL, NULL, NULL
  WHERE f.lacks_table
) r
ORDER BY f.schema COLLATE "C", f.signature COLLATE "C", f.on_table COLLATE "C", r.lineno, r.message
