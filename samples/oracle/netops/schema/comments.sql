-- Comments of the data dictionary.
COMMENT ON TABLE regions IS 'Sales and maintenance regions';
COMMENT ON COLUMN regions.region_code IS 'Short code, padded with blanks to three characters';
COMMENT ON COLUMN regions.parent_region_id IS 'The greater region, if any';
COMMENT ON TABLE vendors IS 'Makers of equipment';
COMMENT ON COLUMN vendors.rating IS 'Purchasing''s mark, 0 (bad) to 5 (good)';
COMMENT ON TABLE sites IS 'Places with equipment: towers, roofs, masts, indoor rooms';
COMMENT ON COLUMN sites.access_notes IS 'How a technician gets in; keys & codes are NOT kept here';
COMMENT ON TABLE equipment IS 'Devices with a serial number';
COMMENT ON COLUMN equipment.power_factor IS 'Measured power factor, no unit';
COMMENT ON TABLE cells IS 'Radio cells';
COMMENT ON COLUMN cells."Sector" IS 'Sector number at the site, 1 to 3';
COMMENT ON TABLE links IS 'Transport links between sites';
COMMENT ON TABLE maintenance_orders IS 'Work done or to be done on equipment';
COMMENT ON COLUMN maintenance_orders.last_change IS 'Kept by trigger MAINTENANCE_ORDERS_BIU';
COMMENT ON TABLE stock IS 'Spare parts per region';
COMMENT ON TABLE measurements IS 'Traffic counters of cells';
COMMENT ON COLUMN measurements.traffic_gb IS 'Volume, downlink – GB (10^9 bytes)';
