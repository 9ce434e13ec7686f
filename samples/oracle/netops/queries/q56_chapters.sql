-- Chapters of the manuals, out of their XML description.
SELECT d.document_id,
       d.title,
       c.place,
       c.chapter_no,
       c.pages,
       c.chapter_title
  FROM documents d,
       XMLTABLE('/doc/chapter' PASSING d.meta
         COLUMNS place FOR ORDINALITY,
                 chapter_no NUMBER PATH '@no',
                 pages NUMBER PATH '@pages',
                 chapter_title VARCHAR2(40 CHAR) PATH '.') c
 WHERE d.doc_type = 'MANUAL'
 ORDER BY d.document_id, c.place;
