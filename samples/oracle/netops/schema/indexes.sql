-- Indexes beyond those of the keys.
CREATE INDEX sites_region_ix ON sites (region_id);
CREATE INDEX sites_name_upper_ix
    ON sites (UPPER(site_name))   -- search box of the portal
;
CREATE INDEX equipment_site_ix ON equipment (site_id, category);
CREATE INDEX cells_equipment_ix ON cells (equipment_id);
CREATE INDEX links_to_ix ON links (to_site_id);
CREATE INDEX maintenance_orders_equip_ix ON maintenance_orders (equipment_id);
/* newest orders first in the work list */
CREATE INDEX maintenance_orders_open_ix ON maintenance_orders (status, opened_at DESC);
CREATE INDEX measurements_time_ix ON measurements (measured_at);
