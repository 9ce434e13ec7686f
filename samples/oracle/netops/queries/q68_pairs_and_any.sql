-- Parts at the price of a given list, dearer than all of one region, or as scarce as any of another.
SELECT p.region_id,
       p.part_no,
       p.unit_price,
       p.quantity
  FROM stock p
 WHERE (p.region_id, p.part_no) IN ((3, 'P-001/B'), (4, 'P-002/A'), (5, 'P-003/B'))
    OR (p.region_id, p.part_no) IN (SELECT m.region_id, m.part_no
                                      FROM stock_movements m
                                     WHERE m.quantity > 78)
    OR p.unit_price > ALL (SELECT x.unit_price FROM stock x WHERE x.region_id = 3)
    OR (p.quantity = ANY (SELECT y.reorder_level FROM stock y WHERE y.region_id = 11)
        AND p.region_id = 10)
 ORDER BY p.region_id, p.part_no;
