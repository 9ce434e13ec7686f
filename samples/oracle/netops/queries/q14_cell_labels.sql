-- Labels of the 5G cells of sector 1, through functions of the schema and of package INVENTORY.
SELECT c.cell_code,
       c."Sector",
       band_class(c.band_mhz) AS band,
       warranty_end(e.equipment_id) AS warranty_ends,
       inventory.site_label(e.site_id) AS site,      -- NULL for the warehouse
       inventory.site_label(e.site_id, 'y') AS site_and_region,
       inventory.gross_price(e.purchase_price) AS gross,
       inventory.gross_price(p_net => e.purchase_price, p_vat_rate => 0.07) AS reduced_gross,
       inventory.equipment_count(e.site_id, 'A') AS active_devices
  FROM cells c
  JOIN equipment e ON e.equipment_id = c.equipment_id
 WHERE c.technology = '5G'
   AND c."Sector" = 1
 ORDER BY c.cell_code;
