-- Log of the application. Messages stay even when the caller rolls back.
CREATE OR REPLACE PACKAGE app_log_api AS

  c_error  CONSTANT PLS_INTEGER := 1;
  c_info   CONSTANT PLS_INTEGER := 3;
  c_debug  CONSTANT PLS_INTEGER := 5;

  -- Messages above the level of the session are not written; at first c_info.
  PROCEDURE set_level (p_level IN PLS_INTEGER);

  PROCEDURE write (p_module IN VARCHAR2, p_message IN VARCHAR2, p_level IN PLS_INTEGER DEFAULT c_info);
  PROCEDURE write (p_module IN VARCHAR2, p_count IN NUMBER, p_level IN PLS_INTEGER DEFAULT c_info);

  -- Messages of a module, and taking them away.
  FUNCTION messages_of (p_module IN VARCHAR2) RETURN PLS_INTEGER;
  PROCEDURE purge (p_module IN VARCHAR2);

END app_log_api;
/
