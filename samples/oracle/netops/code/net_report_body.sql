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

END net_report;
/
