-- Object and collection types: addresses and phones of the depots, rows of the pipelined report.
CREATE OR REPLACE TYPE phone_list_t AS TABLE OF VARCHAR2(30);
/

CREATE OR REPLACE TYPE postal_address_t AS OBJECT (
  street        VARCHAR2(80 CHAR),
  postal_code   VARCHAR2(10),
  city          VARCHAR2(60 CHAR),
  country_code  CHAR(2),
  MEMBER FUNCTION one_line RETURN VARCHAR2
);
/

CREATE OR REPLACE TYPE BODY postal_address_t AS
  -- the address as it stands on a label
  MEMBER FUNCTION one_line RETURN VARCHAR2 IS
  BEGIN
    RETURN street || ', ' || country_code || '-' || postal_code || ' ' || city;
  END one_line;
END;
/

CREATE OR REPLACE TYPE cell_load_t AS OBJECT (
  cell_id     NUMBER(10),
  cell_code   VARCHAR2(20),
  load_day    DATE,
  traffic_gb  NUMBER(12,3),
  busy        CHAR(1)          -- Y above the limit, else N
);
/

CREATE OR REPLACE TYPE cell_load_list_t AS TABLE OF cell_load_t;
/
