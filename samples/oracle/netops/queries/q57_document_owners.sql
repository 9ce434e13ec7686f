-- Single values out of the XML description, in the old and in the new way.
SELECT d.document_id,
       EXTRACTVALUE(d.meta, '/doc/owner') AS owner,
       XMLCAST(XMLQUERY('/doc/@lang' PASSING d.meta RETURNING CONTENT) AS VARCHAR2(5)) AS lang,
       CASE WHEN XMLEXISTS('/doc/chapter[@no="2"]' PASSING d.meta) THEN 'Y' ELSE 'N' END AS has_second,
       JSON_VALUE(d.attributes, '$.pages' RETURNING NUMBER) AS pages
  FROM documents d
 WHERE d.document_id <= 25
 ORDER BY d.document_id;
