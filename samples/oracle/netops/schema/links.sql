-- Transport links between two sites.
CREATE TABLE links (
  link_id        NUMBER(8)     NOT NULL,
  from_site_id   NUMBER(8)     NOT NULL,
  to_site_id     NUMBER(8)     NOT NULL,
  link_type      VARCHAR2(10)  NOT NULL,
  capacity_mbps  NUMBER(8),
  latency_ms     NUMBER(6,3),
  installed_at   TIMESTAMP(3)  DEFAULT SYSTIMESTAMP NOT NULL,
  CONSTRAINT links_pk PRIMARY KEY (link_id),
  CONSTRAINT links_ends_uk UNIQUE (from_site_id, to_site_id, link_type),
  CONSTRAINT links_ends_ck CHECK (from_site_id <> to_site_id),
  CONSTRAINT links_type_ck CHECK (link_type IN ('FIBRE', 'MICROWAVE', 'COPPER'))
);
