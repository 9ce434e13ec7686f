-- case outside
-- catalog: CREATE PACKAGE tax AS FUNCTION gross (net NUMBER) RETURN NUMBER; PROCEDURE show (net NUMBER); END;
BEGIN tax.show(tax.gross(1)); END;
-- expect postgres exact
DO $body$
BEGIN
  CALL tax.show(tax.gross(1));
END
$body$
-- end

-- case inside
-- catalog: CREATE PACKAGE tax AS FUNCTION gross (net NUMBER) RETURN NUMBER; END;
CREATE OR REPLACE PACKAGE BODY tax AS
  FUNCTION twice (net NUMBER) RETURN NUMBER IS
  BEGIN
    RETURN net + net;
  END;
  FUNCTION gross (net NUMBER) RETURN NUMBER IS
  BEGIN
    RETURN twice(net);
  END;
END;
-- expect postgres conditional TAL-O0800
CREATE OR REPLACE FUNCTION tax.twice(net numeric)
RETURNS numeric
LANGUAGE plpgsql
AS $body$
BEGIN
  RETURN net + net;
END
$body$
--
CREATE OR REPLACE FUNCTION tax.gross(net numeric)
RETURNS numeric
LANGUAGE plpgsql
AS $body$
BEGIN
  RETURN tax.twice(net);
END
$body$
-- end
