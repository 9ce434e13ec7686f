-- case private
-- catalog: CREATE TABLE equipment (id NUMBER(9));
-- catalog: CREATE SYNONYM devices FOR equipment;
SELECT devices.id FROM devices
-- expect postgres exact TAL-O0002
SELECT devices.id
FROM equipment devices
-- end

-- case of_another_schema
-- catalog: CREATE TABLE hr.regions (id NUMBER(9));
-- catalog: CREATE PUBLIC SYNONYM all_regions FOR hr.regions;
SELECT r.id FROM all_regions r
-- expect postgres exact TAL-O0002
SELECT r.id
FROM hr.regions r
-- end
