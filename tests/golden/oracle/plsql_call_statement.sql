-- case supplied_package_refused
BEGIN dbms_lock.sleep(1); END;
-- expect postgres manual TAL-O0600
-- end
