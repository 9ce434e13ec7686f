-- The way to the billing system, and other names of tables.
-- A private link belongs to who is connected, whatever the current schema: NETOPS runs this file.
CREATE DATABASE LINK billing_link
  CONNECT TO netops_reader IDENTIFIED BY "not the real one"
  USING 'billing.example';

CREATE OR REPLACE SYNONYM devices FOR equipment;
CREATE OR REPLACE SYNONYM spare_parts FOR netops.stock;
CREATE OR REPLACE SYNONYM billing_balances FOR balances@billing_link;
CREATE OR REPLACE PUBLIC SYNONYM netops_regions FOR netops.regions;
CREATE OR REPLACE PUBLIC SYNONYM netops_inventory FOR netops.inventory;
