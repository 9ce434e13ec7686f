-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT e.id, j.n, j.k, j.v FROM emp e, JSON_TABLE(e.doc, '$' COLUMNS (n NUMBER PATH '$.n', NESTED PATH '$.items[*]' COLUMNS (k FOR ORDINALITY, v VARCHAR2(10), f NUMBER EXISTS PATH '$.f', q VARCHAR2(50) FORMAT JSON PATH '$.q'))) j
-- expect postgres conditional TAL-O0362
SELECT e.id, j.n, j.k, j.v
FROM
  emp e,
  LATERAL (
    SELECT
      CAST(talora.json_scalar(row_1.item, '$.n', 'number') AS numeric) AS n,
      row_2.place AS k,
      talora.json_scalar(row_2.item, '$."V"', 'text') AS v,
      CAST(talora.json_present(row_2.item, '$.f') AS integer) AS f,
      talora.json_fragment(row_2.item, '$.q', 'none', NULL, NULL, 'none') AS q
    FROM talora.json_rows_of(e.doc, '$') row_1
    LEFT JOIN talora.json_rows_of(row_1.item, '$.items[*]') row_2 ON TRUE
  ) j
-- expect mysql manual TAL-O0319
-- end
