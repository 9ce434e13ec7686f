-- The ten live sites with the highest book value: ROWNUM over an ordered inline view.
SELECT ROWNUM AS place,
       t.site_code,
       t.site_name,
       t.region_name,
       t.equipment_count,
       t.book_value
  FROM (SELECT v.site_code, v.site_name, v.region_name, v.equipment_count, v.book_value
          FROM v_site_inventory v
         WHERE v.site_state = 'live'
         ORDER BY v.book_value DESC, v.site_code) t
 WHERE ROWNUM <= 10
 ORDER BY place;
