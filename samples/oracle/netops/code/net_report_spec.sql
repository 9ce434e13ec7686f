-- Reports over the network; some are queried like tables.
CREATE OR REPLACE PACKAGE net_report AS

  -- Traffic per cell and day from the history; busy: at least p_limit_gb.
  FUNCTION cell_loads (
    p_from      IN DATE,
    p_to        IN DATE,
    p_limit_gb  IN NUMBER DEFAULT 2000
  ) RETURN cell_load_list_t PIPELINED;

END net_report;
/
