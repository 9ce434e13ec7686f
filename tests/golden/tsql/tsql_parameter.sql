-- case names_and_modes
CREATE PROCEDURE p @id int, @n int = 1 OUTPUT AS SET @n = @id;
-- expect postgres exact
CREATE PROCEDURE p(p_id integer, INOUT p_n integer DEFAULT 1)
LANGUAGE plpgsql
AS $body$
BEGIN
  p_n := p_id;
END
$body$
-- end
