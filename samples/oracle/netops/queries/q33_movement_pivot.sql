-- Parts bought and used per region and quarter of 2024; NULL where nothing moved.
SELECT p.region_id,
       p.quarter,
       p.bought_qty,
       p.bought_moves,
       NVL(-p.used_qty, 0) AS used_qty,
       p.used_moves
  FROM (SELECT m.region_id, TO_CHAR(m.moved_at, 'Q') AS quarter, m.reason, m.quantity
          FROM stock_movements m
         WHERE m.moved_at >= DATE '2024-01-01'
           AND m.moved_at < DATE '2025-01-01'
           AND m.part_no LIKE 'P-01%')
 PIVOT (SUM(quantity) AS qty, COUNT(quantity) AS moves
        FOR reason IN ('BUY' AS bought, 'USE' AS used)) p
 ORDER BY p.region_id, p.quarter;
