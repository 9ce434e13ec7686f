-- Regions are history; nobody deletes one, not even one without rows.
CREATE OR REPLACE TRIGGER regions_no_delete
  BEFORE DELETE ON regions
BEGIN
  RAISE_APPLICATION_ERROR(-20301, 'Regions are never deleted');
END regions_no_delete;
/
