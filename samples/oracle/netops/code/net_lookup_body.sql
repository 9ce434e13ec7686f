-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY net_lookup AS

  FUNCTION count_rows (
    p_table   IN VARCHAR2,
    p_column  IN VARCHAR2 DEFAULT NULL,
    p_value   IN VARCHAR2 DEFAULT NULL
  ) RETURN NUMBER
  IS
    v_sql    VARCHAR2(400);
    v_count  NUMBER;
  BEGIN
    v_sql := 'SELECT COUNT(*) FROM ' || DBMS_ASSERT.SIMPLE_SQL_NAME(p_table);
    IF p_column IS NULL THEN
      EXECUTE IMMEDIATE v_sql INTO v_count;
    ELSE
      v_sql := v_sql || ' WHERE ' || DBMS_ASSERT.SIMPLE_SQL_NAME(p_column) || ' = :value';
      EXECUTE IMMEDIATE v_sql INTO v_count USING p_value;
    END IF;
    RETURN v_count;
  END count_rows;

  FUNCTION sites_of (
    p_region_id  IN NUMBER,
    p_order_by   IN VARCHAR2 DEFAULT 'CODE'
  ) RETURN SYS_REFCURSOR
  IS
    v_sites SYS_REFCURSOR;
  BEGIN
    OPEN v_sites FOR
      'SELECT s.site_code, NVL(s.site_name, ''?'') FROM sites s'
      || ' WHERE s.region_id = :region AND s.decommissioned IS NULL ORDER BY '
      || CASE p_order_by WHEN 'NAME' THEN 's.site_name, s.site_code' ELSE 's.site_code' END
      USING p_region_id;
    RETURN v_sites;
  END sites_of;

END net_lookup;
/
