
   COMMENT ON TABLE "NETOPS"."REGIONS"  IS 'Sales and maintenance regions';

   COMMENT ON COLUMN "NETOPS"."REGIONS"."REGION_CODE" IS 'Short code, padded with blanks to three characters';

   COMMENT ON COLUMN "NETOPS"."REGIONS"."PARENT_REGION_ID" IS 'The greater region, if any';

   COMMENT ON TABLE "NETOPS"."VENDORS"  IS 'Makers of equipment';

   COMMENT ON COLUMN "NETOPS"."VENDORS"."RATING" IS 'Purchasing''s mark, 0 (bad) to 5 (good)';

   COMMENT ON TABLE "NETOPS"."SITES"  IS 'Places with equipment: towers, roofs, masts, indoor rooms';

   COMMENT ON COLUMN "NETOPS"."SITES"."ACCESS_NOTES" IS 'How a technician gets in; keys & codes are NOT kept here';

   COMMENT ON TABLE "NETOPS"."EQUIPMENT"  IS 'Devices with a serial number';

   COMMENT ON COLUMN "NETOPS"."EQUIPMENT"."POWER_FACTOR" IS 'Measured power factor, no unit';

   COMMENT ON TABLE "NETOPS"."CELLS"  IS 'Radio cells';

   COMMENT ON COLUMN "NETOPS"."CELLS"."Sector" IS 'Sector number at the site, 1 to 3';

   COMMENT ON TABLE "NETOPS"."LINKS"  IS 'Transport links between sites';

   COMMENT ON TABLE "NETOPS"."MAINTENANCE_ORDERS"  IS 'Work done or to be done on equipment';

   COMMENT ON COLUMN "NETOPS"."MAINTENANCE_ORDERS"."LAST_CHANGE" IS 'Kept by trigger MAINTENANCE_ORDERS_BIU';

   COMMENT ON TABLE "NETOPS"."STOCK"  IS 'Spare parts per region';

   COMMENT ON TABLE "NETOPS"."MEASUREMENTS"  IS 'Traffic counters of cells';

   COMMENT ON COLUMN "NETOPS"."MEASUREMENTS"."TRAFFIC_GB" IS 'Volume, downlink – GB (10^9 bytes)';

   COMMENT ON TABLE "NETOPS"."STAFF"  IS 'People of the operations department';

   COMMENT ON COLUMN "NETOPS"."STAFF"."FULL_NAME" IS 'First and last name; computed';

   COMMENT ON COLUMN "NETOPS"."STAFF"."SALARY" IS 'Per month; NULL for people of an agency';

   COMMENT ON TABLE "NETOPS"."STAFF_SKILLS"  IS 'What a technician may do, with a grade from 1 to 5';

   COMMENT ON TABLE "NETOPS"."DEPOTS"  IS 'Depots of spare parts';

   COMMENT ON COLUMN "NETOPS"."DEPOTS"."PHONES" IS 'Any number of telephones; NULL: ask the region''s desk';

   COMMENT ON TABLE "NETOPS"."CUSTOMERS"  IS 'Persons and businesses';

   COMMENT ON COLUMN "NETOPS"."CUSTOMERS"."CUSTOMER_NO" IS 'Ten characters; old numbers are padded with blanks';

   COMMENT ON TABLE "NETOPS"."TARIFFS"  IS 'Tariffs; options hold a JSON object';

   COMMENT ON TABLE "NETOPS"."TARIFF_PRICES"  IS 'Unit prices from a day on';

   COMMENT ON TABLE "NETOPS"."CONTRACTS"  IS 'Contracts; prices are those of the signature';

   COMMENT ON TABLE "NETOPS"."SIMS"  IS 'SIM cards';

   COMMENT ON TABLE "NETOPS"."SUBSCRIBERS"  IS 'Telephone numbers in use';

   COMMENT ON TABLE "NETOPS"."USAGE_DAYS"  IS 'Usage per number and day';

   COMMENT ON COLUMN "NETOPS"."USAGE_DAYS"."DATA_MB" IS 'Megabytes (10^6 bytes); NULL: counter lost';

   COMMENT ON TABLE "NETOPS"."TICKETS"  IS 'Trouble tickets';

   COMMENT ON TABLE "NETOPS"."TICKET_NOTES"  IS 'What was written in a ticket';

   COMMENT ON TABLE "NETOPS"."OUTAGES"  IS 'Outages of sites and regions';

   COMMENT ON COLUMN "NETOPS"."OUTAGES"."REPORTED_AT" IS 'In the time zone of the reporter';

   COMMENT ON TABLE "NETOPS"."OUTAGE_CELLS"  IS 'Cells hit by an outage, also cells that are gone';

   COMMENT ON TABLE "NETOPS"."ALARMS"  IS 'Alarms of devices';

   COMMENT ON TABLE "NETOPS"."MEASUREMENT_HISTORY"  IS 'Daily sums of old counters';

   COMMENT ON TABLE "NETOPS"."DOCUMENTS"  IS 'Manuals, reports, plans';

   COMMENT ON TABLE "NETOPS"."STOCK_MOVEMENTS"  IS 'Spare parts in and out';

   COMMENT ON TABLE "NETOPS"."APP_PARAMETERS"  IS 'Settings of the application';

   COMMENT ON TABLE "NETOPS"."AUDIT_LOG"  IS 'Changes, written by triggers';

   COMMENT ON TABLE "NETOPS"."APP_LOG"  IS 'Messages of the packages';

   COMMENT ON TABLE "NETOPS"."TMP_DISPATCH"  IS 'Work list of one dispatching run';

