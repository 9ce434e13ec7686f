-- Reports over the network; some are queried like tables.
CREATE OR REPLACE PACKAGE net_report AS

  -- Traffic per cell and day from the history; busy: at least p_limit_gb.
  FUNCTION cell_loads (
    p_from      IN DATE,
    p_to        IN DATE,
    p_limit_gb  IN NUMBER DEFAULT 2000
  ) RETURN cell_load_list_t PIPELINED;

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

END net_report;
/
