-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY app_log_api AS

  g_level PLS_INTEGER := c_info;

  PROCEDURE set_level (p_level IN PLS_INTEGER) IS
  BEGIN
    g_level := p_level;
  END set_level;

  PROCEDURE write (p_module IN VARCHAR2, p_message IN VARCHAR2, p_level IN PLS_INTEGER DEFAULT c_info) IS
    PRAGMA AUTONOMOUS_TRANSACTION;
  BEGIN
    IF p_level <= g_level THEN
      INSERT INTO app_log (log_level, module, message)
      VALUES (p_level, p_module, SUBSTR(p_message, 1, 2000));
    END IF;
    COMMIT;
  END write;

  PROCEDURE write (p_module IN VARCHAR2, p_count IN NUMBER, p_level IN PLS_INTEGER DEFAULT c_info) IS
  BEGIN
    write(p_module, TO_CHAR(p_count) || ' rows', p_level);
  END write;

  FUNCTION messages_of (p_module IN VARCHAR2) RETURN PLS_INTEGER IS
    v_count PLS_INTEGER;
  BEGIN
    SELECT COUNT(*) INTO v_count FROM app_log WHERE module = p_module;
    RETURN v_count;
  END messages_of;

  PROCEDURE purge (p_module IN VARCHAR2) IS
    PRAGMA AUTONOMOUS_TRANSACTION;
  BEGIN
    DELETE FROM app_log WHERE module = p_module;
    COMMIT;
  END purge;

END app_log_api;
/
