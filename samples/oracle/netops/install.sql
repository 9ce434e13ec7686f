-- Installs the NETOPS schema: the inventory of a mobile carrier.
-- Run with SQL*Plus (or SQLcl) from this folder:  sqlplus /nolog @install.sql
-- The user NETOPS exists already; a DBA connects and works in its schema.

SET DEFINE OFF
SET SQLBLANKLINES ON
SET SERVEROUTPUT ON SIZE UNLIMITED
WHENEVER SQLERROR EXIT SQL.SQLCODE ROLLBACK
WHENEVER OSERROR EXIT FAILURE

/* What a DBA does first: the scripts name no schema,
   so that the same files serve NETOPS and a test schema. */
ALTER SESSION SET CURRENT_SCHEMA = netops;
ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD HH24:MI:SS';

PROMPT Tables ...
@@schema/sequences.sql
@@schema/regions.sql
@@schema/vendors.sql
@@schema/sites.sql
@@schema/equipment.sql
@@schema/cells.sql
@@schema/links.sql
@@schema/maintenance_orders.sql
@@schema/stock.sql
@@schema/measurements.sql

PROMPT Foreign keys, indexes, comments ...
@@schema/foreign_keys.sql
@@schema/indexes.sql
@@schema/comments.sql

PROMPT Views ...
@@schema/views.sql

PROMPT Functions, procedures, packages, triggers ...
@@code/band_class.sql
@@code/warranty_end.sql
@@code/close_order.sql
@@code/reorder_parts.sql
@@code/inventory_spec.sql
@@code/inventory_body.sql
@@code/maintenance_orders_biu.sql

PROMPT Data ...
@@data/regions.sql
@@data/vendors.sql
@@data/sites.sql
@@data/equipment.sql
@@data/cells.sql
@@data/links.sql
@@data/maintenance_orders.sql
@@data/stock.sql

REM The measurements come as a CSV file; see README.md for how to load it.
PROMPT Now load data/netops.measurements.csv into NETOPS.MEASUREMENTS.
