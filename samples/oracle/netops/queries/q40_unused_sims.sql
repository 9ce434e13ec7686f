-- SIM cards of three batches that nobody has: outer join and IS NULL.
SELECT x.sim_id,
       x.iccid,
       x.batch_no,
       x.state
  FROM sims x,
       subscribers s
 WHERE s.sim_id (+) = x.sim_id
   AND s.sim_id IS NULL
   AND x.batch_no BETWEEN 53 AND 55
 ORDER BY x.sim_id;
