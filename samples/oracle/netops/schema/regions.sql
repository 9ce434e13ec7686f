-- Sales and maintenance regions; a region may belong to a greater one.
CREATE TABLE regions (
  region_id         NUMBER(4)          NOT NULL,
  region_code       CHAR(3)            NOT NULL,   -- padded: 'N  ', 'NE ', 'CEN'
  region_name       VARCHAR2(60 CHAR)  NOT NULL,
  parent_region_id  NUMBER(4),                     /* NULL at the top */
  population        NUMBER(10),
  area_km2          NUMBER(9,2),
  created_on        DATE DEFAULT SYSDATE NOT NULL,
  CONSTRAINT regions_pk PRIMARY KEY (region_id),
  CONSTRAINT regions_code_uk UNIQUE (region_code),
  CONSTRAINT regions_parent_fk FOREIGN KEY (parent_region_id)
    REFERENCES regions (region_id),
  CONSTRAINT regions_population_ck CHECK (population >= 0)
);
