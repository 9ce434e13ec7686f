
BEGIN 
dbms_scheduler.create_job('"NETOPS_NIGHT"',
job_type=>'PLSQL_BLOCK', job_action=>
'BEGIN netops.dispatch.assign_open_orders(50); DBMS_MVIEW.REFRESH(''NETOPS.MV_REGION_DEVICES''); END;'
, number_of_arguments=>0,
start_date=>TO_TIMESTAMP_TZ('01-APR-2025 02.30.00.000000000 AM +00:00','DD-MON-RRRR HH.MI.SSXFF AM TZR','NLS_DATE_LANGUAGE=english'), repeat_interval=> 
'FREQ=DAILY; BYHOUR=2; BYMINUTE=30'
, end_date=>NULL,
job_class=>'"DEFAULT_JOB_CLASS"', enabled=>FALSE, auto_drop=>TRUE,comments=>
'Assigns open orders, refreshes the management page'
);
sys.dbms_scheduler.set_attribute('"NETOPS_NIGHT"','NLS_ENV','NLS_LANGUAGE=''AMERICAN'' NLS_TERRITORY=''AMERICA''');
dbms_scheduler.enable('"NETOPS_NIGHT"');
COMMIT; 
END; 
/

