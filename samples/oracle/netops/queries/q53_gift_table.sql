-- Gifts and zones as rows: JSON_TABLE with a nested path.
SELECT f.tariff_code,
       g.speed,
       g.gift_no,
       g.gift,
       g.months
  FROM tariffs f,
       JSON_TABLE(f.options, '$'
         COLUMNS (
           speed NUMBER PATH '$.speed_mbps',
           NESTED PATH '$.gifts[*]' COLUMNS (
             gift_no FOR ORDINALITY,
             gift VARCHAR2(20 CHAR) PATH '$.name',
             months NUMBER PATH '$.months'
           )
         )) g
 WHERE f.kind <> 'PRE'
 ORDER BY f.tariff_code, g.gift_no;
