-- Outages; one may be the consequence of another.
CREATE TABLE outages (
  outage_id      NUMBER(8)            NOT NULL,
  caused_by      NUMBER(8),
  region_id      NUMBER(4)            NOT NULL,
  site_id        NUMBER(8),
  cause          VARCHAR2(12)         NOT NULL,
  severity       NUMBER(1)            NOT NULL,
  started_at     TIMESTAMP(3)         NOT NULL,
  ended_at       TIMESTAMP(3),
  reported_at    TIMESTAMP(0) WITH TIME ZONE,
  customers_hit  NUMBER(8),
  report         VARCHAR2(400 CHAR),
  CONSTRAINT outages_pk PRIMARY KEY (outage_id),
  CONSTRAINT outages_region_fk FOREIGN KEY (region_id) REFERENCES regions (region_id),
  CONSTRAINT outages_site_fk FOREIGN KEY (site_id) REFERENCES sites (site_id),
  CONSTRAINT outages_cause_ck CHECK (cause IN ('POWER', 'FIBRE', 'WEATHER', 'SOFTWARE', 'UNKNOWN')),
  CONSTRAINT outages_severity_ck CHECK (severity BETWEEN 1 AND 4),
  CONSTRAINT outages_time_ck CHECK (ended_at > started_at)
);

-- The chain of causes is entered by hand and in any order.
ALTER TABLE outages ADD CONSTRAINT outages_cause_fk
  FOREIGN KEY (caused_by) REFERENCES outages (outage_id) DEFERRABLE INITIALLY DEFERRED;
