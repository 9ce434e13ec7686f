-- case cut_to_the_variable
DECLARE @n int; SET @n = 2.9;
-- expect postgres exact
DO $body$
DECLARE
  v_n integer;
BEGIN
  v_n := CAST(trunc(2.9) AS integer);
END
$body$
-- end
