-- case offset_in_to_char
-- catalog: CREATE TABLE calls (at TIMESTAMP WITH TIME ZONE);
SELECT TO_CHAR(at AT TIME ZONE '+02:00', 'HH24:MI') AS a FROM calls
-- expect postgres exact
SELECT to_char((at AT TIME ZONE INTERVAL '+02:00' HOUR TO MINUTE)::timestamp, 'HH24:MI') AS a
FROM calls
-- end

-- case region_in_extract
-- catalog: CREATE TABLE calls (at TIMESTAMP WITH TIME ZONE);
SELECT EXTRACT(HOUR FROM at AT TIME ZONE 'Europe/Berlin') AS a FROM calls
-- expect postgres exact
SELECT EXTRACT(HOUR FROM at AT TIME ZONE 'Europe/Berlin') AS a FROM calls
-- end

-- case zone_of_the_result_is_lost
-- catalog: CREATE TABLE calls (at TIMESTAMP WITH TIME ZONE);
SELECT at AT TIME ZONE '+02:00' AS a FROM calls
-- expect postgres manual TAL-O0321
-- end

-- case computed_zone
-- catalog: CREATE TABLE calls (at TIMESTAMP WITH TIME ZONE, zone VARCHAR2(40));
SELECT TO_CHAR(at AT TIME ZONE zone, 'HH24:MI') AS a FROM calls
-- expect postgres manual TAL-O0321
-- end

-- case value_without_zone
-- catalog: CREATE TABLE calls (at TIMESTAMP);
SELECT TO_CHAR(at AT TIME ZONE 'UTC', 'HH24:MI') AS a FROM calls
-- expect postgres manual TAL-O0321
-- end
