-- case next
-- catalog: CREATE SEQUENCE order_seq;
SELECT order_seq.NEXTVAL AS id FROM dual
-- expect postgres exact
SELECT nextval('order_seq') AS id
-- expect mysql exact
SELECT talora.next_number('order_seq') AS id
-- end

-- case current
-- catalog: CREATE SEQUENCE order_seq;
SELECT order_seq.CURRVAL AS id FROM dual
-- expect postgres exact
SELECT currval('order_seq') AS id
-- end
