-- Numbers of maintenance orders; rows loaded from the old system end below 5000.
CREATE SEQUENCE maintenance_order_seq
  START WITH 5001
  INCREMENT BY 1
  NOMAXVALUE
  NOCYCLE
  CACHE 20;
