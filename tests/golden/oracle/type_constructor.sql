-- case object
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20), zone NUMBER(3));
-- catalog: CREATE TABLE depot (id NUMBER(9), place place_t);
INSERT INTO depot (id, place) VALUES (1, place_t('Lyon', 7))
-- expect postgres exact
INSERT INTO depot (id, place)
VALUES (1, ('Lyon', 7)::place_t)
-- end

-- case list
-- catalog: CREATE TYPE phones_t AS TABLE OF VARCHAR2(20);
-- catalog: CREATE TABLE depot (id NUMBER(9), phones phones_t);
INSERT INTO depot (id, phones) VALUES (1, phones_t('10', '11', '12'))
-- expect postgres exact
INSERT INTO depot (id, phones)
VALUES (1, ARRAY['10', '11', '12']::phones_t)
-- end

-- case empty_list
-- catalog: CREATE TYPE phones_t AS TABLE OF VARCHAR2(20);
-- catalog: CREATE TABLE depot (id NUMBER(9), phones phones_t);
INSERT INTO depot (id, phones) VALUES (1, phones_t())
-- expect postgres exact
INSERT INTO depot (id, phones)
VALUES (1, '{}'::phones_t)
-- end
