-- A small shop: what the tests of talora assess count by hand.
CONNECT shop/tiger7secret@orcl
CREATE USER report IDENTIFIED BY hidden4word;

-- connect shop/tiger7secret@orcl first
CREATE TABLE shop.items (
  item_id NUMBER(6)         NOT NULL,
  title   VARCHAR2(40 CHAR) NOT NULL,
  price   NUMBER(8,2),
  CONSTRAINT items_pk PRIMARY KEY (item_id)
);

CREATE INDEX shop.items_title_ix ON shop.items (title);

CREATE VIEW shop.cheap_items AS
SELECT item_id, NVL(title, '-') AS title
  FROM shop.items
 WHERE price < 10;

-- MySQL has no triggers on views.
CREATE TRIGGER shop.cheap_items_ii INSTEAD OF INSERT ON shop.cheap_items FOR EACH ROW
BEGIN
  INSERT INTO shop.items (item_id, title) VALUES (:NEW.item_id, :NEW.title);
END;
/

-- No select list: no parser takes it.
CREATE VIEW shop.broken AS SELECT FROM shop.items;

CREATE FUNCTION shop.item_title(p_id IN NUMBER) RETURN VARCHAR2 IS
  v_title VARCHAR2(40);
BEGIN
  SELECT title INTO v_title FROM shop.items WHERE item_id = p_id;
  RETURN v_title;
END;
/

INSERT INTO shop.items (item_id, title, price) VALUES (1, 'pen', 1.5);
INSERT INTO shop.items (item_id, title, price) VALUES (2, 'paper </script><b>', 12);
COMMIT;
