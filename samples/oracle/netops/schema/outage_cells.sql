-- Cells hit by an outage. Some are gone since: their foreign key is disabled.
CREATE TABLE outage_cells (
  outage_id     NUMBER(8)   NOT NULL,
  cell_id       NUMBER(10)  NOT NULL,
  lost_minutes  NUMBER(6),
  CONSTRAINT outage_cells_pk PRIMARY KEY (outage_id, cell_id),
  CONSTRAINT outage_cells_outage_fk FOREIGN KEY (outage_id)
    REFERENCES outages (outage_id) ON DELETE CASCADE,
  CONSTRAINT outage_cells_cell_fk FOREIGN KEY (cell_id) REFERENCES cells (cell_id) DISABLE,
  CONSTRAINT outage_cells_lost_ck CHECK (lost_minutes >= 0)
);
