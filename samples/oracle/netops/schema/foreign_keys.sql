-- Foreign keys between tables (that of REGIONS to itself stands in its table).
ALTER TABLE sites ADD CONSTRAINT sites_region_fk
  FOREIGN KEY (region_id) REFERENCES regions (region_id);

ALTER TABLE equipment ADD CONSTRAINT equipment_site_fk
  FOREIGN KEY (site_id) REFERENCES sites (site_id) ON DELETE SET NULL;
ALTER TABLE equipment ADD CONSTRAINT equipment_vendor_fk
  FOREIGN KEY (vendor_id) REFERENCES vendors (vendor_id);

ALTER TABLE cells ADD CONSTRAINT cells_equipment_fk
  FOREIGN KEY (equipment_id) REFERENCES equipment (equipment_id);

ALTER TABLE links ADD (
  CONSTRAINT links_from_fk FOREIGN KEY (from_site_id) REFERENCES sites (site_id),
  CONSTRAINT links_to_fk FOREIGN KEY (to_site_id) REFERENCES sites (site_id)
);

ALTER TABLE maintenance_orders ADD CONSTRAINT maintenance_orders_equip_fk
  FOREIGN KEY (equipment_id) REFERENCES equipment (equipment_id) ON DELETE CASCADE;

ALTER TABLE stock ADD CONSTRAINT stock_region_fk
  FOREIGN KEY (region_id) REFERENCES regions (region_id);

ALTER TABLE measurements ADD CONSTRAINT measurements_cell_fk
  FOREIGN KEY (cell_id) REFERENCES cells (cell_id) ON DELETE CASCADE;
