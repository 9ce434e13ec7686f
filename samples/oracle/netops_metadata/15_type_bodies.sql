
  CREATE OR REPLACE EDITIONABLE TYPE BODY "NETOPS"."POSTAL_ADDRESS_T" AS
  -- the address as it stands on a label
  MEMBER FUNCTION one_line RETURN VARCHAR2 IS
  BEGIN
    RETURN street || ', ' || country_code || '-' || postal_code || ' ' || city;
  END one_line;
END;
/

