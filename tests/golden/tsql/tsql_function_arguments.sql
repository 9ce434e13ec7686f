-- case default_is_left_out
-- catalog: CREATE TABLE item (id int, price int);
-- catalog: CREATE FUNCTION dbo.gross (@net int, @pct int = 19) RETURNS int AS BEGIN RETURN @net * @pct END
SELECT dbo.gross(price, DEFAULT) AS g, dbo.gross(price, 7) AS h FROM item
-- expect postgres exact
SELECT dbo.gross(price) AS g, dbo.gross(price, 7) AS h
FROM item
-- end

-- case parameters_in_another_order
-- catalog: CREATE TABLE item (id int, price int);
-- catalog: CREATE FUNCTION dbo.gross (@pct int = 19, @net int) RETURNS int AS BEGIN RETURN @net * @pct END
SELECT dbo.gross(7, price) AS g FROM item
-- expect postgres exact
SELECT dbo.gross(p_pct => 7, p_net => price) AS g
FROM item
-- end
