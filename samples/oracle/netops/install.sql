-- Installs the NETOPS schema: inventory, customers and operations of a mobile carrier.
-- Run with SQL*Plus (or SQLcl) from this folder:  sqlplus /nolog @install.sql
-- The user NETOPS exists already; a DBA connects and works in its schema.

SET DEFINE OFF
SET SQLBLANKLINES ON
SET SERVEROUTPUT ON SIZE UNLIMITED
WHENEVER SQLERROR EXIT SQL.SQLCODE ROLLBACK
WHENEVER OSERROR EXIT FAILURE

/* What a DBA does first: the scripts name no schema (but for public names),
   so that the same files serve NETOPS and a test schema. */
ALTER SESSION SET CURRENT_SCHEMA = netops;
ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD HH24:MI:SS';

PROMPT Types, sequences ...
@@schema/types.sql
@@schema/sequences.sql

PROMPT Tables ...
@@schema/regions.sql
@@schema/vendors.sql
@@schema/sites.sql
@@schema/equipment.sql
@@schema/cells.sql
@@schema/links.sql
@@schema/maintenance_orders.sql
@@schema/stock.sql
@@schema/measurements.sql
@@schema/staff.sql
@@schema/staff_skills.sql
@@schema/depots.sql
@@schema/customers.sql
@@schema/tariffs.sql
@@schema/tariff_prices.sql
@@schema/contracts.sql
@@schema/sims.sql
@@schema/subscribers.sql
@@schema/usage_days.sql
@@schema/tickets.sql
@@schema/ticket_notes.sql
@@schema/outages.sql
@@schema/outage_cells.sql
@@schema/alarms.sql
@@schema/measurement_history.sql
@@schema/documents.sql
@@schema/stock_movements.sql
@@schema/app_parameters.sql
@@schema/audit_log.sql
@@schema/app_log.sql
@@schema/temporary_tables.sql

PROMPT Foreign keys, indexes, comments ...
@@schema/foreign_keys.sql
@@schema/indexes.sql
@@schema/comments.sql

PROMPT Links, synonyms, views ...
@@schema/links_and_synonyms.sql
@@schema/views.sql

PROMPT Functions, procedures, packages, triggers ...
@@code/band_class.sql
@@code/warranty_end.sql
@@code/customer_age.sql
@@code/outage_minutes.sql
@@code/close_order.sql
@@code/reorder_parts.sql
@@code/archive_measurements.sql
@@code/inventory_spec.sql
@@code/text_kit_spec.sql
@@code/app_log_api_spec.sql
@@code/ticketing_spec.sql
@@code/billing_spec.sql
@@code/dispatch_spec.sql
@@code/net_lookup_spec.sql
@@code/net_report_spec.sql
@@code/staff_admin_spec.sql
@@code/inventory_body.sql
@@code/text_kit_body.sql
@@code/app_log_api_body.sql
@@code/ticketing_body.sql
@@code/billing_body.sql
@@code/dispatch_body.sql
@@code/net_lookup_body.sql
@@code/net_report_body.sql
@@code/staff_admin_body.sql
@@code/maintenance_orders_biu.sql
@@code/tickets_bi.sql
@@code/stock_audit.sql
@@code/regions_no_delete.sql
@@code/contracts_bu.sql
@@code/staff_salary_ct.sql
@@code/v_ticket_desk_io.sql

PROMPT Data ...
@@data/regions.sql
@@data/vendors.sql
@@data/sites.sql
@@data/equipment.sql
@@data/cells.sql
@@data/links.sql
@@data/maintenance_orders.sql
@@data/stock.sql
@@data/staff.sql
@@data/staff_skills.sql
@@data/depots.sql
@@data/customers.sql
@@data/tariffs.sql
@@data/tariff_prices.sql
@@data/tickets.sql
@@data/outages.sql
@@data/documents.sql
@@data/app_parameters.sql
@@data/corrections.sql

PROMPT What needs the rows or the code ...
@@schema/late_constraints.sql
@@schema/materialized_views.sql
@@schema/grants.sql
@@schema/jobs.sql

REM The big tables come as CSV files; see README.md for how to load them.
PROMPT Now load data/netops.*.csv into the tables of their names.
