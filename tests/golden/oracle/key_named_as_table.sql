-- case table_of_that_name
-- catalog: CREATE TABLE stock (id NUMBER(9));
CREATE TABLE parts (id NUMBER(9) CONSTRAINT stock PRIMARY KEY)
-- expect postgres conditional TAL-O0201 TAL-O0804
CREATE TABLE parts (
  id integer CONSTRAINT stock_key PRIMARY KEY
)
-- end

-- case name_of_its_own
-- catalog: CREATE TABLE stock (id NUMBER(9));
CREATE TABLE parts (id NUMBER(9) CONSTRAINT parts_pk PRIMARY KEY)
-- expect postgres conditional TAL-O0201
CREATE TABLE parts (
  id integer CONSTRAINT parts_pk PRIMARY KEY
)
-- end
