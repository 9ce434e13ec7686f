/*
 * Takes the counters before a time away, after noting the cells concerned in TMP_CELLS.
 * p_cells: cells concerned, p_rows: rows taken away. The caller commits.
 */
CREATE OR REPLACE PROCEDURE archive_measurements (
  p_before  IN  DATE,
  p_cells   OUT PLS_INTEGER,
  p_rows    OUT PLS_INTEGER
) IS
BEGIN
  DELETE FROM tmp_cells;

  INSERT INTO tmp_cells (cell_id, picked)
  SELECT DISTINCT m.cell_id, TRUNC(p_before)
    FROM measurements m
   WHERE m.measured_at < p_before;
  p_cells := SQL%ROWCOUNT;

  DELETE FROM measurements m
   WHERE m.measured_at < p_before
     AND EXISTS (SELECT NULL FROM tmp_cells t WHERE t.cell_id = m.cell_id);
  p_rows := SQL%ROWCOUNT;
END archive_measurements;
/
