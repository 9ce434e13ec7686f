-- case version
SELECT @@VERSION, @@SPID, @@DATEFIRST
-- expect mysql exact
SELECT version(), connection_id(), 7
-- end

-- case transactions
SELECT @@TRANCOUNT
-- expect mysql exact
SELECT coalesce(@talora_trancount, 0)
-- end
