-- Radio cells; each is served by one radio unit.
CREATE TABLE cells (
  cell_id       NUMBER(10)    NOT NULL,
  equipment_id  NUMBER(10)    NOT NULL,
  cell_code     VARCHAR2(20)  NOT NULL,
  technology    VARCHAR2(4)   NOT NULL,
  "Sector"      NUMBER(2)     NOT NULL,   -- the planning tool insists on this spelling
  band_mhz      NUMBER(5)     NOT NULL,
  azimuth       NUMBER(3)     DEFAULT 0 NOT NULL,
  tilt          NUMBER(3,1)   DEFAULT -2.5,
  tx_power_dbm  NUMBER,
  active_from   DATE,
  CONSTRAINT cells_pk PRIMARY KEY (cell_id),
  CONSTRAINT cells_code_uk UNIQUE (cell_code),
  CONSTRAINT cells_technology_ck CHECK (technology IN ('2G', '4G', '5G')),
  CONSTRAINT cells_azimuth_ck CHECK (azimuth >= 0 AND azimuth < 360)
);
