-- helper: ora_date_error
-- needs: none
-- what: raises one of Oracle's datetime conversion errors with its text, SQLSTATE 22007. Oracle Database Error Messages Reference 19c, ORA-01810 to ORA-01862. Internal to to_date and to_timestamp.
CREATE OR REPLACE FUNCTION talora.ora_date_error(code integer) RETURNS void
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = '22007', MESSAGE = 'ORA-0' || code || ': ' || CASE code
    WHEN 1810 THEN 'format code appears twice'
    WHEN 1818 THEN '''HH24'' precludes use of meridian indicator'
    WHEN 1820 THEN 'format code cannot appear in date input format'
    WHEN 1821 THEN 'date format not recognized'
    WHEN 1830 THEN 'date format picture ends before converting entire input string'
    WHEN 1834 THEN 'day of month conflicts with Julian date'
    WHEN 1835 THEN 'day of week conflicts with Julian date'
    WHEN 1839 THEN 'date not valid for month specified'
    WHEN 1840 THEN 'input value not long enough for date format'
    WHEN 1841 THEN '(full) year must be between -4713 and +9999, and not be 0'
    WHEN 1843 THEN 'not a valid month'
    WHEN 1846 THEN 'not a valid day of the week'
    WHEN 1847 THEN 'day of month must be between 1 and last day of month'
    WHEN 1848 THEN 'day of year must be between 1 and 365 (366 for leap year)'
    WHEN 1849 THEN 'hour must be between 1 and 12'
    WHEN 1850 THEN 'hour must be between 0 and 23'
    WHEN 1851 THEN 'minutes must be between 0 and 59'
    WHEN 1852 THEN 'seconds must be between 0 and 59'
    WHEN 1853 THEN 'seconds in day must be between 0 and 86399'
    WHEN 1854 THEN 'julian date must be between 1 and 5373484'
    WHEN 1855 THEN 'AM/A.M. or PM/P.M. required'
    WHEN 1856 THEN 'BC/B.C. or AD/A.D. required'
    WHEN 1858 THEN 'a non-numeric character was found where a numeric was expected'
    WHEN 1861 THEN 'literal does not match format string'
    WHEN 1862 THEN 'the numeric value does not match the length of the format item'
    ELSE 'datetime conversion error'
  END;
END
$$;
