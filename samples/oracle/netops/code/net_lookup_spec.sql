-- Look-ups over tables and orders that the caller names: their SQL is text.
CREATE OR REPLACE PACKAGE net_lookup AS

  -- Rows of a table of this schema; p_column and p_value restrict them. The name is checked.
  FUNCTION count_rows (
    p_table   IN VARCHAR2,
    p_column  IN VARCHAR2 DEFAULT NULL,
    p_value   IN VARCHAR2 DEFAULT NULL
  ) RETURN NUMBER;

  -- Sites of a region, by name or by code: SITE_CODE, SITE_NAME.
  FUNCTION sites_of (
    p_region_id  IN NUMBER,
    p_order_by   IN VARCHAR2 DEFAULT 'CODE'
  ) RETURN SYS_REFCURSOR;

END net_lookup;
/
