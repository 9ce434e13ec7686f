-- case created
CREATE SCHEMA sales AUTHORIZATION dbo
-- expect postgres exact
CREATE SCHEMA IF NOT EXISTS sales
-- end
