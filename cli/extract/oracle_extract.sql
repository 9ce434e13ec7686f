-- Writes the DDL and code of one Oracle schema into files that Talora reads; changes nothing in the database.
-- Run with SQL*Plus 12.2 or later from this folder; the target folder exists:
--
--   sqlplus -S reader@//host/service @oracle_extract.sql NETOPS /tmp/netops
--
-- Privileges, what is written and what is not read: docs/extract-oracle.md.

WHENEVER SQLERROR EXIT SQL.SQLCODE
WHENEVER OSERROR EXIT FAILURE
SET DEFINE ON
SET VERIFY OFF
SET FEEDBACK OFF
SET HEADING OFF
SET ECHO OFF
SET PAGESIZE 0
SET LINESIZE 32767
SET LONG 2000000000
SET LONGCHUNKSIZE 32767
SET TRIMSPOOL ON
SET TAB OFF
SET SQLBLANKLINES ON
SET SERVEROUTPUT ON SIZE UNLIMITED
COLUMN ddl FORMAT A32767

DEFINE schema = "&1"
DEFINE folder = "&2"

/* How the texts look. Foreign keys come on their own, so that tables can be made in any order.
   These are settings of this session's DBMS_METADATA, nothing is stored. */
BEGIN
  DBMS_METADATA.SET_TRANSFORM_PARAM(DBMS_METADATA.SESSION_TRANSFORM, 'PRETTY', TRUE);
  DBMS_METADATA.SET_TRANSFORM_PARAM(DBMS_METADATA.SESSION_TRANSFORM, 'SQLTERMINATOR', TRUE);
  DBMS_METADATA.SET_TRANSFORM_PARAM(DBMS_METADATA.SESSION_TRANSFORM, 'SEGMENT_ATTRIBUTES', TRUE);
  DBMS_METADATA.SET_TRANSFORM_PARAM(DBMS_METADATA.SESSION_TRANSFORM, 'STORAGE', TRUE);
  DBMS_METADATA.SET_TRANSFORM_PARAM(DBMS_METADATA.SESSION_TRANSFORM, 'CONSTRAINTS', TRUE);
  DBMS_METADATA.SET_TRANSFORM_PARAM(DBMS_METADATA.SESSION_TRANSFORM, 'REF_CONSTRAINTS', FALSE);
END;
/

-- Ends here when the schema does not exist or may not be read.
DECLARE
  v_objects PLS_INTEGER;
BEGIN
  SELECT COUNT(*) INTO v_objects FROM dba_objects WHERE owner = '&schema';
  IF v_objects = 0 THEN
    RAISE_APPLICATION_ERROR(-20001, 'Schema &schema has no objects. Names are case-sensitive here.');
  END IF;
END;
/

SET TERMOUT OFF
@@oracle_extract_kind.sql 01_roles ROLE
@@oracle_extract_kind.sql 02_types TYPE_SPEC
@@oracle_extract_kind.sql 03_sequences SEQUENCE
@@oracle_extract_kind.sql 04_tables TABLE
@@oracle_extract_kind.sql 05_ref_constraints REF_CONSTRAINT
@@oracle_extract_kind.sql 06_indexes INDEX
@@oracle_extract_kind.sql 07_comments COMMENT
@@oracle_extract_kind.sql 08_db_links DB_LINK
@@oracle_extract_kind.sql 09_synonyms SYNONYM
@@oracle_extract_kind.sql 10_functions FUNCTION
@@oracle_extract_kind.sql 11_procedures PROCEDURE
@@oracle_extract_kind.sql 12_package_specs PACKAGE_SPEC
@@oracle_extract_kind.sql 13_views VIEW
@@oracle_extract_kind.sql 14_materialized_views MATERIALIZED_VIEW
@@oracle_extract_kind.sql 15_type_bodies TYPE_BODY
@@oracle_extract_kind.sql 16_package_bodies PACKAGE_BODY
@@oracle_extract_kind.sql 17_triggers TRIGGER
@@oracle_extract_kind.sql 18_grants OBJECT_GRANT
@@oracle_extract_kind.sql 19_jobs PROCOBJ

SPOOL "&folder/install.sql"
PROMPT -- Objects of schema &schema, written by oracle_extract.sql
PROMPT SET DEFINE OFF
PROMPT SET SQLBLANKLINES ON
SELECT 'ALTER SESSION SET CURRENT_SCHEMA = "&schema";' AS ddl FROM dual;
PROMPT @@01_roles.sql
PROMPT @@02_types.sql
PROMPT @@03_sequences.sql
PROMPT @@04_tables.sql
PROMPT @@05_ref_constraints.sql
PROMPT @@06_indexes.sql
PROMPT @@07_comments.sql
PROMPT @@08_db_links.sql
PROMPT @@09_synonyms.sql
PROMPT @@10_functions.sql
PROMPT @@11_procedures.sql
PROMPT @@12_package_specs.sql
PROMPT @@13_views.sql
PROMPT @@14_materialized_views.sql
PROMPT @@15_type_bodies.sql
PROMPT @@16_package_bodies.sql
PROMPT @@17_triggers.sql
PROMPT @@18_grants.sql
PROMPT @@19_jobs.sql
SPOOL OFF

EXIT SUCCESS
