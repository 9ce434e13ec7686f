/*
 * Sites: towers, roofs and the like.
 * A site is planned (no date), live, or closed (decommissioned).
 */
CREATE TABLE sites (
  site_id         NUMBER(8)           NOT NULL,
  site_code       VARCHAR2(12)        NOT NULL,
  site_name       VARCHAR2(80 CHAR)   NOT NULL,
  region_id       NUMBER(4)           NOT NULL,
  site_type       VARCHAR2(10)        DEFAULT 'TOWER' NOT NULL,
  latitude        NUMBER(8,5),
  longitude       NUMBER(8,5),
  height_m        NUMBER(5,1),
  rent_per_month  NUMBER(10,2),
  commissioned    DATE,
  decommissioned  DATE,
  access_notes    VARCHAR2(400 CHAR), -- free text, may hold line breaks
  CONSTRAINT sites_pk PRIMARY KEY (site_id),
  CONSTRAINT sites_code_uk UNIQUE (site_code),
  CONSTRAINT sites_type_ck CHECK (site_type IN ('TOWER', 'ROOFTOP', 'INDOOR', 'MAST')),
  CONSTRAINT sites_life_ck CHECK (decommissioned IS NULL OR decommissioned > commissioned)
);
