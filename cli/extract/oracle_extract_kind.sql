-- One file of oracle_extract.sql, which calls it: &1 is the file's name, &2 the kind as DBMS_METADATA names it.
-- A text that cannot be read becomes a comment line; Talora reports none of it, so look for "not read".

SPOOL "&folder/&1..sql"

WITH
  FUNCTION ddl_of (
    p_kind   IN VARCHAR2,
    p_call   IN VARCHAR2,
    p_name   IN VARCHAR2,
    p_owner  IN VARCHAR2
  ) RETURN CLOB
  IS
  BEGIN
    RETURN CASE p_call
             WHEN 'DEPENDENT' THEN DBMS_METADATA.GET_DEPENDENT_DDL(p_kind, p_name, p_owner)
             WHEN 'GRANTED' THEN DBMS_METADATA.GET_GRANTED_DDL('ROLE_GRANT', p_name)
             WHEN 'INDEX' THEN DBMS_METADATA.GET_DDL('INDEX', p_name, p_owner)
             ELSE DBMS_METADATA.GET_DDL(p_kind, p_name, p_owner)
           END;
  EXCEPTION
    WHEN OTHERS THEN
      RETURN '-- not read: ' || p_kind || ' ' || p_owner || '.' || p_name || ' '
        || REPLACE(SQLERRM, CHR(10), ' ');
  END;
  inventory AS (
    /* objects in the order in which they were made; tables that other objects bring along are left out */
    SELECT CASE o.object_type
             WHEN 'TYPE' THEN 'TYPE_SPEC'
             WHEN 'PACKAGE' THEN 'PACKAGE_SPEC'
             ELSE REPLACE(o.object_type, ' ', '_')
           END AS kind,
           'DDL' AS call, o.object_name AS name, o.owner AS owner, o.object_id AS place
      FROM dba_objects o
     WHERE o.owner = '&schema'
       AND o.object_type IN ('TYPE', 'TYPE BODY', 'SEQUENCE', 'FUNCTION', 'PROCEDURE', 'PACKAGE',
                             'PACKAGE BODY', 'VIEW', 'TRIGGER')
       AND o.generated = 'N'
       AND o.object_name NOT LIKE 'BIN$%'
       AND o.object_name NOT LIKE 'ISEQ$$%'
       AND o.object_name NOT LIKE 'SYS\_PLSQL\_%' ESCAPE '\'
    UNION ALL
    SELECT 'TABLE', 'DDL', t.table_name, t.owner, o.object_id
      FROM dba_tables t
      JOIN dba_objects o
        ON o.owner = t.owner AND o.object_name = t.table_name AND o.object_type = 'TABLE'
     WHERE t.owner = '&schema'
       AND t.nested = 'NO'
       AND t.secondary = 'N'
       AND t.dropped = 'NO'
       AND NVL(t.iot_type, 'IOT') = 'IOT'
       AND NOT EXISTS (SELECT 1 FROM dba_mviews m
                        WHERE m.owner = t.owner AND m.container_name = t.table_name)
       AND NOT EXISTS (SELECT 1 FROM dba_mview_logs l
                        WHERE l.log_owner = t.owner AND l.log_table = t.table_name)
    UNION ALL
    SELECT 'MATERIALIZED_VIEW', 'DDL', m.mview_name, m.owner, 0
      FROM dba_mviews m
     WHERE m.owner = '&schema'
    UNION ALL
    SELECT 'REF_CONSTRAINT', 'DDL', c.constraint_name, c.owner, 0
      FROM dba_constraints c
     WHERE c.owner = '&schema'
       AND c.constraint_type = 'R'
       AND c.table_name NOT LIKE 'BIN$%'
    UNION ALL
    /* not the indexes of keys: CREATE TABLE has them; those of materialized views come after these */
    SELECT NVL2(v.mview_name, 'MATERIALIZED_VIEW', 'INDEX'), 'INDEX', i.index_name, i.owner, o.object_id
      FROM dba_indexes i
      LEFT JOIN dba_mviews v ON v.owner = i.table_owner AND v.container_name = i.table_name
      JOIN dba_objects o
        ON o.owner = i.owner AND o.object_name = i.index_name AND o.object_type = 'INDEX'
     WHERE i.table_owner = '&schema'
       AND i.index_type NOT IN ('LOB', 'IOT - TOP', 'CLUSTER')
       AND i.generated = 'N'
       AND i.dropped = 'NO'
       AND NOT EXISTS (SELECT 1 FROM dba_constraints c
                        WHERE c.owner = i.table_owner
                          AND c.table_name = i.table_name
                          AND c.constraint_type IN ('P', 'U')
                          AND c.index_name = i.index_name)
    UNION ALL
    SELECT 'COMMENT', 'DEPENDENT', x.table_name, '&schema', 0
      FROM (SELECT c.table_name FROM dba_tab_comments c
             WHERE c.owner = '&schema' AND c.comments IS NOT NULL
            UNION
            SELECT c.table_name FROM dba_col_comments c
             WHERE c.owner = '&schema' AND c.comments IS NOT NULL
            MINUS
            SELECT m.mview_name FROM dba_mviews m WHERE m.owner = '&schema') x
     WHERE x.table_name NOT LIKE 'BIN$%'
    UNION ALL
    SELECT 'DB_LINK', 'DDL', l.db_link, l.owner, 0
      FROM dba_db_links l
     WHERE l.owner = '&schema'
    UNION ALL
    SELECT 'SYNONYM', 'DDL', s.synonym_name, s.owner, CASE s.owner WHEN 'PUBLIC' THEN 1 ELSE 0 END
      FROM dba_synonyms s
     WHERE s.owner = '&schema'
        OR (s.owner = 'PUBLIC' AND s.table_owner = '&schema')
    UNION ALL
    /* roles that may use something of the schema, with the roles they contain */
    SELECT 'ROLE', x.call, r.role, NULL, x.place
      FROM dba_roles r
     CROSS JOIN (SELECT 'DDL' AS call, 0 AS place FROM dual
                 UNION ALL SELECT 'GRANTED', 1 FROM dual) x
     WHERE r.oracle_maintained = 'N'
       AND r.role IN (SELECT p.grantee FROM dba_tab_privs p WHERE p.owner = '&schema')
       AND (x.call = 'DDL' OR r.role IN (SELECT g.grantee FROM dba_role_privs g))
    UNION ALL
    SELECT DISTINCT 'OBJECT_GRANT', 'DEPENDENT', p.table_name, p.owner, 0
      FROM dba_tab_privs p
     WHERE p.owner = '&schema'
       AND p.grantee <> p.owner
       AND p.table_name NOT LIKE 'BIN$%'
    UNION ALL
    SELECT DISTINCT 'OBJECT_GRANT', 'DEPENDENT', p.table_name, p.owner, 0
      FROM dba_col_privs p
     WHERE p.owner = '&schema'
       AND NOT EXISTS (SELECT 1 FROM dba_tab_privs t
                        WHERE t.owner = p.owner AND t.table_name = p.table_name)
    UNION ALL
    SELECT 'PROCOBJ', 'DDL', j.job_name, j.owner, 0
      FROM dba_scheduler_jobs j
     WHERE j.owner = '&schema'
  )
SELECT ddl_of(i.kind, i.call, i.name, i.owner) AS ddl
  FROM inventory i
 WHERE i.kind = '&2'
 ORDER BY i.place, i.name
/

SPOOL OFF
