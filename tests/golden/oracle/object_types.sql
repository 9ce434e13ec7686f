-- case composite
CREATE TYPE place_t AS OBJECT (street VARCHAR2(80 CHAR), zone NUMBER(3))
-- expect postgres exact
CREATE TYPE place_t AS (
  street varchar(80),
  zone numeric(3)
)
-- end

-- case with_method
CREATE TYPE place_t AS OBJECT (street VARCHAR2(80 CHAR), MEMBER FUNCTION one_line RETURN VARCHAR2)
-- expect postgres conditional TAL-O0454
CREATE TYPE place_t AS (
  street varchar(80)
)
--
CREATE SCHEMA IF NOT EXISTS place_t
-- end

-- case list
CREATE TYPE list_t AS TABLE OF VARCHAR2(30 CHAR)
-- expect postgres conditional TAL-O0456
CREATE DOMAIN list_t AS varchar(30) ARRAY
-- end

-- case map_method
CREATE TYPE place_t AS OBJECT (zone NUMBER(3), MAP MEMBER FUNCTION rank_of RETURN NUMBER)
-- expect postgres manual TAL-C0007
-- end
