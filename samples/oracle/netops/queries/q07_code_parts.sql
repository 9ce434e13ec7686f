-- Takes the codes of the first sites apart, from the left and from the right.
SELECT s.site_code,
       SUBSTR(s.site_code, -3) AS last_three,
       SUBSTR(s.site_code, -5, 2) AS from_behind,
       SUBSTR(s.site_code, 0, 2) AS first_two,            -- 0 counts as 1
       INSTR(s.site_code, '-') AS first_dash,
       INSTR(s.site_code, '-', -1) AS last_dash,
       INSTR(s.site_code, '-', 1, 2) AS second_dash,
       SUBSTR(s.site_code, 1, INSTR(s.site_code, '-', -1) - 1) AS stem,
       SUBSTR(s.site_code, INSTR(s.site_code || '-', '-', 1, 2) + 1) AS suffix,   /* NULL when there is none */
       LPAD(SUBSTR(s.site_name, 1, 4), 6, '.') AS short_name,
       LENGTH(s.site_name) AS name_length,
       UPPER(s.site_name) AS upper_name
  FROM sites s
 WHERE s.site_id <= 1030
 ORDER BY s.site_code;
