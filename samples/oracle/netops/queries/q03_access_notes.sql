-- How to get in: sites whose notes are missing or speak of a key.
-- Notes entered as '' are missing, as Oracle stores NULL for them.
SELECT s.site_code,
       '[' || REPLACE(s.access_notes, CHR(10), ' / ') || ']' AS notes,
       LENGTH(s.access_notes) AS characters,
       NVL(REPLACE(s.access_notes, 'Key at reception'), '(nothing else)') AS other_notes,
       CASE WHEN s.access_notes = '' THEN 'empty' ELSE 'not empty' END AS never_empty,
       s.height_m || ' m' AS height
  FROM sites s
 WHERE s.site_id BETWEEN 1001 AND 1060
   AND (s.access_notes IS NULL OR s.access_notes LIKE 'Key%')
   AND NVL(INSTR(s.access_notes, CHR(10)), 0) = 0   -- one line only
 ORDER BY s.site_code;
