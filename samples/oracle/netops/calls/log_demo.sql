-- Messages stay when the caller rolls back; they are taken away at the end.
BEGIN
  app_log_api.set_level(app_log_api.c_info);
  app_log_api.write('DEMO', 'begins');
  app_log_api.write('DEMO', 42);
  app_log_api.write('DEMO', 'details', app_log_api.c_debug);
  ROLLBACK;
  DBMS_OUTPUT.PUT_LINE('written: ' || app_log_api.messages_of('DEMO'));

  app_log_api.set_level(app_log_api.c_debug);
  app_log_api.write('DEMO', 'details', p_level => app_log_api.c_debug);
  FOR m IN (SELECT log_level, message FROM app_log WHERE module = 'DEMO' ORDER BY log_id) LOOP
    DBMS_OUTPUT.PUT_LINE(m.log_level || ' ' || m.message);
  END LOOP;

  app_log_api.set_level(app_log_api.c_info);
  app_log_api.purge('DEMO');
  DBMS_OUTPUT.PUT_LINE('left: ' || app_log_api.messages_of('DEMO'));
END;
/
