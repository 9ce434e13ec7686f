-- Work of the night.
BEGIN
  DBMS_SCHEDULER.CREATE_JOB(
    job_name        => 'NETOPS.NETOPS_NIGHT',
    job_type        => 'PLSQL_BLOCK',
    job_action      => 'BEGIN netops.dispatch.assign_open_orders(50); DBMS_MVIEW.REFRESH(''NETOPS.MV_REGION_DEVICES''); END;',
    start_date      => TIMESTAMP '2025-04-01 02:30:00 +00:00',
    repeat_interval => 'FREQ=DAILY; BYHOUR=2; BYMINUTE=30',
    enabled         => TRUE,
    comments        => 'Assigns open orders, refreshes the management page');
END;
/
