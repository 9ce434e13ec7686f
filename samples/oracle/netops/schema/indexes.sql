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

-- The customer desk searches without regard to case; names of persons and firms in one index.
CREATE INDEX customers_name_ix ON customers (UPPER(last_name), UPPER(first_name));
CREATE INDEX customers_company_ix ON customers (NVL(company_name, last_name));
CREATE BITMAP INDEX customers_status_bx ON customers (status);
CREATE INDEX staff_manager_ix ON staff (manager_id);
CREATE INDEX contracts_customer_ix ON contracts (customer_id, status) COMPRESS 1;
CREATE INDEX contracts_prices_ix ON contracts (tariff_code, prices_from);
CREATE INDEX subscribers_msisdn_ix ON subscribers (msisdn);
CREATE INDEX subscribers_contract_ix ON subscribers (contract_id);
CREATE INDEX subscribers_sim_ix ON subscribers (sim_id) REVERSE;
CREATE INDEX usage_days_subscriber_ix ON usage_days (subscriber_id, usage_day) LOCAL;
CREATE INDEX tickets_customer_ix ON tickets (customer_id);
/* the desk's list: what is not closed yet has a key, all else is not in the index */
CREATE INDEX tickets_waiting_ix ON tickets (CASE WHEN status <> 'CLOSED' THEN opened_at END);
CREATE INDEX alarms_equipment_ix ON alarms (equipment_id, raised_at) LOCAL;
CREATE BITMAP INDEX alarms_severity_bx ON alarms (severity) LOCAL;
CREATE INDEX outages_time_ix ON outages (started_at DESC, region_id);
CREATE INDEX stock_movements_part_ix ON stock_movements (region_id, part_no);
CREATE INDEX documents_title_ix ON documents (LOWER(title)) INVISIBLE;
