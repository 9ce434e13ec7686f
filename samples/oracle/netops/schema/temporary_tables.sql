-- Work tables of a session; their rows are nobody else's.

-- Lives until COMMIT: the list of one dispatching run.
CREATE GLOBAL TEMPORARY TABLE tmp_dispatch (
  order_id    NUMBER(12)    NOT NULL,
  technician  VARCHAR2(82 CHAR),
  rank_no     NUMBER(6),
  CONSTRAINT tmp_dispatch_pk PRIMARY KEY (order_id)
) ON COMMIT DELETE ROWS;

-- Lives until the session ends: the cells that a planner looks at.
CREATE GLOBAL TEMPORARY TABLE tmp_cells (
  cell_id  NUMBER(10)  NOT NULL,
  picked   DATE        DEFAULT SYSDATE
) ON COMMIT PRESERVE ROWS;
