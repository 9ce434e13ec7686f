-- Long texts and files: an empty one is not a missing one.
SELECT d.document_id,
       CASE WHEN d.body IS NULL THEN 'missing' ELSE 'there' END AS body_state,
       DBMS_LOB.GETLENGTH(d.body) AS characters,
       DBMS_LOB.SUBSTR(d.body, 8, 1) AS beginning,
       INSTR(d.body, 'Line') AS line_at,
       CASE WHEN d.attachment IS NULL THEN 'missing' ELSE 'there' END AS file_state,
       DBMS_LOB.GETLENGTH(d.attachment) AS bytes,
       RAWTOHEX(d.checksum) AS checksum,
       UTL_RAW.LENGTH(d.checksum) AS checksum_bytes
  FROM documents d
 WHERE d.document_id BETWEEN 1 AND 30
 ORDER BY d.document_id;
