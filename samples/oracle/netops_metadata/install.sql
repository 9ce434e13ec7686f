-- Objects of schema NETOPS, written by oracle_extract.sql
SET DEFINE OFF
SET SQLBLANKLINES ON
ALTER SESSION SET CURRENT_SCHEMA = "NETOPS";
@@01_roles.sql
@@02_types.sql
@@03_sequences.sql
@@04_tables.sql
@@05_ref_constraints.sql
@@06_indexes.sql
@@07_comments.sql
@@08_db_links.sql
@@09_synonyms.sql
@@10_functions.sql
@@11_procedures.sql
@@12_package_specs.sql
@@13_views.sql
@@14_materialized_views.sql
@@15_type_bodies.sql
@@16_package_bodies.sql
@@17_triggers.sql
@@18_grants.sql
@@19_jobs.sql
