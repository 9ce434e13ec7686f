-- case function_with_out
CREATE FUNCTION f (n OUT NUMBER) RETURN NUMBER IS BEGIN n := 1; RETURN 2; END;
-- expect postgres manual TAL-O0600 TAL-O0800
-- expect mysql manual TAL-O0600
-- end
