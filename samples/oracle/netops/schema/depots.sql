-- Depots with an address (object) and any number of telephones (nested table).
CREATE TABLE depots (
  depot_id    NUMBER(4)         NOT NULL,
  depot_code  VARCHAR2(8)       NOT NULL,
  region_id   NUMBER(4)         NOT NULL,
  address     postal_address_t,
  phones      phone_list_t,
  floor_m2    NUMBER(7,1),
  opened      DATE,
  CONSTRAINT depots_pk PRIMARY KEY (depot_id),
  CONSTRAINT depots_code_uk UNIQUE (depot_code),
  CONSTRAINT depots_region_fk FOREIGN KEY (region_id) REFERENCES regions (region_id)
)
NESTED TABLE phones STORE AS depot_phones;
