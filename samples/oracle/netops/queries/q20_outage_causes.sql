-- What followed from three outages. Three others were entered in a circle by mistake.
SELECT LEVEL,
       o.outage_id,
       o.cause,
       CONNECT_BY_ISCYCLE AS closes_circle,
       SYS_CONNECT_BY_PATH(TO_CHAR(o.outage_id), ' > ') AS path
  FROM outages o
 START WITH o.outage_id IN (1, 5, 17)
CONNECT BY NOCYCLE PRIOR o.outage_id = o.caused_by
 ORDER SIBLINGS BY o.outage_id;
