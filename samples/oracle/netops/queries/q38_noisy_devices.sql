-- Devices with the most alarms; those with as many as the fifth are all in.
SELECT t.equipment_id,
       t.alarms
  FROM (SELECT a.equipment_id, COUNT(*) AS alarms
          FROM alarms a
         GROUP BY a.equipment_id
         ORDER BY COUNT(*) DESC
         FETCH FIRST 5 ROWS WITH TIES) t
 ORDER BY t.alarms DESC, t.equipment_id;
