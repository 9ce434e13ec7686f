-- Numbers of maintenance orders; rows loaded from the old system end below 5000.
CREATE SEQUENCE maintenance_order_seq
  START WITH 5001
  INCREMENT BY 1
  NOMAXVALUE
  NOCYCLE
  CACHE 20;

-- Tickets: many are opened at once, hence the large cache.
CREATE SEQUENCE ticket_seq START WITH 200001 CACHE 50;

-- SIM batches are numbered 1 to 9999 and then from 1 again.
CREATE SEQUENCE sim_batch_seq
  MINVALUE 1
  MAXVALUE 9999
  START WITH 61
  CACHE 10
  CYCLE;

-- Movements leave room for corrections: every number ends in 0.
CREATE SEQUENCE stock_movement_seq START WITH 300000 INCREMENT BY 10 CACHE 100;

-- The log must be in order, also between the instances of a cluster.
CREATE SEQUENCE app_log_seq NOCACHE ORDER;
