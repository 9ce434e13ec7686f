-- helper: guid_order
-- needs: none
-- what: the bytes of a uniqueidentifier in the order that it sorts by: the last six count first. SQL Server documentation, "Comparing GUID and uniqueidentifier values".
CREATE FUNCTION IF NOT EXISTS talora.guid_order(value varchar(36)) RETURNS varbinary(16)
DETERMINISTIC NO SQL
RETURN unhex(concat(substr(value, 25, 12), substr(value, 20, 4), substr(value, 17, 2), substr(value, 15, 2),
                    substr(value, 12, 2), substr(value, 10, 2), substr(value, 7, 2), substr(value, 5, 2),
                    substr(value, 3, 2), substr(value, 1, 2)));
