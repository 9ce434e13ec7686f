-- Where a part stands among the prices of its region.
SELECT p.part_no,
       p.unit_price,
       NTILE(4) OVER (ORDER BY p.unit_price, p.part_no) AS quarter,
       ROUND(CUME_DIST() OVER (ORDER BY p.unit_price), 4) AS up_to_here,
       ROUND(PERCENT_RANK() OVER (ORDER BY p.unit_price DESC), 4) AS from_above
  FROM stock p
 WHERE p.region_id = 11
 ORDER BY p.unit_price, p.part_no;
