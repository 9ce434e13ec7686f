-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY net_report AS

  FUNCTION cell_loads (
    p_from      IN DATE,
    p_to        IN DATE,
    p_limit_gb  IN NUMBER DEFAULT 2000
  ) RETURN cell_load_list_t PIPELINED
  IS
  BEGIN
    FOR h IN (SELECT m.cell_id, c.cell_code, m.measured_day, m.traffic_gb
                FROM measurement_history m
                JOIN cells c ON c.cell_id = m.cell_id
               WHERE m.measured_day BETWEEN p_from AND p_to
               ORDER BY m.cell_id, m.measured_day)
    LOOP
      CONTINUE WHEN h.traffic_gb IS NULL;
      PIPE ROW (cell_load_t(h.cell_id, h.cell_code, h.measured_day, h.traffic_gb,
        CASE WHEN h.traffic_gb >= p_limit_gb THEN 'Y' ELSE 'N' END));
    END LOOP;
    RETURN;
  END cell_loads;

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

END net_report;
/
