-- Roles and what they may do.
CREATE ROLE netops_reader_role;
CREATE ROLE netops_desk_role NOT IDENTIFIED;

GRANT SELECT ON regions TO netops_reader_role;
GRANT SELECT ON sites TO netops_reader_role;
GRANT SELECT ON v_site_inventory TO netops_reader_role;
GRANT SELECT ON v_tariff_card TO netops_reader_role;
GRANT READ ON mv_region_devices TO netops_reader_role;
GRANT netops_reader_role TO netops_desk_role;

GRANT SELECT, INSERT ON tickets TO netops_desk_role;
GRANT UPDATE (status, assigned_to, priority) ON tickets TO netops_desk_role;
GRANT SELECT, UPDATE ON v_open_tickets TO netops_desk_role;
GRANT SELECT ON ticket_seq TO netops_desk_role;
GRANT EXECUTE ON ticketing TO netops_desk_role;
GRANT EXECUTE ON inventory TO PUBLIC;
GRANT SELECT ON customers TO netops_desk_role;
REVOKE SELECT ON customers FROM netops_desk_role;
