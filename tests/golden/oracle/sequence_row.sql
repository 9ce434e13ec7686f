-- case plain
CREATE SEQUENCE ids
-- expect mysql exact
-- end

-- case options
CREATE SEQUENCE ids START WITH 50 INCREMENT BY 10 MAXVALUE 90 CYCLE CACHE 20
-- expect mysql exact
-- end

-- case downward
CREATE SEQUENCE ids INCREMENT BY -1
-- expect mysql exact
-- end
