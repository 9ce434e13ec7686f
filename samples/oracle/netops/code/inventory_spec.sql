-- Public face of the inventory: labels, prices, listings.
CREATE OR REPLACE PACKAGE inventory AS

  -- value added tax where nothing else is said
  c_vat_rate CONSTANT NUMBER := 0.19;

  /* Code and name of a site; with p_with_region = 'Y' also its region.
     NULL when there is no such site. */
  FUNCTION site_label (
    p_site_id      IN sites.site_id%TYPE,
    p_with_region  IN VARCHAR2 DEFAULT 'N'
  ) RETURN VARCHAR2;

  -- Price with tax, rounded to cents.
  FUNCTION gross_price (
    p_net       IN NUMBER,
    p_vat_rate  IN NUMBER DEFAULT c_vat_rate
  ) RETURN NUMBER;

  -- Devices on a site, all of them or those of one status.
  FUNCTION equipment_count (
    p_site_id  IN sites.site_id%TYPE,
    p_status   IN equipment.status%TYPE DEFAULT NULL
  ) RETURN PLS_INTEGER;

  -- Prints a site and its devices by category.
  PROCEDURE print_site (p_site_id IN sites.site_id%TYPE);

  -- How many sites this session has printed since reset_calls.
  FUNCTION call_count RETURN PLS_INTEGER;
  PROCEDURE reset_calls;

END inventory;
/
