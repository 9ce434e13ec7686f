-- Dear parts that region 3 has and region 4 lacks, or that are out of stock in region 5.
-- Set operators have one precedence in Oracle: they apply from top to bottom.
SELECT part_no, part_name FROM stock WHERE region_id = 3
MINUS
SELECT part_no, part_name FROM stock WHERE region_id = 4
UNION
SELECT part_no, part_name FROM stock WHERE region_id = 5 AND quantity = 0
INTERSECT
SELECT part_no, part_name FROM stock WHERE unit_price > 400
 ORDER BY 1;
