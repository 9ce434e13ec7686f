-- Telephone numbers in use; spread over hash partitions.
CREATE TABLE subscribers (
  subscriber_id  NUMBER(10)          NOT NULL,
  msisdn         VARCHAR2(15)        NOT NULL,
  contract_id    NUMBER(10)          NOT NULL,
  sim_id         NUMBER(10),
  activated      TIMESTAMP(3)        NOT NULL,
  deactivated    TIMESTAMP(3),
  roaming        CHAR(1)             DEFAULT 'N' NOT NULL,
  nickname       VARCHAR2(30 CHAR),
  CONSTRAINT subscribers_pk PRIMARY KEY (subscriber_id),
  CONSTRAINT subscribers_contract_fk FOREIGN KEY (contract_id) REFERENCES contracts (contract_id),
  CONSTRAINT subscribers_sim_fk FOREIGN KEY (sim_id) REFERENCES sims (sim_id),
  CONSTRAINT subscribers_roaming_ck CHECK (roaming IN ('Y', 'N'))
)
PARTITION BY HASH (subscriber_id) (
  PARTITION subscribers_h1,
  PARTITION subscribers_h2,
  PARTITION subscribers_h3,
  PARTITION subscribers_h4
);
