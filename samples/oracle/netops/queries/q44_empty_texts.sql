-- What the import left empty: '' is NULL everywhere.
SELECT c.customer_id,
       c.kind,
       NVL(c.company_name, '-') AS company,
       LENGTH(c.company_name) AS company_length,
       CASE WHEN c.notes = '' THEN 'empty' WHEN c.notes IS NULL THEN 'missing' ELSE 'text' END AS notes_state,
       c.company_name || c.last_name AS joined_names,
       DECODE(c.postal_code, NULL, 'no code', '', 'never', c.postal_code) AS code,
       COALESCE(c.email, c.company_name, '?') AS contact,
       NULLIF(c.city, 'Porto') AS not_porto,
       REPLACE(c.notes, c.notes) AS nothing_left,
       TRIM(SUBSTR(c.city, 1, 0)) AS no_character,
       LENGTH(c.postal_code || '') AS code_length
  FROM customers c
 WHERE c.customer_id BETWEEN 500001 AND 500030
 ORDER BY c.customer_id;
