-- Makers of equipment.
CREATE TABLE vendors (
  vendor_id      NUMBER(6)          CONSTRAINT vendors_pk PRIMARY KEY,
  vendor_name    VARCHAR2(80 CHAR)  NOT NULL,
  vendor_prefix  CHAR(3)            NOT NULL UNIQUE,   -- begins every serial number
  country_code   CHAR(2)            DEFAULT 'DE' NOT NULL,
  contact_email  VARCHAR2(120),
  rating         NUMBER(2,1),
  remarks        CLOB,
  CONSTRAINT vendors_rating_ck CHECK (rating BETWEEN 0 AND 5)
);
