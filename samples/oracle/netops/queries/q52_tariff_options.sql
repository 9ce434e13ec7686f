-- Options of the tariffs, out of their JSON text.
SELECT f.tariff_code,
       JSON_VALUE(f.options, '$.speed_mbps' RETURNING NUMBER) AS speed,
       JSON_VALUE(f.options, '$.hotspot') AS hotspot,
       JSON_VALUE(f.options, '$.roaming.zones[0]') AS first_zone,
       JSON_VALUE(f.options, '$.roaming.gb' RETURNING NUMBER DEFAULT 0 ON EMPTY) AS roaming_gb,
       JSON_QUERY(f.options, '$.roaming.zones') AS zones,
       JSON_QUERY(f.options, '$.gifts[*].name' WITH WRAPPER) AS gifts,
       CASE WHEN JSON_EXISTS(f.options, '$.sla') THEN 'Y' ELSE 'N' END AS has_sla,
       JSON_VALUE(f.options, '$.note') AS note,
       CASE WHEN f.options IS JSON THEN 'Y' ELSE 'N' END AS is_json
  FROM tariffs f
 ORDER BY f.tariff_code;
