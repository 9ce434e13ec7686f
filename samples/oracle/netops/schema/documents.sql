-- Manuals, reports and plans: long text, a file, a description in XML and one in JSON.
CREATE TABLE documents (
  document_id   NUMBER(8)           NOT NULL,
  doc_type      VARCHAR2(8)         NOT NULL,
  title         VARCHAR2(120 CHAR)  NOT NULL,
  equipment_id  NUMBER(10),
  site_id       NUMBER(8),
  created_at    DATE                NOT NULL,
  body          CLOB,
  attachment    BLOB,
  checksum      RAW(8),
  meta          XMLTYPE,
  attributes    CLOB,
  CONSTRAINT documents_pk PRIMARY KEY (document_id),
  CONSTRAINT documents_type_ck CHECK (doc_type IN ('MANUAL', 'REPORT', 'PLAN')),
  CONSTRAINT documents_equipment_fk FOREIGN KEY (equipment_id)
    REFERENCES equipment (equipment_id) ON DELETE SET NULL,
  CONSTRAINT documents_site_fk FOREIGN KEY (site_id) REFERENCES sites (site_id),
  CONSTRAINT documents_attributes_ck CHECK (attributes IS JSON)
)
LOB (body) STORE AS SECUREFILE (ENABLE STORAGE IN ROW)
LOB (attachment) STORE AS SECUREFILE (DISABLE STORAGE IN ROW);
