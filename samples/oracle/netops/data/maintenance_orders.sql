-- Rows of MAINTENANCE_ORDERS; made by data/generate.py, not by hand.

INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1001, 20151, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-09-26 10:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-12 07:12:00', 'YYYY-MM-DD HH24:MI:SS'), 3872.09, NULL, 'Routine visit', TIMESTAMP '2023-09-26 10:59:04.066');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1002, 20130, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2024-02-11 11:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-02-11 12:19:15.773');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1003, 20040, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-24 02:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-15 11:13:00', 'YYYY-MM-DD HH24:MI:SS'), 2695.37, 'Ada Brandt', q'[Fan doesn't start]', TIMESTAMP '2024-05-24 03:39:18.401');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1004, 20048, 'INSPECT', 2, 'CLOSED', TO_DATE('2023-04-28 06:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-05 22:18:00', 'YYYY-MM-DD HH24:MI:SS'), 1903.95, 'Tom ' || CHR(38) || ' Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-04-28 07:02:10.643');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1005, 20400, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-06-06 10:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-02 20:14:00', 'YYYY-MM-DD HH24:MI:SS'), 7873.97, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-06-06 11:26:08.112');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1006, 20063, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-11-28 10:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-08 15:00:00', 'YYYY-MM-DD HH24:MI:SS'), 8762.23, 'Nguyễn An', NULL, TIMESTAMP '2024-11-28 10:44:45.857');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1007, 20165, 'INSPECT', 4, 'CANCELLED', TO_DATE('2023-09-26 16:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5484.8, 'Tom ' || CHR(38) || ' Co', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-09-26 17:20:48.086');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1008, 20238, 'REPAIR', 1, 'OPEN', TO_DATE('2023-11-29 23:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-11-30 00:14:31.989');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1009, 20577, 'UPGRADE', 1, 'CLOSED', TO_DATE('2023-10-01 06:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-15 12:42:00', 'YYYY-MM-DD HH24:MI:SS'), 3354.73, 'J. de Vries', '', TIMESTAMP '2023-10-01 07:13:31.417');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1010, 20199, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-06-12 23:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1995.37, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2023-06-13 00:50:10.56');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1011, 20194, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-12-16 00:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-09 17:13:00', 'YYYY-MM-DD HH24:MI:SS'), 7213.89, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-12-16 01:11:48.015');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1012, 20391, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-10-30 00:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-31 20:03:00', 'YYYY-MM-DD HH24:MI:SS'), 6442.18, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-10-30 01:16:49.169');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1013, 20099, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-06-13 10:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-24 19:46:00', 'YYYY-MM-DD HH24:MI:SS'), 266.81, 'Nguyễn An', 'Routine visit', TIMESTAMP '2024-06-13 11:17:59.733');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1014, 20444, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-07-25 11:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-20 12:39:00', 'YYYY-MM-DD HH24:MI:SS'), 6319.23, 'Sean O''Hara', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-07-25 12:59:27.655');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1015, 20235, 'INSPECT', 3, 'OPEN', TO_DATE('2023-10-24 09:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-10-24 11:03:06.217');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1016, 20490, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-08-20 23:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-23 20:20:00', 'YYYY-MM-DD HH24:MI:SS'), 8997.27, 'J. de Vries', 'Routine visit', TIMESTAMP '2024-08-20 23:39:45.046');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1017, 20533, 'UPGRADE', 1, 'CLOSED', TO_DATE('2025-02-24 10:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-01 12:31:00', 'YYYY-MM-DD HH24:MI:SS'), 2395.5, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-24 10:50:32.203');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1018, 20505, 'REPAIR', 2, 'CANCELLED', TO_DATE('2024-10-17 07:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-10-17 07:57:08.076');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1019, 20106, 'REPAIR', 4, 'OPEN', TO_DATE('2023-12-06 12:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7755.96, NULL, '', TIMESTAMP '2023-12-06 12:46:15.042');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1020, 20467, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-05-22 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-05-22 16:45:18.112');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1021, 20100, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-02-17 12:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2879.54, 'Tom & Co', 'Routine visit', TIMESTAMP '2023-02-17 12:31:37.092');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1022, 20135, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-03-23 17:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-10 13:05:00', 'YYYY-MM-DD HH24:MI:SS'), 1543.61, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-03-23 18:27:19.488');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1023, 20564, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-31 07:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-21 14:09:00', 'YYYY-MM-DD HH24:MI:SS'), 639.99, 'Ada Brandt', NULL, TIMESTAMP '2024-05-31 07:37:51.836');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1024, 20435, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-01-02 18:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-16 20:50:00', 'YYYY-MM-DD HH24:MI:SS'), 2050.11, NULL, '', TIMESTAMP '2024-01-02 18:51:44.908');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1025, 20437, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-07-23 16:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-01 12:22:00', 'YYYY-MM-DD HH24:MI:SS'), 1112.47, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-07-23 17:13:13.171');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1026, 20341, 'INSPECT', 2, 'CLOSED', TO_DATE('2023-03-04 05:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-06 06:15:00', 'YYYY-MM-DD HH24:MI:SS'), 5665.14, 'Zoë Müller', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-03-04 05:42:36.887');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1027, 20053, 'INSPECT', 4, 'CANCELLED', TO_DATE('2025-01-21 08:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2482.8, q'[Sean O'Hara]', 'Replace PSU & breaker', TIMESTAMP '2025-01-21 10:14:34.332');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1028, 20506, 'REPAIR', 1, 'CANCELLED', TO_DATE('2023-07-24 10:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1580.28, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-07-24 10:34:02.954');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1029, 20596, 'UPGRADE', 4, 'CLOSED', TO_DATE('2023-07-11 01:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-19 11:53:00', 'YYYY-MM-DD HH24:MI:SS'), 1117.02, 'Tom & Co', '', TIMESTAMP '2023-07-11 01:44:39.496');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1030, 20067, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-06-06 00:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-08 12:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Sean O''Hara', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-06-06 01:11:30.769');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1031, 20355, 'UPGRADE', 2, 'CLOSED', TO_DATE('2023-04-15 14:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-03 06:39:00', 'YYYY-MM-DD HH24:MI:SS'), 5642.11, 'J. de Vries', NULL, TIMESTAMP '2023-04-15 14:33:35.278');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1032, 20045, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-10-31 10:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-16 07:17:00', 'YYYY-MM-DD HH24:MI:SS'), 7461.39, 'Zoë Müller', NULL, TIMESTAMP '2024-10-31 11:47:06.878');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1033, 20124, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-05-18 13:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-12 07:53:00', 'YYYY-MM-DD HH24:MI:SS'), 3654.65, 'Tom & Co', 'Replace PSU & breaker', TIMESTAMP '2024-05-18 13:54:43.445');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1034, 20150, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-11-19 05:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-13 17:40:00', 'YYYY-MM-DD HH24:MI:SS'), 3813.52, 'Ada Brandt', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-11-19 06:22:29.137');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1035, 20544, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-09-28 18:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-09 16:18:00', 'YYYY-MM-DD HH24:MI:SS'), 6341.16, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-09-28 19:04:18.062');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1036, 20067, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-07-14 05:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-23 13:21:00', 'YYYY-MM-DD HH24:MI:SS'), 2948.3, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-07-14 05:17:42.814');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1037, 20530, 'INSPECT', 3, 'CLOSED', TO_DATE('2025-01-18 01:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-31 01:38:00', 'YYYY-MM-DD HH24:MI:SS'), 6291.29, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-01-18 01:55:11.897');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1038, 20544, 'UPGRADE', 4, 'CLOSED', TO_DATE('2023-12-18 15:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-02 04:45:00', 'YYYY-MM-DD HH24:MI:SS'), 4997.2, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-12-18 16:29:59.851');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1039, 20367, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-04-05 23:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-22 12:09:00', 'YYYY-MM-DD HH24:MI:SS'), 4963.27, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-04-06 00:46:06.492');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1040, 20530, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-06-20 05:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-28 18:13:00', 'YYYY-MM-DD HH24:MI:SS'), 4597.48, 'Sean O''Hara', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-06-20 05:58:25.526');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1041, 20364, 'INSPECT', 4, 'ASSIGNED', TO_DATE('2023-01-27 23:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-01-27 23:23:26.498');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1042, 20536, 'REPAIR', 2, 'CANCELLED', TO_DATE('2024-03-22 12:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-03-22 12:37:02.709');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1043, 20328, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-05-15 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-05-15 22:53:58.03');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1044, 20029, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-17 11:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-27 03:23:00', 'YYYY-MM-DD HH24:MI:SS'), 6287.58, 'Tom & Co', 'Fan doesn''t start', TIMESTAMP '2024-05-17 11:44:58.108');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1045, 20479, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-05-16 23:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-27 02:47:00', 'YYYY-MM-DD HH24:MI:SS'), 2520.42, 'Zoë Müller', NULL, TIMESTAMP '2024-05-16 23:53:56.93');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1046, 20028, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2024-02-26 22:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-02-26 23:35:09.83');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1047, 20485, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-06-17 21:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-01 12:04:00', 'YYYY-MM-DD HH24:MI:SS'), 7182.96, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-06-17 22:32:27.962');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1048, 20298, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-04-23 21:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-11 00:57:00', 'YYYY-MM-DD HH24:MI:SS'), 1550.32, 'J. de Vries', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-04-23 22:47:17.05');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1049, 20027, 'INSPECT', 1, 'CLOSED', TO_DATE('2025-01-10 10:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-18 02:57:00', 'YYYY-MM-DD HH24:MI:SS'), 6320.26, '', q'[Fan doesn't start]', TIMESTAMP '2025-01-10 11:03:22.846');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1050, 20241, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2023-03-06 15:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2023-03-06 15:55:04.019');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1051, 20295, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-01-05 16:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-22 16:14:00', 'YYYY-MM-DD HH24:MI:SS'), 5332.63, 'Nguyễn An', q'[Fan doesn't start]', TIMESTAMP '2024-01-05 17:56:23.571');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1052, 20339, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-12-19 15:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-02 21:40:00', 'YYYY-MM-DD HH24:MI:SS'), 2417.48, NULL, 'Fan doesn''t start', TIMESTAMP '2024-12-19 15:58:26.75');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1053, 20174, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-11-19 19:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-24 07:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2023-11-19 20:56:44.521');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1054, 20461, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-02-18 20:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-04 21:47:00', 'YYYY-MM-DD HH24:MI:SS'), 5597.65, 'Nguyễn An', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-02-18 21:00:58.081');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1055, 20383, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2024-08-24 08:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom ' || CHR(38) || ' Co', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-08-24 08:59:55.442');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1056, 20093, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-03-04 09:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-11 18:05:00', 'YYYY-MM-DD HH24:MI:SS'), 84.99, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-03-04 09:44:06.133');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1057, 20485, 'INSPECT', 4, 'OPEN', TO_DATE('2023-02-03 07:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', '', TIMESTAMP '2023-02-03 08:09:41.738');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1058, 20502, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-01-07 22:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-21 22:13:00', 'YYYY-MM-DD HH24:MI:SS'), 5913.6, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-07 23:04:02.016');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1059, 20314, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2025-01-12 01:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-01-12 01:32:47.278');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1060, 20231, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2025-02-11 23:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-12 00:20:55.412');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1061, 20564, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-04-28 10:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1725.73, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-04-28 10:33:50.75');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1062, 20176, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-03-21 07:55:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-14 15:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Zoë Müller', NULL, TIMESTAMP '2023-03-21 08:43:52.459');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1063, 20125, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-01-25 13:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-04 10:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-25 13:55:57.023');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1064, 20382, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-04-11 02:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-20 21:28:00', 'YYYY-MM-DD HH24:MI:SS'), 8837.94, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-04-11 04:03:19.495');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1065, 20072, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-09-21 23:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Replace PSU & breaker', TIMESTAMP '2024-09-21 23:55:59.841');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1066, 20338, 'REPAIR', 2, 'OPEN', TO_DATE('2023-12-22 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-12-22 19:09:25.868');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1067, 20311, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-08-10 03:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-06 08:44:00', 'YYYY-MM-DD HH24:MI:SS'), 83.34, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-08-10 04:43:46.92');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1068, 20449, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-03-20 17:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-24 07:24:00', 'YYYY-MM-DD HH24:MI:SS'), 6651.75, '', NULL, TIMESTAMP '2024-03-20 17:57:33.229');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1069, 20172, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-06-10 07:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Routine visit', TIMESTAMP '2024-06-10 08:08:05.506');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1070, 20477, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-11-27 16:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-24 07:50:00', 'YYYY-MM-DD HH24:MI:SS'), 4517.62, 'Nguyễn An', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-11-27 17:23:04.234');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1071, 20330, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-04-10 15:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-24 14:22:00', 'YYYY-MM-DD HH24:MI:SS'), 8199.5, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-04-10 15:57:57.977');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1072, 20341, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-11-12 21:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-01 08:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, '', 'Replace PSU & breaker', TIMESTAMP '2024-11-12 21:46:21.778');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1073, 20370, 'UPGRADE', 1, 'CLOSED', TO_DATE('2025-01-24 11:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 11:25:00', 'YYYY-MM-DD HH24:MI:SS'), 2664.55, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2025-01-24 12:08:54.261');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1074, 20115, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-02-13 21:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-22 09:25:00', 'YYYY-MM-DD HH24:MI:SS'), 1304.96, 'Zoë Müller', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-02-13 21:10:09.61');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1075, 20414, 'UPGRADE', 4, 'CANCELLED', TO_DATE('2024-06-12 02:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Routine visit', TIMESTAMP '2024-06-12 03:28:53.968');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1076, 20456, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-10 09:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-27 10:26:00', 'YYYY-MM-DD HH24:MI:SS'), 3061.38, NULL, 'Routine visit', TIMESTAMP '2023-07-10 10:09:14.108');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1077, 20539, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2024-02-19 09:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-02-19 10:10:31.484');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1078, 20595, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-02-14 16:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-20 01:14:00', 'YYYY-MM-DD HH24:MI:SS'), 3332.62, 'Zoë Müller', NULL, TIMESTAMP '2023-02-14 17:08:24.273');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1079, 20586, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2025-02-14 06:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', NULL, TIMESTAMP '2025-02-14 06:58:37.785');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1080, 20324, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-04-30 11:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-20 00:17:00', 'YYYY-MM-DD HH24:MI:SS'), 8530.67, 'Tom & Co', NULL, TIMESTAMP '2024-04-30 12:34:06.409');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1081, 20260, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-01-06 18:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-31 21:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3124.27, 'Nguyễn An', '', TIMESTAMP '2024-01-06 19:49:38.276');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1082, 20374, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-09-23 02:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-29 13:20:00', 'YYYY-MM-DD HH24:MI:SS'), 4383.32, 'Ada Brandt', '', TIMESTAMP '2024-09-23 03:24:14.245');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1083, 20157, 'REPAIR', 1, 'CANCELLED', TO_DATE('2024-01-27 08:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-27 09:40:04.376');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1084, 20354, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-03-10 23:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-30 10:30:00', 'YYYY-MM-DD HH24:MI:SS'), 8060, 'Zoë Müller', 'Replace PSU & breaker', TIMESTAMP '2023-03-11 00:29:17.482');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1085, 20425, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-07 04:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-30 09:39:00', 'YYYY-MM-DD HH24:MI:SS'), 1531.54, 'Ada Brandt', q'[Fan doesn't start]', TIMESTAMP '2023-07-07 04:51:56.59');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1086, 20303, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-01-16 10:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 859.62, 'J. de Vries', NULL, TIMESTAMP '2023-01-16 11:32:54.204');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1087, 20393, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2024-10-26 15:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Routine visit', TIMESTAMP '2024-10-26 17:00:43.552');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1088, 20505, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-08-20 06:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-04 19:57:00', 'YYYY-MM-DD HH24:MI:SS'), 6809.62, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-08-20 06:34:05.705');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1089, 20294, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-10-27 06:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-31 02:11:00', 'YYYY-MM-DD HH24:MI:SS'), 6010.65, 'Ada Brandt', NULL, TIMESTAMP '2023-10-27 07:14:36.877');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1090, 20374, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-05-01 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-20 05:18:00', 'YYYY-MM-DD HH24:MI:SS'), 4212.58, NULL, 'Replace PSU & breaker', TIMESTAMP '2024-05-01 23:03:15.568');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1091, 20291, 'REPAIR', 3, 'OPEN', TO_DATE('2023-10-15 18:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6195.31, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-10-15 19:56:28.822');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1092, 20538, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-04-10 01:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-06 13:45:00', 'YYYY-MM-DD HH24:MI:SS'), 5353.89, 'Tom & Co', '', TIMESTAMP '2024-04-10 02:38:50.253');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1093, 20282, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-08-03 18:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-12 23:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-08-03 18:49:08.052');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1094, 20276, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-01-16 15:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-13 06:12:00', 'YYYY-MM-DD HH24:MI:SS'), 8901.66, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2025-01-16 15:58:03.859');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1095, 20331, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-08-20 11:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-05 03:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Tom & Co', '', TIMESTAMP '2023-08-20 12:44:31.503');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1096, 20339, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-10-27 16:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-29 20:54:00', 'YYYY-MM-DD HH24:MI:SS'), 3421.25, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-10-27 16:46:27.027');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1097, 20445, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2023-12-20 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', NULL, TIMESTAMP '2023-12-20 23:21:58.117');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1098, 20070, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-09-08 08:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-26 17:26:00', 'YYYY-MM-DD HH24:MI:SS'), 4496.19, 'J. de Vries', '', TIMESTAMP '2024-09-08 09:20:20.915');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1099, 20482, 'UPGRADE', 2, 'ASSIGNED', TO_DATE('2023-12-04 20:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Replace PSU & breaker', TIMESTAMP '2023-12-04 20:16:09.092');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1100, 20403, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-12-20 23:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom ' || CHR(38) || ' Co', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-12-21 00:55:27.864');

/* 100 rows so far */
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1101, 20479, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-20 09:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-07 13:25:00', 'YYYY-MM-DD HH24:MI:SS'), 5671.58, NULL, 'Replace PSU & breaker', TIMESTAMP '2024-05-20 10:13:58.577');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1102, 20398, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-04-14 06:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '', TIMESTAMP '2023-04-14 07:51:05.565');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1103, 20390, 'REPAIR', 3, 'OPEN', TO_DATE('2023-12-15 05:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1837.72, 'Tom ' || CHR(38) || ' Co', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-12-15 06:27:47.15');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1104, 20129, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-10-14 17:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-22 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), 4678.41, 'Nguyễn An', '', TIMESTAMP '2023-10-14 18:51:41.062');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1105, 20427, 'INSPECT', 4, 'OPEN', TO_DATE('2024-06-30 06:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-06-30 06:45:01.807');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1106, 20189, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-01-29 03:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-07 23:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Fan doesn''t start', TIMESTAMP '2024-01-29 04:30:13.52');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1107, 20343, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-03-31 04:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-17 04:55:00', 'YYYY-MM-DD HH24:MI:SS'), 6110.55, 'Tom & Co', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-03-31 05:33:58.81');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1108, 20376, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-10-07 20:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-27 05:47:00', 'YYYY-MM-DD HH24:MI:SS'), 3307.68, 'Sean O''Hara', '', TIMESTAMP '2024-10-07 20:41:17.642');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1109, 20238, 'REPAIR', 4, 'OPEN', TO_DATE('2023-01-01 15:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-01-01 16:57:57.906');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1110, 20506, 'INSPECT', 2, 'CANCELLED', TO_DATE('2024-04-25 17:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-04-25 18:14:47.146');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1111, 20518, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-01-09 20:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-10 17:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3559.8, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-01-09 21:03:34.814');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1112, 20199, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-11-16 17:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-19 23:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4780.53, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2024-11-16 18:03:41.836');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1113, 20179, 'INSPECT', 4, 'CANCELLED', TO_DATE('2023-03-12 19:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-03-12 19:55:13.492');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1114, 20508, 'INSPECT', 3, 'OPEN', TO_DATE('2023-05-11 10:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-05-11 10:18:34.828');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1115, 20434, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-01-31 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-09 19:05:00', 'YYYY-MM-DD HH24:MI:SS'), 2428.92, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-01-31 16:27:42.326');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1116, 20188, 'INSPECT', 4, 'CANCELLED', TO_DATE('2023-01-31 18:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2023-01-31 19:58:00.418');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1117, 20225, 'UPGRADE', 3, 'OPEN', TO_DATE('2023-01-29 18:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', '', TIMESTAMP '2023-01-29 18:32:53.807');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1118, 20456, 'UPGRADE', 4, 'OPEN', TO_DATE('2024-12-30 15:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom ' || CHR(38) || ' Co', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-12-30 15:50:59.088');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1119, 20388, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-10-10 10:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-10-10 11:27:01.37');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1120, 20056, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-04-27 01:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-10 20:30:00', 'YYYY-MM-DD HH24:MI:SS'), 5065.17, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-04-27 02:08:00.003');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1121, 20317, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-09-10 19:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-11 12:30:00', 'YYYY-MM-DD HH24:MI:SS'), 439.02, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-09-10 20:02:33.505');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1122, 20104, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-06-09 07:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-14 14:58:00', 'YYYY-MM-DD HH24:MI:SS'), 8887.89, NULL, 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-06-09 08:29:00.789');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1123, 20551, 'INSPECT', 2, 'CANCELLED', TO_DATE('2024-09-26 22:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-09-27 00:09:02.554');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1124, 20590, 'UPGRADE', 4, 'CANCELLED', TO_DATE('2023-02-01 14:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-02-01 14:15:34.782');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1125, 20349, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-11-09 23:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7348.77, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-11-09 23:50:00.931');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1126, 20318, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-06-21 16:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-12 23:49:00', 'YYYY-MM-DD HH24:MI:SS'), 1694.82, NULL, 'Routine visit', TIMESTAMP '2024-06-21 17:01:57.248');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1127, 20396, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-09-09 20:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-19 12:41:00', 'YYYY-MM-DD HH24:MI:SS'), 117.99, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-09-09 21:22:26.945');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1128, 20111, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-16 12:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-27 21:35:00', 'YYYY-MM-DD HH24:MI:SS'), 6719.69, 'J. de Vries', 'Replace PSU & breaker', TIMESTAMP '2023-04-16 14:10:44.542');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1129, 20079, 'UPGRADE', 2, 'CANCELLED', TO_DATE('2024-10-23 12:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-10-23 12:24:17.936');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1130, 20033, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-01-14 08:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-08 21:16:00', 'YYYY-MM-DD HH24:MI:SS'), 6306.78, 'Zoë Müller', 'Routine visit', TIMESTAMP '2025-01-14 08:43:54.904');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1131, 20335, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-01-26 01:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-13 19:09:00', 'YYYY-MM-DD HH24:MI:SS'), 2889.33, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-01-26 02:52:35.008');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1132, 20360, 'INSPECT', 3, 'CANCELLED', TO_DATE('2023-12-14 19:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3179.4, 'J. de Vries', 'Replace PSU & breaker', TIMESTAMP '2023-12-14 19:44:14.822');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1133, 20171, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-01-24 23:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-25 00:15:00.8');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1134, 20140, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-04-03 04:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-17 21:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3590.78, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-04-03 05:18:23.01');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1135, 20017, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-30 09:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-13 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), 2511.04, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-05-30 10:55:04.158');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1136, 20124, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-04-10 23:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-07 22:38:00', 'YYYY-MM-DD HH24:MI:SS'), 22.84, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-04-10 23:50:54.515');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1137, 20267, 'UPGRADE', 3, 'CLOSED', DATE '2024-03-06', TO_DATE('2024-03-10 18:51:00', 'YYYY-MM-DD HH24:MI:SS'), 859.9, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-03-06 01:01:20.933');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1138, 20107, 'INSPECT', 3, 'CANCELLED', TO_DATE('2023-07-13 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8013.07, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-07-13 05:07:22.67');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1139, 20496, 'REPAIR', 4, 'CANCELLED', TO_DATE('2024-11-13 05:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-11-13 05:35:10.119');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1140, 20287, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2025-01-23 07:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4089.45, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-01-23 09:01:10.199');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1141, 20122, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-06-02 11:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-06-02 12:09:06.065');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1142, 20042, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-12-14 11:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-02 12:52:00', 'YYYY-MM-DD HH24:MI:SS'), 7203.52, 'Tom ' || CHR(38) || ' Co', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-12-14 12:48:08.418');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1143, 20131, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-17 15:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-02 02:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4625.98, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-05-17 16:28:28.539');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1144, 20556, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-02-26 09:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-06 01:05:00', 'YYYY-MM-DD HH24:MI:SS'), 5845.28, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2023-02-26 09:25:44.889');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1145, 20240, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-03-15 07:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-30 08:39:00', 'YYYY-MM-DD HH24:MI:SS'), 7445.63, 'Tom ' || CHR(38) || ' Co', NULL, TIMESTAMP '2024-03-15 08:01:26.79');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1146, 20373, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-12-12 20:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-12-12 21:28:50.647');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1147, 20404, 'INSPECT', 2, 'OPEN', TO_DATE('2023-08-15 15:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5725.42, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-08-15 15:48:37.875');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1148, 20222, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2023-09-03 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7398.62, '', '', TIMESTAMP '2023-09-03 16:10:30.134');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1149, 20060, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-09-24 20:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-30 20:46:00', 'YYYY-MM-DD HH24:MI:SS'), 2607.09, 'Ada Brandt', 'Replace PSU & breaker', TIMESTAMP '2023-09-24 21:41:26.226');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1150, 20141, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-10-03 11:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Fan doesn''t start', TIMESTAMP '2024-10-03 12:04:09.389');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1151, 20098, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-07-06 08:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-20 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), 2843.82, 'Tom ' || CHR(38) || ' Co', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-07-06 08:43:54.299');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1152, 20049, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-11-03 08:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-19 02:09:00', 'YYYY-MM-DD HH24:MI:SS'), 6343.92, NULL, NULL, TIMESTAMP '2024-11-03 09:14:24.541');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1153, 20201, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-04-23 20:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-04 08:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, q'[Sean O'Hara]', q'[Fan doesn't start]', TIMESTAMP '2024-04-23 21:26:09.941');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1154, 20112, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-09-30 21:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-02 08:28:00', 'YYYY-MM-DD HH24:MI:SS'), 6998.2, 'Ada Brandt', 'Routine visit', TIMESTAMP '2023-09-30 21:22:53.627');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1155, 20273, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-11-23 18:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-04 13:02:00', 'YYYY-MM-DD HH24:MI:SS'), 2107.72, 'J. de Vries', NULL, TIMESTAMP '2024-11-23 18:47:06.758');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1156, 20397, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-12-22 10:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-26 13:48:00', 'YYYY-MM-DD HH24:MI:SS'), 3428.65, NULL, 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-12-22 11:35:56.728');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1157, 20497, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-11-10 00:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-13 21:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5899.72, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-11-10 01:49:51.583');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1158, 20035, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-07-15 21:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-07 01:09:00', 'YYYY-MM-DD HH24:MI:SS'), 7840.97, 'Ada Brandt', 'Replace PSU & breaker', TIMESTAMP '2024-07-15 22:37:34.398');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1159, 20194, 'REPAIR', 2, 'CLOSED', TO_DATE('2025-01-07 23:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-12 09:39:00', 'YYYY-MM-DD HH24:MI:SS'), 6094.36, NULL, q'[Fan doesn't start]', TIMESTAMP '2025-01-08 00:44:23.887');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1160, 20204, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-02-06 02:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-02-06 03:24:40.466');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1161, 20211, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-10-12 19:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-29 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), 928.64, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2023-10-12 20:17:12.605');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1162, 20319, 'REPAIR', 3, 'OPEN', TO_DATE('2024-02-14 17:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-02-14 17:58:33.546');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1163, 20045, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-02-08 21:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-18 02:38:00', 'YYYY-MM-DD HH24:MI:SS'), 1028.7, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-02-08 21:34:15.874');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1164, 20234, 'UPGRADE', 1, 'CLOSED', TO_DATE('2023-05-29 09:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-01 23:12:00', 'YYYY-MM-DD HH24:MI:SS'), 8917.18, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-05-29 10:32:07.289');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1165, 20311, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-05-28 12:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-29 01:32:00', 'YYYY-MM-DD HH24:MI:SS'), 1981.38, 'Ada Brandt', NULL, TIMESTAMP '2024-05-28 13:38:56.337');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1166, 20063, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-01-24 16:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-20 14:55:00', 'YYYY-MM-DD HH24:MI:SS'), 546.3, '', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-01-24 17:46:41.511');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1167, 20028, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-09-11 15:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', '', TIMESTAMP '2024-09-11 15:34:00.484');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1168, 20131, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-12-08 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-16 13:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-12-08 22:31:32.814');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1169, 20240, 'REPAIR', 2, 'CLOSED', TO_DATE('2025-02-22 13:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-16 02:26:00', 'YYYY-MM-DD HH24:MI:SS'), 3722.39, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-02-22 13:36:23.78');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1170, 20482, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-06-18 06:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-19 11:58:00', 'YYYY-MM-DD HH24:MI:SS'), 4651.74, 'Tom & Co', '', TIMESTAMP '2024-06-18 07:43:00.488');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1171, 20204, 'UPGRADE', 1, 'CANCELLED', TO_DATE('2024-10-03 01:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-10-03 02:08:52.57');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1172, 20116, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2023-06-07 03:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-06-07 03:33:07.161');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1173, 20175, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-07-23 03:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-28 17:14:00', 'YYYY-MM-DD HH24:MI:SS'), 8169.48, '', '', TIMESTAMP '2024-07-23 03:58:24.551');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1174, 20321, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-01-14 01:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-05 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), 611.7, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-14 01:50:43.153');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1175, 20242, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-01-07 05:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-29 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), 7812.65, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-07 06:13:38.862');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1176, 20074, 'INSPECT', 3, 'CANCELLED', TO_DATE('2023-04-08 13:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-04-08 14:17:50.097');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1177, 20129, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-10-05 20:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-01 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), 1193.87, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-10-05 20:25:13.522');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1178, 20100, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-10-21 12:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-02 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3545.88, 'Tom ' || CHR(38) || ' Co', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-10-21 13:51:30.432');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1179, 20066, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-01-18 10:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-03 04:32:00', 'YYYY-MM-DD HH24:MI:SS'), 6587.01, 'J. de Vries', '', TIMESTAMP '2023-01-18 11:44:46.232');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1180, 20540, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-02-14 17:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-27 22:15:00', 'YYYY-MM-DD HH24:MI:SS'), 8339.89, 'J. de Vries', NULL, TIMESTAMP '2024-02-14 18:06:24.984');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1181, 20425, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-11-27 21:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-24 04:09:00', 'YYYY-MM-DD HH24:MI:SS'), 2389.01, 'Zoë Müller', 'Routine visit', TIMESTAMP '2023-11-27 22:53:37.93');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1182, 20325, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-03-02 03:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-29 10:02:00', 'YYYY-MM-DD HH24:MI:SS'), 7823.55, 'J. de Vries', NULL, TIMESTAMP '2024-03-02 03:48:50.79');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1183, 20481, 'REPAIR', 1, 'OPEN', TO_DATE('2025-02-28 19:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-28 20:23:55.48');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1184, 20273, 'INSPECT', 2, 'CLOSED', TO_DATE('2023-10-30 10:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-06 14:12:00', 'YYYY-MM-DD HH24:MI:SS'), 8721.43, 'Ada Brandt', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-10-30 11:33:44.307');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1185, 20386, 'UPGRADE', 3, 'OPEN', TO_DATE('2024-03-17 21:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-03-17 23:07:47.341');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1186, 20583, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-10-13 02:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-10-13 03:28:06.731');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1187, 20352, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-28 22:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-30 14:27:00', 'YYYY-MM-DD HH24:MI:SS'), 4859.43, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-05-28 23:44:44.894');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1188, 20265, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-07-03 23:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2940.42, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-07-03 23:08:04.995');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1189, 20369, 'UPGRADE', 2, 'CLOSED', TO_DATE('2023-08-12 13:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-01 08:33:00', 'YYYY-MM-DD HH24:MI:SS'), 7157.27, 'Ada Brandt', q'[Fan doesn't start]', TIMESTAMP '2023-08-12 14:27:22.964');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1190, 20377, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-12-06 12:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-17 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), 4974.02, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-12-06 12:31:53.188');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1191, 20251, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-12-14 03:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-21 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), 4386.95, '', 'Replace PSU & breaker', TIMESTAMP '2024-12-14 04:28:47.307');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1192, 20572, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-02-21 09:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-02-21 10:24:06.763');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1193, 20511, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2023-08-09 07:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Routine visit', TIMESTAMP '2023-08-09 08:01:58.021');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1194, 20444, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-12-28 19:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-31 07:39:00', 'YYYY-MM-DD HH24:MI:SS'), 4086.34, 'Nguyễn An', '', TIMESTAMP '2023-12-28 19:41:55.275');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1195, 20007, 'UPGRADE', 1, 'CLOSED', TO_DATE('2023-09-12 05:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-07 11:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3497.62, q'[Sean O'Hara]', 'Replace PSU & breaker', TIMESTAMP '2023-09-12 06:15:39.199');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1196, 20536, 'REPAIR', 1, 'CANCELLED', TO_DATE('2024-05-27 09:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Fan doesn''t start', TIMESTAMP '2024-05-27 10:31:33.795');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1197, 20455, 'REPAIR', 3, 'OPEN', TO_DATE('2023-12-30 00:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', '', TIMESTAMP '2023-12-30 00:17:14.22');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1198, 20083, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-01-20 06:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-02 17:01:00', 'YYYY-MM-DD HH24:MI:SS'), 5350.44, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-01-20 06:17:47.03');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1199, 20170, 'INSPECT', 1, 'CANCELLED', TO_DATE('2024-01-03 23:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-01-04 00:09:23.084');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1200, 20151, 'INSPECT', 1, 'OPEN', TO_DATE('2023-08-16 20:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 961.96, '', NULL, TIMESTAMP '2023-08-16 20:32:15.798');

/* 200 rows so far */
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1201, 20284, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-03-11 06:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-12 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), 1703.44, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2025-03-11 07:40:12.434');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1202, 20310, 'REPAIR', 1, 'CANCELLED', TO_DATE('2024-01-22 12:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4753.29, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-01-22 13:30:49.176');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1203, 20516, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-12-10 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-12-10 16:21:16.531');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1204, 20168, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-12-06 21:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-25 21:47:00', 'YYYY-MM-DD HH24:MI:SS'), 3800.83, 'Ada Brandt', 'Fan doesn''t start', TIMESTAMP '2023-12-06 22:03:35.538');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1205, 20273, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-10-20 03:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-14 08:21:00', 'YYYY-MM-DD HH24:MI:SS'), 5796.54, NULL, NULL, TIMESTAMP '2023-10-20 04:20:50.832');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1206, 20078, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-12-16 10:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-25 20:56:00', 'YYYY-MM-DD HH24:MI:SS'), 5806, 'Nguyễn An', NULL, TIMESTAMP '2024-12-16 11:34:58.363');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1207, 20587, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-03-13 05:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-20 10:08:00', 'YYYY-MM-DD HH24:MI:SS'), 5573.31, 'J. de Vries', 'Routine visit', TIMESTAMP '2023-03-13 06:24:40.99');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1208, 20110, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-12-22 11:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-01 05:37:00', 'YYYY-MM-DD HH24:MI:SS'), 3974.11, 'Sean O''Hara', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-12-22 12:59:35.25');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1209, 20178, 'INSPECT', 1, 'CANCELLED', TO_DATE('2023-11-21 21:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', '', TIMESTAMP '2023-11-21 21:47:11.898');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1210, 20387, 'REPAIR', 4, 'CANCELLED', TO_DATE('2023-09-27 22:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5191.02, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-09-27 22:52:31.166');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1211, 20095, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-04-25 16:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-28 16:33:00', 'YYYY-MM-DD HH24:MI:SS'), 2129.78, 'Nguyễn An', 'Routine visit', TIMESTAMP '2024-04-25 16:27:02.091');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1212, 20189, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-09-13 03:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-04 20:54:00', 'YYYY-MM-DD HH24:MI:SS'), 4860.06, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-09-13 03:30:09.068');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1213, 20234, 'UPGRADE', 4, 'CANCELLED', TO_DATE('2025-01-09 19:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '', TIMESTAMP '2025-01-09 20:13:24.599');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1214, 20354, 'REPAIR', 1, 'CANCELLED', TO_DATE('2024-03-07 17:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-03-07 18:08:46.333');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1215, 20361, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-05-22 07:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 304.54, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-05-22 08:05:46.892');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1216, 20403, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-11-12 10:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-29 03:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1140.15, 'J. de Vries', 'Replace PSU & breaker', TIMESTAMP '2024-11-12 11:11:36.377');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1217, 20089, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-02-04 08:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-02 12:58:00', 'YYYY-MM-DD HH24:MI:SS'), 426.34, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2025-02-04 08:41:43.653');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1218, 20557, 'REPAIR', 4, 'CLOSED', TO_DATE('2025-01-12 17:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-28 09:50:00', 'YYYY-MM-DD HH24:MI:SS'), 3030.71, 'Sean O''Hara', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2025-01-12 18:13:36.201');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1219, 20502, 'REPAIR', 1, 'CLOSED', TO_DATE('2025-01-20 20:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-01 22:49:00', 'YYYY-MM-DD HH24:MI:SS'), 7382.26, 'Zoë Müller', 'Replace PSU & breaker', TIMESTAMP '2025-01-20 21:12:24.345');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1220, 20531, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-08-24 14:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-20 12:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3463.64, 'Tom ' || CHR(38) || ' Co', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-08-24 14:36:24.161');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1221, 20002, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-02-18 08:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 19:58:00', 'YYYY-MM-DD HH24:MI:SS'), 8762.19, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-02-18 10:00:10.918');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1222, 20306, 'UPGRADE', 1, 'ASSIGNED', TO_DATE('2025-01-31 03:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Routine visit', TIMESTAMP '2025-01-31 03:33:28.342');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1223, 20368, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-02-05 19:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-20 01:28:00', 'YYYY-MM-DD HH24:MI:SS'), 4752.58, 'Zoë Müller', q'[Fan doesn't start]', TIMESTAMP '2024-02-05 21:02:02.784');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1224, 20519, 'UPGRADE', 1, 'CLOSED', TO_DATE('2025-02-26 10:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-07 05:56:00', 'YYYY-MM-DD HH24:MI:SS'), 8502.65, 'Ada Brandt', 'Routine visit', TIMESTAMP '2025-02-26 10:50:14.344');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1225, 20482, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-06 21:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-28 21:49:00', 'YYYY-MM-DD HH24:MI:SS'), 5702.22, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-04-06 22:28:59.857');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1226, 20009, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-07-04 03:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-21 04:24:00', 'YYYY-MM-DD HH24:MI:SS'), 1003.43, '', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-07-04 03:07:34.925');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1227, 20586, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-01-12 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-22 09:14:00', 'YYYY-MM-DD HH24:MI:SS'), 4001.19, q'[Sean O'Hara]', '', TIMESTAMP '2025-01-12 16:16:05.534');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1228, 20543, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-11-01 13:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-11-01 14:11:05.628');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1229, 20412, 'UPGRADE', 2, 'CANCELLED', TO_DATE('2024-05-04 17:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2637.99, q'[Sean O'Hara]', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-05-04 17:33:37.69');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1230, 20024, 'UPGRADE', 4, 'CANCELLED', TO_DATE('2023-01-25 00:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8310.9, 'Ada Brandt', '', TIMESTAMP '2023-01-25 01:57:51.727');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1231, 20333, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-04-01 14:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-22 17:57:00', 'YYYY-MM-DD HH24:MI:SS'), 3125.51, 'Ada Brandt', NULL, TIMESTAMP '2024-04-01 15:01:36.509');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1232, 20452, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-06-30 05:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-26 13:44:00', 'YYYY-MM-DD HH24:MI:SS'), 3166.04, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-06-30 06:17:40.466');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1233, 20594, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-12-15 02:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-05 01:56:00', 'YYYY-MM-DD HH24:MI:SS'), 5545.24, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-12-15 02:43:17.524');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1234, 20159, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-12-28 18:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-07 20:02:00', 'YYYY-MM-DD HH24:MI:SS'), 6121.66, 'Nguyễn An', 'Fan doesn''t start', TIMESTAMP '2023-12-28 19:18:15.16');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1235, 20445, 'UPGRADE', 3, 'OPEN', TO_DATE('2024-02-07 23:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3868.54, 'Ada Brandt', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-02-08 00:41:25.475');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1236, 20027, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-11-29 22:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-08 15:06:00', 'YYYY-MM-DD HH24:MI:SS'), 6282.09, 'Sean O''Hara', 'Replace PSU & breaker', TIMESTAMP '2023-11-29 23:28:38.883');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1237, 20548, 'UPGRADE', 1, 'ASSIGNED', TO_DATE('2024-07-16 23:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', NULL, TIMESTAMP '2024-07-17 00:00:59.873');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1238, 20098, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-06-18 17:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-06-18 17:53:01.958');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1239, 20052, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-05-24 07:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-31 12:11:00', 'YYYY-MM-DD HH24:MI:SS'), 2136.34, 'Tom & Co', '', TIMESTAMP '2023-05-24 08:37:09.241');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1240, 20258, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-12-21 21:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-09 17:49:00', 'YYYY-MM-DD HH24:MI:SS'), 8682.74, 'Nguyễn An', '', TIMESTAMP '2024-12-21 21:55:28.223');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1241, 20180, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-11-02 19:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-04 10:49:00', 'YYYY-MM-DD HH24:MI:SS'), 927.85, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-11-02 20:12:22.64');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1242, 20450, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-04-27 20:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-05 21:06:00', 'YYYY-MM-DD HH24:MI:SS'), 7362.21, 'Ada Brandt', '', TIMESTAMP '2024-04-27 21:17:58.519');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1243, 20377, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2024-03-29 23:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Routine visit', TIMESTAMP '2024-03-30 00:49:26.305');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1244, 20377, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-01-24 21:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-18 15:10:00', 'YYYY-MM-DD HH24:MI:SS'), 1964.48, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-01-24 22:20:45.114');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1245, 20514, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-04-10 08:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '', TIMESTAMP '2023-04-10 09:46:30.135');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1246, 20445, 'UPGRADE', 2, 'CLOSED', TO_DATE('2023-11-11 10:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-13 00:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3879.07, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-11-11 10:35:24.591');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1247, 20253, 'INSPECT', 2, 'OPEN', TO_DATE('2025-01-29 08:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 154.19, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2025-01-29 09:08:17.187');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1248, 20546, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-10-10 18:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-05 04:21:00', 'YYYY-MM-DD HH24:MI:SS'), 6696.64, NULL, 'Replace PSU & breaker', TIMESTAMP '2024-10-10 19:14:46.561');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1249, 20269, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-17 12:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-04 23:05:00', 'YYYY-MM-DD HH24:MI:SS'), 7984.53, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-08-17 12:49:12.89');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1250, 20463, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-12-05 09:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-17 15:50:00', 'YYYY-MM-DD HH24:MI:SS'), 5960.91, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-12-05 11:05:26.875');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1251, 20494, 'UPGRADE', 2, 'CLOSED', TO_DATE('2023-01-22 06:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-09 10:17:00', 'YYYY-MM-DD HH24:MI:SS'), 3588.2, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-01-22 07:26:16.317');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1252, 20414, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-03-22 16:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-10 23:54:00', 'YYYY-MM-DD HH24:MI:SS'), 2424.68, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-03-22 17:27:25.793');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1253, 20432, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-19 18:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-06 10:56:00', 'YYYY-MM-DD HH24:MI:SS'), 334.5, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-05-19 19:30:06.613');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1254, 20027, 'UPGRADE', 1, 'CANCELLED', TO_DATE('2024-09-22 02:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2024-09-22 03:35:47.879');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1255, 20021, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-24 17:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-05 07:31:00', 'YYYY-MM-DD HH24:MI:SS'), 6384.37, '', 'Replace PSU & breaker', TIMESTAMP '2023-04-24 18:05:24.063');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1256, 20521, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-06-10 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-20 06:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Tom ' || CHR(38) || ' Co', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-06-10 03:40:51.972');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1257, 20135, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-06-12 23:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', 'Routine visit', TIMESTAMP '2024-06-13 00:10:53.328');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1258, 20493, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-10-01 08:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-10 10:41:00', 'YYYY-MM-DD HH24:MI:SS'), 2213.96, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-10-01 08:21:46.545');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1259, 20556, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-08-17 03:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5439.23, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-08-17 03:20:14.425');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1260, 20270, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-01-16 10:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-12 19:41:00', 'YYYY-MM-DD HH24:MI:SS'), 8635.88, 'Ada Brandt', NULL, TIMESTAMP '2024-01-16 10:57:23.963');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1261, 20249, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-11-06 21:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-30 05:35:00', 'YYYY-MM-DD HH24:MI:SS'), 1790.13, '', 'Routine visit', TIMESTAMP '2023-11-06 22:45:21.403');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1262, 20105, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-10-27 05:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-08 22:32:00', 'YYYY-MM-DD HH24:MI:SS'), 7568.32, 'Nguyễn An', 'Fan doesn''t start', TIMESTAMP '2024-10-27 06:23:10.697');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1263, 20584, 'UPGRADE', 1, 'CLOSED', TO_DATE('2023-04-18 23:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-23 08:34:00', 'YYYY-MM-DD HH24:MI:SS'), 852.13, 'Tom & Co', q'[Fan doesn't start]', TIMESTAMP '2023-04-19 00:42:45.043');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1264, 20484, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-21 04:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-07 07:26:00', 'YYYY-MM-DD HH24:MI:SS'), 2457.65, 'Sean O''Hara', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-07-21 05:24:07.578');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1265, 20501, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-08-23 17:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-14 05:03:00', 'YYYY-MM-DD HH24:MI:SS'), 8834.87, 'Ada Brandt', '', TIMESTAMP '2023-08-23 17:16:50.082');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1266, 20459, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-15 01:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-17 13:28:00', 'YYYY-MM-DD HH24:MI:SS'), 5858.05, 'Nguyễn An', NULL, TIMESTAMP '2023-08-15 02:43:18.6');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1267, 20391, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-01-02 19:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-30 02:27:00', 'YYYY-MM-DD HH24:MI:SS'), 5497.29, 'Ada Brandt', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-01-02 19:44:38.165');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1268, 20275, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2024-01-17 09:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', NULL, TIMESTAMP '2024-01-17 10:40:05.782');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1269, 20519, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-05-10 13:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-14 15:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3522.38, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-05-10 14:18:07.555');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1270, 20416, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-01-25 11:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-26 08:10:00', 'YYYY-MM-DD HH24:MI:SS'), 5688.54, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-01-25 12:08:10.748');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1271, 20520, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-01-28 10:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-30 21:17:00', 'YYYY-MM-DD HH24:MI:SS'), 5165.27, 'Tom ' || CHR(38) || ' Co', '', TIMESTAMP '2023-01-28 10:19:18.181');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1272, 20226, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-03-07 19:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-30 11:57:00', 'YYYY-MM-DD HH24:MI:SS'), 421.74, 'Nguyễn An', NULL, TIMESTAMP '2025-03-07 20:31:11.777');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1273, 20023, 'UPGRADE', 4, 'OPEN', TO_DATE('2023-01-24 23:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-01-25 00:57:04.99');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1274, 20362, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-12-21 17:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-09 12:41:00', 'YYYY-MM-DD HH24:MI:SS'), 8850.87, 'Ada Brandt', NULL, TIMESTAMP '2024-12-21 17:21:10.608');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1275, 20213, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-05-19 04:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-25 23:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, q'[Sean O'Hara]', 'Replace PSU & breaker', TIMESTAMP '2023-05-19 04:38:53.826');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1276, 20503, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-11-08 05:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-24 10:54:00', 'YYYY-MM-DD HH24:MI:SS'), 6950.07, 'Zoë Müller', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-11-08 05:39:24.157');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1277, 20466, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-10-19 09:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-01 13:51:00', 'YYYY-MM-DD HH24:MI:SS'), 2167.44, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-10-19 09:43:55.451');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1278, 20097, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-05-29 08:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-13 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), 3507.43, 'Ada Brandt', 'Routine visit', TIMESTAMP '2024-05-29 09:34:18.188');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1279, 20582, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-10-18 08:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5734.13, 'Ada Brandt', NULL, TIMESTAMP '2024-10-18 09:31:55.095');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1280, 20121, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-06-07 13:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-21 13:05:00', 'YYYY-MM-DD HH24:MI:SS'), 1504.64, 'Sean O''Hara', NULL, TIMESTAMP '2023-06-07 14:43:17.709');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1281, 20327, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2024-09-20 14:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Replace PSU & breaker', TIMESTAMP '2024-09-20 15:17:12.662');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1282, 20396, 'INSPECT', 3, 'CLOSED', TO_DATE('2025-03-09 16:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-11 01:28:00', 'YYYY-MM-DD HH24:MI:SS'), 2116.62, 'Sean O''Hara', NULL, TIMESTAMP '2025-03-09 17:34:18.529');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1283, 20542, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2024-02-26 18:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom ' || CHR(38) || ' Co', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-02-26 19:51:29.718');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1284, 20472, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2023-01-26 11:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-01-26 11:38:43.402');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1285, 20248, 'UPGRADE', 1, 'ASSIGNED', TO_DATE('2023-04-30 16:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Routine visit', TIMESTAMP '2023-04-30 17:14:50.591');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1286, 20283, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-04 10:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-18 01:55:00', 'YYYY-MM-DD HH24:MI:SS'), 545.27, NULL, 'Fan doesn''t start', TIMESTAMP '2023-05-04 10:41:48.609');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1287, 20030, 'UPGRADE', 4, 'CLOSED', TO_DATE('2025-01-02 03:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-24 11:46:00', 'YYYY-MM-DD HH24:MI:SS'), 7397.3, '', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2025-01-02 04:06:13.306');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1288, 20341, 'INSPECT', 2, 'ASSIGNED', TO_DATE('2024-12-04 11:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Fan doesn''t start', TIMESTAMP '2024-12-04 11:44:20.639');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1289, 20173, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-07-15 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 11:37:00', 'YYYY-MM-DD HH24:MI:SS'), 8274.55, '', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-07-15 04:57:53.281');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1290, 20410, 'UPGRADE', 4, 'CANCELLED', TO_DATE('2024-12-30 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-12-30 19:23:21.464');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1291, 20304, 'INSPECT', 3, 'OPEN', TO_DATE('2025-01-29 17:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6156.98, NULL, 'Routine visit', TIMESTAMP '2025-01-29 18:48:48.788');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1292, 20248, 'REPAIR', 3, 'OPEN', TO_DATE('2023-12-20 03:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '', TIMESTAMP '2023-12-20 04:06:08.386');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1293, 20339, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-09 22:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-18 06:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1557.79, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-08-09 23:07:18.702');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1294, 20350, 'INSPECT', 3, 'CANCELLED', TO_DATE('2023-04-28 01:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-04-28 01:46:05.264');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1295, 20219, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2023-03-01 05:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', 'Routine visit', TIMESTAMP '2023-03-01 06:24:51.137');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1296, 20269, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2025-03-12 09:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2025-03-12 10:37:37.361');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1297, 20557, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-08-30 04:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-23 22:36:00', 'YYYY-MM-DD HH24:MI:SS'), 2736.83, 'Ada Brandt', '', TIMESTAMP '2023-08-30 04:56:59.237');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1298, 20039, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-10-21 11:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-07 15:36:00', 'YYYY-MM-DD HH24:MI:SS'), 1101.87, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-10-21 12:18:52.571');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1299, 20278, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-01-29 02:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-05 04:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, q'[Sean O'Hara]', 'Replace PSU & breaker', TIMESTAMP '2024-01-29 03:24:03.266');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1300, 20300, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-06-23 04:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', NULL, TIMESTAMP '2024-06-23 05:05:54.569');

/* 300 rows so far */
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1301, 20205, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2024-07-09 11:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-07-09 11:13:23.042');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1302, 20482, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-05-08 07:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-05-08 08:19:01.152');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1303, 20566, 'INSPECT', 3, 'CANCELLED', TO_DATE('2023-08-18 10:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-08-18 12:04:45.965');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1304, 20430, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-02-07 11:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-13 03:26:00', 'YYYY-MM-DD HH24:MI:SS'), 1543.58, NULL, 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-02-07 12:17:00.819');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1305, 20155, 'INSPECT', 2, 'CANCELLED', TO_DATE('2023-03-13 12:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2023-03-13 12:59:48.577');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1306, 20552, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-04-29 12:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-09 04:40:00', 'YYYY-MM-DD HH24:MI:SS'), 6473.99, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-04-29 13:54:48.063');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1307, 20597, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-06-21 22:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-13 16:12:00', 'YYYY-MM-DD HH24:MI:SS'), 1705.71, NULL, NULL, TIMESTAMP '2024-06-21 23:51:06.924');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1308, 20251, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-02-17 19:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '', TIMESTAMP '2023-02-17 20:32:16.125');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1309, 20505, 'REPAIR', 4, 'OPEN', TO_DATE('2024-10-15 04:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-10-15 05:26:13.567');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1310, 20091, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-12-19 07:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2023-12-19 08:56:29.904');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1311, 20386, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2023-09-23 17:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2467.23, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-09-23 18:53:47.9');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1312, 20222, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-05 00:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-07 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), 727.32, 'J. de Vries', '', TIMESTAMP '2023-04-05 00:54:31.427');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1313, 20352, 'INSPECT', 4, 'OPEN', TO_DATE('2024-06-26 18:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', '', TIMESTAMP '2024-06-26 18:56:44.692');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1314, 20002, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-10-20 08:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-14 07:31:00', 'YYYY-MM-DD HH24:MI:SS'), 8794.53, 'Ada Brandt', '', TIMESTAMP '2023-10-20 08:10:43.779');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1315, 20220, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-07-16 20:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-13 14:57:00', 'YYYY-MM-DD HH24:MI:SS'), 2721.99, '', 'Routine visit', TIMESTAMP '2024-07-16 20:33:54.302');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1316, 20548, 'REPAIR', 2, 'OPEN', TO_DATE('2023-03-11 18:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-03-11 18:51:37.492');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1317, 20196, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2024-01-30 02:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1178.96, 'Nguyễn An', NULL, TIMESTAMP '2024-01-30 03:16:41.202');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1318, 20472, 'UPGRADE', 3, 'OPEN', TO_DATE('2023-10-09 08:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2551.22, 'Tom & Co', 'Replace PSU & breaker', TIMESTAMP '2023-10-09 08:46:59.721');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1319, 20424, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-04-18 12:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-16 02:30:00', 'YYYY-MM-DD HH24:MI:SS'), 7214.04, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-04-18 12:57:31.969');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1320, 20118, 'UPGRADE', 1, 'OPEN', TO_DATE('2024-03-26 04:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-03-26 05:03:27.055');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1321, 20187, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-31 11:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-26 13:53:00', 'YYYY-MM-DD HH24:MI:SS'), 1216.79, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-08-31 12:17:34.828');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1322, 20457, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-05-29 11:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-12 02:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3244.51, 'Tom ' || CHR(38) || ' Co', 'Routine visit', TIMESTAMP '2023-05-29 12:10:29.302');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1323, 20327, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-01-19 22:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-29 00:40:00', 'YYYY-MM-DD HH24:MI:SS'), 4802.12, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-01-19 22:24:13.809');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1324, 20112, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-08 02:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-04 11:13:00', 'YYYY-MM-DD HH24:MI:SS'), 1439.97, 'Nguyễn An', NULL, TIMESTAMP '2023-05-08 03:06:31.186');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1325, 20480, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-06-01 02:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 00:15:00', 'YYYY-MM-DD HH24:MI:SS'), 4721.73, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-06-01 03:25:26.124');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1326, 20325, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-03-17 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-28 17:29:00', 'YYYY-MM-DD HH24:MI:SS'), 5150.4, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-03-17 17:55:07.828');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1327, 20443, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2023-05-24 22:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-05-24 22:54:14.969');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1328, 20571, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-13 14:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-09 14:25:00', 'YYYY-MM-DD HH24:MI:SS'), 315.39, 'Nguyễn An', NULL, TIMESTAMP '2023-04-13 15:44:29.199');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1329, 20183, 'REPAIR', 3, 'OPEN', TO_DATE('2023-03-23 03:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Routine visit', TIMESTAMP '2023-03-23 04:13:08.258');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1330, 20593, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-09-14 15:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4588.58, 'Nguyễn An', 'Fan doesn''t start', TIMESTAMP '2023-09-14 15:34:01.518');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1331, 20445, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-04-15 12:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-07 02:58:00', 'YYYY-MM-DD HH24:MI:SS'), 4637.46, 'Ada Brandt', NULL, TIMESTAMP '2023-04-15 13:38:19.993');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1332, 20566, 'UPGRADE', 4, 'CLOSED', TO_DATE('2023-07-19 07:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-19 08:34:00', 'YYYY-MM-DD HH24:MI:SS'), 2462.09, 'Nguyễn An', 'Fan doesn''t start', TIMESTAMP '2023-07-19 08:05:44.055');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1333, 20447, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-07-14 22:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-31 23:04:00', 'YYYY-MM-DD HH24:MI:SS'), 5561.93, q'[Sean O'Hara]', 'Replace PSU & breaker', TIMESTAMP '2024-07-14 22:15:39.483');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1334, 20550, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-07-05 12:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-15 06:04:00', 'YYYY-MM-DD HH24:MI:SS'), 8754.19, 'Nguyễn An', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-07-05 13:12:17.472');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1335, 20463, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-10-22 14:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', NULL, TIMESTAMP '2023-10-22 14:24:17.72');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1336, 20558, 'REPAIR', 3, 'OPEN', TO_DATE('2023-03-03 19:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', '', TIMESTAMP '2023-03-03 20:31:30.683');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1337, 20288, 'INSPECT', 2, 'CLOSED', TO_DATE('2023-06-25 08:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-22 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'J. de Vries', '', TIMESTAMP '2023-06-25 09:33:02.909');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1338, 20140, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2023-10-08 05:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1203.29, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-10-08 06:09:25.087');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1339, 20437, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-11-30 15:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-15 10:46:00', 'YYYY-MM-DD HH24:MI:SS'), 3580.88, '', 'Replace PSU & breaker', TIMESTAMP '2023-11-30 15:32:41.543');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1340, 20527, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-12-22 22:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-09 14:58:00', 'YYYY-MM-DD HH24:MI:SS'), 7275.36, 'J. de Vries', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-12-22 23:16:07.894');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1341, 20397, 'REPAIR', 1, 'OPEN', TO_DATE('2023-08-08 00:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7169.08, 'Tom & Co', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-08-08 01:36:11.302');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1342, 20369, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-11-28 03:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-09 04:21:00', 'YYYY-MM-DD HH24:MI:SS'), 8585.06, '', 'Replace PSU & breaker', TIMESTAMP '2024-11-28 04:11:07.124');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1343, 20410, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-08-20 13:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-25 05:36:00', 'YYYY-MM-DD HH24:MI:SS'), 3245.51, 'Tom ' || CHR(38) || ' Co', '', TIMESTAMP '2023-08-20 13:19:42.663');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1344, 20400, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-08-09 18:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-01 07:24:00', 'YYYY-MM-DD HH24:MI:SS'), 15, 'Tom & Co', 'Fan doesn''t start', TIMESTAMP '2023-08-09 19:08:51.844');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1345, 20591, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-03-16 13:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-31 16:07:00', 'YYYY-MM-DD HH24:MI:SS'), 5767.2, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-03-16 14:21:57.777');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1346, 20389, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-11-17 10:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-29 11:10:00', 'YYYY-MM-DD HH24:MI:SS'), 7222.16, 'J. de Vries', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-11-17 10:23:54.177');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1347, 20364, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-08-04 18:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-05 10:51:00', 'YYYY-MM-DD HH24:MI:SS'), 6939.08, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-08-04 18:59:04.322');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1348, 20485, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-02-22 07:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-20 15:52:00', 'YYYY-MM-DD HH24:MI:SS'), 3013.5, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-02-22 08:15:53.663');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1349, 20458, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2024-12-09 12:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', NULL, TIMESTAMP '2024-12-09 13:51:12.882');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1350, 20154, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-08-03 04:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-08-03 05:07:56.56');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1351, 20081, 'REPAIR', 2, 'OPEN', TO_DATE('2025-01-23 07:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2025-01-23 08:04:05.954');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1352, 20060, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2025-02-02 09:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2025-02-02 10:27:22.875');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1353, 20586, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-10-27 17:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1.34, q'[Sean O'Hara]', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-10-27 18:57:46.13');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1354, 20245, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-02-15 06:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-01 13:47:00', 'YYYY-MM-DD HH24:MI:SS'), 8693.95, NULL, 'Replace PSU & breaker', TIMESTAMP '2024-02-15 06:12:51.114');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1355, 20424, 'INSPECT', 2, 'CLOSED', TO_DATE('2023-02-08 07:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-07 10:21:00', 'YYYY-MM-DD HH24:MI:SS'), 4438.53, '', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-02-08 08:25:15.401');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1356, 20440, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-09-14 00:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-20 07:44:00', 'YYYY-MM-DD HH24:MI:SS'), 5999.67, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-09-14 01:20:27.033');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1357, 20564, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2024-01-04 10:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', q'[Fan doesn't start]', TIMESTAMP '2024-01-04 11:55:52.572');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1358, 20048, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-04-23 23:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-04 10:34:00', 'YYYY-MM-DD HH24:MI:SS'), 773.62, NULL, 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-04-24 00:52:09.682');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1359, 20235, 'INSPECT', 3, 'CANCELLED', TO_DATE('2023-04-12 00:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3791.1, 'Ada Brandt', 'Routine visit', TIMESTAMP '2023-04-12 01:36:25.722');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1360, 20158, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-12-02 16:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-25 19:22:00', 'YYYY-MM-DD HH24:MI:SS'), 396.36, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-12-02 16:52:25.507');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1361, 20129, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-02-22 03:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-20 14:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'J. de Vries', '', TIMESTAMP '2023-02-22 04:47:35.582');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1362, 20126, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-01-28 06:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-10 10:21:00', 'YYYY-MM-DD HH24:MI:SS'), 4826.32, 'Ada Brandt', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-01-28 07:58:28.809');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1363, 20040, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-02-27 15:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-08 16:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Tom & Co', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-02-27 16:08:47.355');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1364, 20020, 'INSPECT', 2, 'CANCELLED', TO_DATE('2023-10-16 15:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2951.06, 'J. de Vries', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-10-16 15:39:41.002');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1365, 20081, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-05-17 09:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-13 17:59:00', 'YYYY-MM-DD HH24:MI:SS'), 2640.36, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-05-17 10:07:27.829');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1366, 20484, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-08-24 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-16 07:25:00', 'YYYY-MM-DD HH24:MI:SS'), 2738.13, 'J. de Vries', 'Replace PSU & breaker', TIMESTAMP '2024-08-24 22:37:28.82');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1367, 20589, 'INSPECT', 2, 'OPEN', TO_DATE('2024-12-04 09:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-12-04 10:00:46.405');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1368, 20591, 'INSPECT', 3, 'CANCELLED', TO_DATE('2024-10-04 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8497.27, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2024-10-04 18:08:03.662');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1369, 20185, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-06-27 23:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-23 05:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3558.01, 'Zoë Müller', 'Replace PSU & breaker', TIMESTAMP '2023-06-27 23:50:54.822');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1370, 20350, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2025-02-06 07:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2025-02-06 07:50:13.578');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1371, 20517, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-12-29 09:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-18 01:02:00', 'YYYY-MM-DD HH24:MI:SS'), 6279.74, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-12-29 10:25:56.183');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1372, 20222, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-04-14 05:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-04-14 07:06:11.602');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1373, 20529, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-03-02 15:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-08 09:10:00', 'YYYY-MM-DD HH24:MI:SS'), 686.08, NULL, NULL, TIMESTAMP '2024-03-02 16:43:05.197');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1374, 20473, 'REPAIR', 1, 'OPEN', TO_DATE('2023-01-15 19:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, NULL, TIMESTAMP '2023-01-15 20:13:23.076');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1375, 20268, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-08 20:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-14 22:24:00', 'YYYY-MM-DD HH24:MI:SS'), 2095.48, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2023-08-08 20:43:48.232');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1376, 20086, 'REPAIR', 2, 'CANCELLED', TO_DATE('2024-04-23 14:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Fan doesn''t start', TIMESTAMP '2024-04-23 15:03:10.432');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1377, 20076, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-01-22 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-10 08:19:00', 'YYYY-MM-DD HH24:MI:SS'), 8625.2, NULL, 'Routine visit', TIMESTAMP '2023-01-22 05:24:15.473');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1378, 20255, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-02-21 04:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-26 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), 7074.84, NULL, '', TIMESTAMP '2023-02-21 05:39:51.667');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1379, 20588, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-01-26 00:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-02 05:30:00', 'YYYY-MM-DD HH24:MI:SS'), 6162.62, 'Tom ' || CHR(38) || ' Co', q'[Fan doesn't start]', TIMESTAMP '2024-01-26 01:09:07.69');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1380, 20141, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-14 06:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-04 14:10:00', 'YYYY-MM-DD HH24:MI:SS'), 5528.1, 'Tom & Co', 'Routine visit', TIMESTAMP '2023-07-14 06:51:44.797');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1381, 20567, 'REPAIR', 3, 'OPEN', TO_DATE('2024-03-05 16:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7849.13, 'Zoë Müller', NULL, TIMESTAMP '2024-03-05 16:51:43.062');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1382, 20104, 'INSPECT', 2, 'CLOSED', TO_DATE('2023-08-24 12:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-13 15:25:00', 'YYYY-MM-DD HH24:MI:SS'), 2094.5, '', 'Routine visit', TIMESTAMP '2023-08-24 12:48:36.642');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1383, 20214, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2024-01-29 09:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7291.38, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-29 09:45:06.382');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1384, 20216, 'INSPECT', 2, 'OPEN', TO_DATE('2023-12-07 02:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-12-07 03:25:18.48');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1385, 20122, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-02-08 04:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-29 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), 7114.16, q'[Sean O'Hara]', '', TIMESTAMP '2024-02-08 05:00:47.926');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1386, 20490, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-08-24 15:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-24 19:41:00', 'YYYY-MM-DD HH24:MI:SS'), 6671.74, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2023-08-24 16:23:23.839');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1387, 20034, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-08-30 15:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-26 16:35:00', 'YYYY-MM-DD HH24:MI:SS'), 3587.7, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-08-30 17:14:29.06');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1388, 20303, 'UPGRADE', 3, 'OPEN', TO_DATE('2025-01-04 03:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7739.65, 'Zoë Müller', NULL, TIMESTAMP '2025-01-04 05:09:00.312');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1389, 20322, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-06-15 01:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-29 23:37:00', 'YYYY-MM-DD HH24:MI:SS'), 7291.57, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-06-15 01:39:38.795');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1390, 20037, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-07-10 04:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-25 00:10:00', 'YYYY-MM-DD HH24:MI:SS'), 160.43, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-07-10 05:24:38.594');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1391, 20492, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-08-12 16:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-17 15:20:00', 'YYYY-MM-DD HH24:MI:SS'), 7589.31, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-08-12 17:42:36.733');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1392, 20548, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-02-02 01:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-26 17:31:00', 'YYYY-MM-DD HH24:MI:SS'), 6146.93, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-02-02 01:40:49.475');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1393, 20575, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-10 07:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-19 07:18:00', 'YYYY-MM-DD HH24:MI:SS'), 2358.12, 'Nguyễn An', q'[Fan doesn't start]', TIMESTAMP '2023-05-10 07:40:22.178');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1394, 20596, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-06-03 04:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-20 22:55:00', 'YYYY-MM-DD HH24:MI:SS'), 2679.62, '', 'Routine visit', TIMESTAMP '2023-06-03 04:25:31.06');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1395, 20082, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2023-11-04 07:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5849.14, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-11-04 08:48:29.358');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1396, 20424, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-06-28 07:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-16 08:48:00', 'YYYY-MM-DD HH24:MI:SS'), 6626.61, 'Tom & Co', NULL, TIMESTAMP '2023-06-28 08:10:13.983');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1397, 20266, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-08-23 05:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-08-23 05:52:44.311');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1398, 20358, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-02-11 00:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-02 20:16:00', 'YYYY-MM-DD HH24:MI:SS'), 7943.42, 'Ada Brandt', NULL, TIMESTAMP '2023-02-11 02:07:23.444');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1399, 20558, 'REPAIR', 4, 'OPEN', TO_DATE('2023-08-14 18:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-08-14 19:54:24.467');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1400, 20013, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-09-15 16:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-09-15 17:41:24.979');

/* 400 rows so far */
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1401, 20588, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2023-06-14 09:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2023-06-14 09:45:19.72');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1402, 20398, 'UPGRADE', 3, 'OPEN', TO_DATE('2023-10-17 05:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-10-17 06:13:44.64');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1403, 20169, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2024-09-07 20:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5420.76, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-09-07 20:55:45.427');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1404, 20372, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-07-11 18:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-13 14:52:00', 'YYYY-MM-DD HH24:MI:SS'), 3508.22, 'Tom & Co', 'Routine visit', TIMESTAMP '2023-07-11 20:06:24.749');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1405, 20313, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-23 15:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-31 00:06:00', 'YYYY-MM-DD HH24:MI:SS'), 1304.28, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-08-23 17:09:21.82');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1406, 20021, 'UPGRADE', 3, 'OPEN', TO_DATE('2024-05-31 20:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-05-31 20:56:53.831');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1407, 20187, 'REPAIR', 4, 'CLOSED', TO_DATE('2025-03-04 01:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-16 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), 3791.91, 'Tom & Co', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-03-04 02:20:43.677');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1408, 20001, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2024-05-04 08:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-05-04 09:36:39.648');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1409, 20127, 'REPAIR', 4, 'OPEN', TO_DATE('2024-12-10 10:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-12-10 11:28:39.21');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1410, 20529, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-06-17 23:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-25 09:32:00', 'YYYY-MM-DD HH24:MI:SS'), 3146.23, 'Ada Brandt', 'Routine visit', TIMESTAMP '2023-06-18 00:17:38.276');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1411, 20516, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-10-26 23:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-01 06:33:00', 'YYYY-MM-DD HH24:MI:SS'), 900.68, 'J. de Vries', q'[Fan doesn't start]', TIMESTAMP '2024-10-27 00:27:13.98');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1412, 20255, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-05-06 23:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-22 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), 8019.96, NULL, 'Fan doesn''t start', TIMESTAMP '2024-05-07 00:16:03.102');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1413, 20572, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-06-03 01:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-12 10:38:00', 'YYYY-MM-DD HH24:MI:SS'), 1445.89, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-06-03 01:42:03.785');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1414, 20262, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-25 22:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-31 10:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-07-25 22:03:32.432');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1415, 20246, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-02-24 06:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-17 03:46:00', 'YYYY-MM-DD HH24:MI:SS'), 2991.52, '', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-02-24 07:22:35.192');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1416, 20534, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-06-16 19:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-17 11:10:00', 'YYYY-MM-DD HH24:MI:SS'), 3480.85, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-06-16 20:03:49.64');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1417, 20579, 'INSPECT', 3, 'CANCELLED', TO_DATE('2024-08-05 15:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-08-05 16:07:05.08');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1418, 20439, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-11-27 23:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-01 12:17:00', 'YYYY-MM-DD HH24:MI:SS'), 1326.72, '', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-11-28 00:51:00.646');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1419, 20138, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-01-19 16:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-19 16:31:41.193');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1420, 20177, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-12-03 01:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-11 08:18:00', 'YYYY-MM-DD HH24:MI:SS'), 1996.62, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-12-03 02:10:51.335');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1421, 20591, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-01-02 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-15 14:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Ada Brandt', 'Routine visit', TIMESTAMP '2023-01-02 23:23:38.47');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1422, 20009, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-12-18 13:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-04 14:04:00', 'YYYY-MM-DD HH24:MI:SS'), 1854.8, 'J. de Vries', 'Fan doesn''t start', TIMESTAMP '2023-12-18 13:42:54.905');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1423, 20291, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-03-13 14:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 259.44, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-03-13 15:07:41.142');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1424, 20197, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-06-15 12:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-22 06:13:00', 'YYYY-MM-DD HH24:MI:SS'), 7560.15, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-06-15 13:19:40.64');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1425, 20159, 'INSPECT', 4, 'CANCELLED', TO_DATE('2024-09-20 14:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-09-20 14:43:53.538');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1426, 20527, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-07-18 10:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-28 23:33:00', 'YYYY-MM-DD HH24:MI:SS'), 2524.92, 'Zoë Müller', '', TIMESTAMP '2024-07-18 10:40:04.387');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1427, 20267, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-12-21 11:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', q'[Fan doesn't start]', TIMESTAMP '2023-12-21 12:50:59.501');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1428, 20026, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-12-07 05:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-26 01:29:00', 'YYYY-MM-DD HH24:MI:SS'), 1832.38, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-12-07 06:10:15.548');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1429, 20007, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-31 05:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-05 03:30:00', 'YYYY-MM-DD HH24:MI:SS'), 1167.12, '', '', TIMESTAMP '2023-07-31 05:55:59.303');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1430, 20038, 'UPGRADE', 1, 'CLOSED', TO_DATE('2023-05-21 20:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-04 15:10:00', 'YYYY-MM-DD HH24:MI:SS'), 5212.1, 'Sean O''Hara', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-05-21 20:47:32.379');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1431, 20137, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-02-04 20:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 10:57:00', 'YYYY-MM-DD HH24:MI:SS'), 6823.88, NULL, '', TIMESTAMP '2024-02-04 20:56:10.546');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1432, 20171, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-05-29 21:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-01 07:35:00', 'YYYY-MM-DD HH24:MI:SS'), 8091.51, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-05-29 21:36:04.287');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1433, 20055, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-04-17 08:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-12 13:51:00', 'YYYY-MM-DD HH24:MI:SS'), 7517.87, 'Nguyễn An', 'Routine visit', TIMESTAMP '2024-04-17 08:09:05.934');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1434, 20148, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-09-28 08:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-10 09:43:00', 'YYYY-MM-DD HH24:MI:SS'), 2540.19, 'J. de Vries', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-09-28 09:47:04.569');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1435, 20102, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2023-10-30 00:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, q'[Fan doesn't start]', TIMESTAMP '2023-10-30 00:27:40.327');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1436, 20319, 'INSPECT', 3, 'OPEN', TO_DATE('2024-11-26 01:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3707.4, 'J. de Vries', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-11-26 01:30:15.83');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1437, 20249, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2023-01-10 13:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-01-10 13:16:17.881');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1438, 20244, 'INSPECT', 4, 'OPEN', TO_DATE('2025-03-10 11:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2025-03-10 11:51:09.765');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1439, 20459, 'INSPECT', 3, 'OPEN', TO_DATE('2025-03-10 05:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2025-03-10 05:35:43.289');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1440, 20303, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-03-28 04:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-16 19:02:00', 'YYYY-MM-DD HH24:MI:SS'), 7596.69, NULL, 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-03-28 04:23:26.633');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1441, 20213, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-05-29 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-15 13:59:00', 'YYYY-MM-DD HH24:MI:SS'), 6231.62, 'J. de Vries', q'[Fan doesn't start]', TIMESTAMP '2024-05-29 06:17:36.1');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1442, 20170, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-09-23 22:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-06 02:20:00', 'YYYY-MM-DD HH24:MI:SS'), 6710.3, 'Zoë Müller', '', TIMESTAMP '2023-09-23 23:03:54.442');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1443, 20460, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-10-27 02:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-10 12:13:00', 'YYYY-MM-DD HH24:MI:SS'), 2818.01, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-10-27 02:42:25.908');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1444, 20427, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-10-09 11:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-16 19:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Zoë Müller', NULL, TIMESTAMP '2024-10-09 12:28:24.429');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1445, 20255, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-06-25 09:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-09 00:37:00', 'YYYY-MM-DD HH24:MI:SS'), 1370.82, 'Zoë Müller', NULL, TIMESTAMP '2023-06-25 10:09:18.221');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1446, 20350, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-03-25 22:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-16 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), 3318.11, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-03-25 23:41:11.837');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1447, 20408, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-07-17 12:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-02 23:25:00', 'YYYY-MM-DD HH24:MI:SS'), 6154.79, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-07-17 13:29:55.984');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1448, 20547, 'REPAIR', 4, 'CLOSED', TO_DATE('2025-01-31 01:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-31 21:54:00', 'YYYY-MM-DD HH24:MI:SS'), 105.49, 'Ada Brandt', '100% load, [urgent] {see ticket}', TIMESTAMP '2025-01-31 01:06:06.202');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1449, 20446, 'UPGRADE', 4, 'OPEN', TO_DATE('2024-09-21 19:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', q'[Fan doesn't start]', TIMESTAMP '2024-09-21 19:56:58.635');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1450, 20552, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-08-20 16:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-03 22:40:00', 'YYYY-MM-DD HH24:MI:SS'), 1634.71, '', NULL, TIMESTAMP '2024-08-20 16:39:06.712');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1451, 20341, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-12-28 02:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-12-28 02:16:41.533');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1452, 20428, 'UPGRADE', 4, 'CLOSED', TO_DATE('2023-10-27 22:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-13 20:31:00', 'YYYY-MM-DD HH24:MI:SS'), 3963.9, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-10-27 22:33:08.069');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1453, 20190, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-09-19 16:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2024-09-19 16:46:29.127');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1454, 20175, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-07-12 21:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-21 15:23:00', 'YYYY-MM-DD HH24:MI:SS'), 7447.78, 'Nguyễn An', 'Routine visit', TIMESTAMP '2024-07-12 21:15:36.485');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1455, 20476, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-06-22 11:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-06-22 11:16:16.585');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1456, 20493, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-02-06 15:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-15 06:54:00', 'YYYY-MM-DD HH24:MI:SS'), 3316.33, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2025-02-06 16:04:56.72');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1457, 20189, 'INSPECT', 4, 'ASSIGNED', TO_DATE('2024-02-08 02:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '', TIMESTAMP '2024-02-08 03:03:52.94');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1458, 20572, 'INSPECT', 2, 'ASSIGNED', TO_DATE('2024-02-06 08:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '', TIMESTAMP '2024-02-06 09:04:40.404');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1459, 20437, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2024-04-17 10:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-04-17 11:05:57.34');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1460, 20313, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-06-20 02:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-27 08:26:00', 'YYYY-MM-DD HH24:MI:SS'), 3319.44, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2024-06-20 03:15:38.108');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1461, 20586, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-27 14:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-08 08:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3200.97, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-05-27 15:20:30.727');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1462, 20367, 'UPGRADE', 2, 'CLOSED', TO_DATE('2023-01-22 00:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-02-06 23:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3880.09, 'Tom & Co', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-01-22 01:12:39.106');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1463, 20309, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-07-21 15:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-10 03:35:00', 'YYYY-MM-DD HH24:MI:SS'), 8131.38, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-07-21 15:55:21.954');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1464, 20018, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-06-29 20:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-06 06:17:00', 'YYYY-MM-DD HH24:MI:SS'), 5081.83, 'Tom & Co', 'Fan doesn''t start', TIMESTAMP '2023-06-29 21:52:32.282');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1465, 20100, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2023-07-19 07:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-07-19 08:04:05.006');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1466, 20334, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-03-11 19:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-07 17:28:00', 'YYYY-MM-DD HH24:MI:SS'), 6831.3, '', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-03-11 21:08:25.363');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1467, 20372, 'UPGRADE', 2, 'OPEN', TO_DATE('2024-08-05 14:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-08-05 15:56:44.796');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1468, 20181, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-04-23 07:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-27 00:46:00', 'YYYY-MM-DD HH24:MI:SS'), 4957.25, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-04-23 08:23:56.666');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1469, 20187, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-04-26 22:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 14:06:00', 'YYYY-MM-DD HH24:MI:SS'), 3856.7, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-04-26 22:51:18.758');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1470, 20206, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2025-02-26 08:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Fan doesn''t start', TIMESTAMP '2025-02-26 09:12:30.423');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1471, 20574, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-08-05 20:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-11 14:26:00', 'YYYY-MM-DD HH24:MI:SS'), 5777.75, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-08-05 20:48:12.638');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1472, 20087, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2024-10-06 11:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1430.89, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-10-06 11:46:55.498');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1473, 20089, 'UPGRADE', 3, 'CLOSED', TO_DATE('2025-01-30 21:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-10 19:24:00', 'YYYY-MM-DD HH24:MI:SS'), 5977.95, 'Nguyễn An', '', TIMESTAMP '2025-01-30 23:15:06.407');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1474, 20236, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-09-05 05:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-01 22:40:00', 'YYYY-MM-DD HH24:MI:SS'), 1490.07, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-09-05 06:29:41.866');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1475, 20385, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-02-23 05:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 01:05:00', 'YYYY-MM-DD HH24:MI:SS'), 856.19, NULL, '', TIMESTAMP '2024-02-23 05:35:23.888');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1476, 20439, 'UPGRADE', 2, 'OPEN', TO_DATE('2024-08-04 03:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7108.42, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-08-04 04:17:34.521');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1477, 20320, 'UPGRADE', 3, 'CLOSED', TO_DATE('2025-02-11 23:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-23 07:41:00', 'YYYY-MM-DD HH24:MI:SS'), 193.79, '', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-11 23:28:55.059');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1478, 20439, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-11-20 14:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-03 14:48:00', 'YYYY-MM-DD HH24:MI:SS'), 7607.75, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-11-20 14:48:59.44');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1479, 20419, 'REPAIR', 2, 'CANCELLED', TO_DATE('2024-12-19 07:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', NULL, TIMESTAMP '2024-12-19 08:11:15.43');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1480, 20125, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2024-04-18 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', NULL, TIMESTAMP '2024-04-18 23:00:52.465');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1481, 20418, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-02-15 18:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6408.77, '', q'[Fan doesn't start]', TIMESTAMP '2024-02-15 19:24:36.466');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1482, 20078, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-02-27 11:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Fan doesn''t start', TIMESTAMP '2023-02-27 11:56:34.028');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1483, 20074, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-11-02 14:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Replace PSU & breaker', TIMESTAMP '2024-11-02 14:57:35.269');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1484, 20375, 'REPAIR', 2, 'CLOSED', TO_DATE('2025-01-21 18:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-13 10:25:00', 'YYYY-MM-DD HH24:MI:SS'), 5985.98, 'Sean O''Hara', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-01-21 19:28:12.739');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1485, 20313, 'REPAIR', 3, 'CANCELLED', TO_DATE('2025-01-13 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Replace PSU & breaker', TIMESTAMP '2025-01-13 14:41:43.904');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1486, 20015, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-06-07 23:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5509.99, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-06-07 23:37:37.734');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1487, 20548, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-05-11 06:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-07 19:10:00', 'YYYY-MM-DD HH24:MI:SS'), 5800.5, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-05-11 07:25:20.044');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1488, 20384, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-03-17 01:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-03-17 03:07:20.597');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1489, 20530, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-07-02 20:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 17:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, '', NULL, TIMESTAMP '2024-07-02 20:03:57.489');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1490, 20209, 'REPAIR', 3, 'OPEN', TO_DATE('2024-03-10 19:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-03-10 19:41:18.498');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1491, 20063, 'REPAIR', 1, 'CLOSED', TO_DATE('2025-02-08 13:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 09:09:00', 'YYYY-MM-DD HH24:MI:SS'), 2424.55, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2025-02-08 14:50:28.619');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1492, 20056, 'INSPECT', 3, 'CANCELLED', TO_DATE('2024-12-25 18:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Routine visit', TIMESTAMP '2024-12-25 18:33:01.188');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1493, 20176, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-12-09 14:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1241.64, q'[Sean O'Hara]', '', TIMESTAMP '2023-12-09 15:11:52.161');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1494, 20358, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-08-11 22:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-22 19:17:00', 'YYYY-MM-DD HH24:MI:SS'), 8533.73, 'J. de Vries', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-08-11 23:44:03.065');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1495, 20360, 'REPAIR', 2, 'OPEN', TO_DATE('2023-03-30 06:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-03-30 07:09:00.186');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1496, 20117, 'INSPECT', 3, 'OPEN', TO_DATE('2023-10-03 14:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-10-03 15:25:10.385');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1497, 20210, 'UPGRADE', 4, 'CANCELLED', TO_DATE('2023-12-14 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8819.65, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-12-14 04:39:21.698');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1498, 20056, 'UPGRADE', 4, 'CLOSED', TO_DATE('2025-01-29 20:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-25 20:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3547.26, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-01-29 20:36:22.597');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1499, 20347, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2023-07-18 09:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom ' || CHR(38) || ' Co', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-07-18 09:46:42.109');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1500, 20465, 'UPGRADE', 2, 'CANCELLED', TO_DATE('2023-12-10 22:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-12-10 22:32:09.112');

/* 500 rows so far */
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1501, 20258, 'INSPECT', 3, 'CLOSED', TO_DATE('2025-01-01 00:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-28 08:20:00', 'YYYY-MM-DD HH24:MI:SS'), 7698.6, '', q'[Fan doesn't start]', TIMESTAMP '2025-01-01 00:46:27.885');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1502, 20117, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-12-12 09:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6301.83, 'Ada Brandt', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-12-12 10:16:48.787');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1503, 20196, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2024-09-14 15:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4318.63, 'Ada Brandt', NULL, TIMESTAMP '2024-09-14 16:12:17.168');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1504, 20364, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-10-06 15:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-14 05:07:00', 'YYYY-MM-DD HH24:MI:SS'), 7648.31, '', 'Replace PSU & breaker', TIMESTAMP '2023-10-06 16:37:56');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1505, 20189, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-07-15 15:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-25 07:07:00', 'YYYY-MM-DD HH24:MI:SS'), 6892.72, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-07-15 15:45:39.125');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1506, 20409, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-09-21 08:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-09 15:57:00', 'YYYY-MM-DD HH24:MI:SS'), 1200.79, NULL, '', TIMESTAMP '2023-09-21 08:49:00.55');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1507, 20529, 'UPGRADE', 4, 'OPEN', TO_DATE('2024-10-24 11:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-10-24 12:52:16.606');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1508, 20376, 'INSPECT', 2, 'OPEN', TO_DATE('2023-04-14 00:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', NULL, TIMESTAMP '2023-04-14 01:21:43.081');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1509, 20022, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-02-14 05:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-02-14 05:31:25.934');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1510, 20484, 'REPAIR', 1, 'ASSIGNED', TO_DATE('2023-05-09 01:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1192.07, 'J. de Vries', '', TIMESTAMP '2023-05-09 03:07:07.157');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1511, 20213, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-02-01 07:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-04 02:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3710.54, q'[Sean O'Hara]', '', TIMESTAMP '2024-02-01 07:25:17.728');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1512, 20557, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-05-03 09:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Routine visit', TIMESTAMP '2023-05-03 10:32:08.619');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1513, 20071, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-12-14 23:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-29 17:55:00', 'YYYY-MM-DD HH24:MI:SS'), 5629.69, 'Ada Brandt', q'[Fan doesn't start]', TIMESTAMP '2023-12-15 00:57:13.627');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1514, 20431, 'REPAIR', 3, 'OPEN', TO_DATE('2025-03-13 03:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6329.21, 'Tom ' || CHR(38) || ' Co', NULL, TIMESTAMP '2025-03-13 03:29:50.905');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1515, 20134, 'INSPECT', 1, 'CANCELLED', TO_DATE('2023-01-18 05:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-01-18 07:05:28.008');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1516, 20364, 'REPAIR', 4, 'CANCELLED', TO_DATE('2025-03-02 01:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2025-03-02 03:17:21.075');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1517, 20597, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-01-14 10:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-01-14 10:00:26.605');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1518, 20162, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-08-02 13:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-24 03:37:00', 'YYYY-MM-DD HH24:MI:SS'), 2060.24, 'Tom & Co', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-08-02 14:26:36.198');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1519, 20506, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-08-19 15:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Routine visit', TIMESTAMP '2024-08-19 16:19:30.395');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1520, 20083, 'UPGRADE', 3, 'OPEN', TO_DATE('2024-04-12 03:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5996.07, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2024-04-12 03:48:55.472');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1521, 20085, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-07-08 05:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-07-08 06:12:48.665');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1522, 20559, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-10-24 22:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-20 23:56:00', 'YYYY-MM-DD HH24:MI:SS'), 8307.27, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-10-25 00:19:23.626');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1523, 20002, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-12 02:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-13 16:45:00', 'YYYY-MM-DD HH24:MI:SS'), 1198.52, 'J. de Vries', NULL, TIMESTAMP '2023-04-12 03:34:14.485');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1524, 20570, 'INSPECT', 2, 'OPEN', TO_DATE('2025-03-13 14:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8253.94, '', 'Routine visit', TIMESTAMP '2025-03-13 15:46:14.388');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1525, 20174, 'REPAIR', 2, 'CANCELLED', TO_DATE('2024-03-24 07:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-03-24 07:32:12.975');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1526, 20439, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-11 08:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-15 01:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Ada Brandt', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-05-11 09:16:27.712');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1527, 20341, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-31 22:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-25 18:55:00', 'YYYY-MM-DD HH24:MI:SS'), 7491.81, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-08-31 22:33:15.472');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1528, 20249, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-08-04 11:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-31 22:50:00', 'YYYY-MM-DD HH24:MI:SS'), 4873.25, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2023-08-04 13:07:31.855');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1529, 20139, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-04-22 07:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 04:06:00', 'YYYY-MM-DD HH24:MI:SS'), 151.5, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-04-22 08:04:29.478');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1530, 20413, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-06-20 00:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-02 00:23:00', 'YYYY-MM-DD HH24:MI:SS'), 3947.63, '', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-06-20 01:06:03.654');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1531, 20039, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-14 07:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-15 11:25:00', 'YYYY-MM-DD HH24:MI:SS'), 7417.54, 'Ada Brandt', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-05-14 08:40:41.743');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1532, 20506, 'UPGRADE', 3, 'OPEN', TO_DATE('2024-05-15 21:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4984.68, 'Sean O''Hara', '', TIMESTAMP '2024-05-15 22:01:06.314');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1533, 20294, 'UPGRADE', 4, 'CLOSED', TO_DATE('2025-02-24 23:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-10 14:00:00', 'YYYY-MM-DD HH24:MI:SS'), 4328.47, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-25 00:26:36.264');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1534, 20492, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2024-10-27 20:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-10-27 21:16:33.302');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1535, 20215, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-28 07:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-03 23:19:00', 'YYYY-MM-DD HH24:MI:SS'), 8194.01, NULL, 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-08-28 07:47:35.336');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1536, 20185, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-08-14 12:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-05 22:13:00', 'YYYY-MM-DD HH24:MI:SS'), 6408.57, '', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2023-08-14 13:36:14.309');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1537, 20475, 'REPAIR', 2, 'OPEN', TO_DATE('2023-11-23 14:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1483.94, q'[Sean O'Hara]', NULL, TIMESTAMP '2023-11-23 15:03:45.708');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1538, 20193, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-10-05 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-15 17:31:00', 'YYYY-MM-DD HH24:MI:SS'), 5022, NULL, 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-10-05 05:34:13.302');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1539, 20371, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-03-22 05:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-11 21:26:00', 'YYYY-MM-DD HH24:MI:SS'), 2137.79, 'Nguyễn An', q'[Fan doesn't start]', TIMESTAMP '2023-03-22 06:39:18.545');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1540, 20332, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-03-06 06:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-31 22:22:00', 'YYYY-MM-DD HH24:MI:SS'), 4518.76, 'Nguyễn An', NULL, TIMESTAMP '2025-03-06 07:21:54.91');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1541, 20535, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-12-19 22:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-13 05:49:00', 'YYYY-MM-DD HH24:MI:SS'), 2303.77, q'[Sean O'Hara]', q'[Fan doesn't start]', TIMESTAMP '2023-12-19 23:16:16.889');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1542, 20282, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-11-04 13:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-22 14:10:00', 'YYYY-MM-DD HH24:MI:SS'), 1594.37, '', 'Fan doesn''t start', TIMESTAMP '2024-11-04 14:43:37.424');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1543, 20018, 'INSPECT', 2, 'OPEN', TO_DATE('2024-11-06 07:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8994.06, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-11-06 07:52:08.851');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1544, 20111, 'INSPECT', 1, 'CANCELLED', TO_DATE('2023-03-28 05:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Fan doesn''t start', TIMESTAMP '2023-03-28 06:16:27.031');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1545, 20020, 'UPGRADE', 4, 'CLOSED', TO_DATE('2023-12-26 05:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-19 15:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5042.09, 'Ada Brandt', NULL, TIMESTAMP '2023-12-26 06:15:28.343');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1546, 20518, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-04-06 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-08 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), 6058, '', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-04-06 14:33:11.376');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1547, 20209, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2023-05-16 14:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Routine visit', TIMESTAMP '2023-05-16 15:31:55.908');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1548, 20490, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-03-22 20:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-12 09:43:00', 'YYYY-MM-DD HH24:MI:SS'), 7307.71, 'Zoë Müller', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-03-22 21:38:36.935');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1549, 20090, 'INSPECT', 4, 'CANCELLED', TO_DATE('2024-04-12 04:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Routine visit', TIMESTAMP '2024-04-12 06:01:13.621');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1550, 20032, 'INSPECT', 3, 'OPEN', TO_DATE('2024-02-11 15:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', NULL, TIMESTAMP '2024-02-11 15:42:20.363');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1551, 20017, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2023-12-20 23:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7827.05, NULL, q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-12-21 00:18:45.511');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1552, 20220, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-08-30 00:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8501.66, 'Ada Brandt', '', TIMESTAMP '2024-08-30 01:02:39.533');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1553, 20594, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-06-23 10:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-24 02:17:00', 'YYYY-MM-DD HH24:MI:SS'), 3738.45, 'Tom ' || CHR(38) || ' Co', q'[Fan doesn't start]', TIMESTAMP '2024-06-23 10:28:36.299');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1554, 20473, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-09-18 07:55:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-05 00:09:00', 'YYYY-MM-DD HH24:MI:SS'), 8835.25, 'Zoë Müller', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-09-18 09:02:23.164');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1555, 20097, 'REPAIR', 1, 'OPEN', TO_DATE('2025-01-30 13:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', 'Replace PSU & breaker', TIMESTAMP '2025-01-30 14:16:32.056');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1556, 20181, 'REPAIR', 1, 'CANCELLED', TO_DATE('2023-06-13 02:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-06-13 02:34:34.497');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1557, 20473, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-12-10 16:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 06:27:00', 'YYYY-MM-DD HH24:MI:SS'), 6604.44, 'J. de Vries', '', TIMESTAMP '2024-12-10 16:33:26.771');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1558, 20192, 'REPAIR', 1, 'CANCELLED', TO_DATE('2024-02-13 06:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Fan doesn''t start', TIMESTAMP '2024-02-13 06:14:58.24');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1559, 20295, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-04-29 06:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-19 13:23:00', 'YYYY-MM-DD HH24:MI:SS'), 3266.25, 'J. de Vries', q'[Fan doesn't start]', TIMESTAMP '2024-04-29 07:20:07.367');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1560, 20202, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-08-11 18:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-04 09:01:00', 'YYYY-MM-DD HH24:MI:SS'), 6684.53, NULL, 'Routine visit', TIMESTAMP '2024-08-11 19:04:53.11');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1561, 20354, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-02-01 12:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-11 13:00:00', 'YYYY-MM-DD HH24:MI:SS'), 6433.68, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-02-01 13:04:41.15');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1562, 20327, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-08-18 22:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-15 12:45:00', 'YYYY-MM-DD HH24:MI:SS'), 1634.21, 'Nguyễn An', NULL, TIMESTAMP '2023-08-18 23:21:02.832');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1563, 20139, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-10-13 19:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-23 22:32:00', 'YYYY-MM-DD HH24:MI:SS'), 1005.29, '', q'[Fan doesn't start]', TIMESTAMP '2024-10-13 20:51:31.061');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1564, 20542, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-10-12 12:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-24 04:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Sean O''Hara', '', TIMESTAMP '2023-10-12 13:15:45.446');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1565, 20150, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-12-30 14:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-22 15:04:00', 'YYYY-MM-DD HH24:MI:SS'), 765.99, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-12-30 14:55:36.857');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1566, 20051, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-11-13 06:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-01 10:29:00', 'YYYY-MM-DD HH24:MI:SS'), 640.7, NULL, 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2023-11-13 07:35:47.848');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1567, 20303, 'REPAIR', 4, 'CLOSED', TO_DATE('2025-03-10 15:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-29 05:53:00', 'YYYY-MM-DD HH24:MI:SS'), 48.05, 'Zoë Müller', q'[Fan doesn't start]', TIMESTAMP '2025-03-10 16:12:41.641');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1568, 20100, 'INSPECT', 1, 'CANCELLED', TO_DATE('2024-10-02 17:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Routine visit', TIMESTAMP '2024-10-02 18:32:02.339');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1569, 20036, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-05-10 16:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-21 13:48:00', 'YYYY-MM-DD HH24:MI:SS'), 4648.18, 'J. de Vries', NULL, TIMESTAMP '2023-05-10 16:03:54.562');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1570, 20400, 'REPAIR', 2, 'OPEN', TO_DATE('2023-08-27 00:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7181.8, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2023-08-27 00:33:59.08');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1571, 20138, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-02-14 13:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-03 12:02:00', 'YYYY-MM-DD HH24:MI:SS'), 5012.89, 'J. de Vries', 'Routine visit', TIMESTAMP '2024-02-14 13:53:41.079');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1572, 20592, 'REPAIR', 4, 'OPEN', TO_DATE('2024-01-31 04:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-01-31 04:40:46.064');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1573, 20165, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-12-02 11:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-10 11:07:00', 'YYYY-MM-DD HH24:MI:SS'), 8583.69, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-12-02 12:12:40.059');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1574, 20108, 'REPAIR', 3, 'OPEN', TO_DATE('2025-01-10 07:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8940.41, 'Ada Brandt', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2025-01-10 09:01:24.326');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1575, 20048, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-12-03 09:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-06 22:28:00', 'YYYY-MM-DD HH24:MI:SS'), 286.09, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-12-03 10:08:56.204');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1576, 20493, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-08-20 23:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-26 13:52:00', 'YYYY-MM-DD HH24:MI:SS'), 3269.5, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-08-21 00:35:22.212');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1577, 20574, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-14 04:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-04 13:00:00', 'YYYY-MM-DD HH24:MI:SS'), 1095.82, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-05-14 05:16:23.304');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1578, 20041, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-10-03 12:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Replace PSU & breaker', TIMESTAMP '2024-10-03 12:35:18.744');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1579, 20130, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-05-03 15:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1594.06, 'J. de Vries', 'Routine visit', TIMESTAMP '2023-05-03 15:32:03.713');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1580, 20500, 'INSPECT', 4, 'CLOSED', TO_DATE('2024-02-07 23:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-04 10:15:00', 'YYYY-MM-DD HH24:MI:SS'), 3355.53, 'Nguyễn An', NULL, TIMESTAMP '2024-02-08 00:07:50.965');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1581, 20081, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-03 13:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-16 21:44:00', 'YYYY-MM-DD HH24:MI:SS'), 8410.3, 'Ada Brandt', 'Routine visit', TIMESTAMP '2024-05-03 14:20:07.154');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1582, 20041, 'INSPECT', 1, 'CANCELLED', TO_DATE('2023-06-01 15:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1537.55, 'Nguyễn An', '', TIMESTAMP '2023-06-01 15:38:32.763');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1583, 20403, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-09-07 02:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-15 10:25:00', 'YYYY-MM-DD HH24:MI:SS'), 1005.61, '', q'[Fan doesn't start]', TIMESTAMP '2023-09-07 02:38:45.766');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1584, 20322, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-07-02 13:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4005.08, 'Tom & Co', 'Fan doesn''t start', TIMESTAMP '2023-07-02 13:41:22.302');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1585, 20537, 'REPAIR', 3, 'OPEN', TO_DATE('2025-03-14 11:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-03-14 12:37:53.436');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1586, 20464, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-08-16 15:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-22 13:49:00', 'YYYY-MM-DD HH24:MI:SS'), 1566.05, 'Ada Brandt', 'Routine visit', TIMESTAMP '2023-08-16 15:50:49.775');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1587, 20087, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-10-03 11:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-09 01:06:00', 'YYYY-MM-DD HH24:MI:SS'), 6458.67, NULL, NULL, TIMESTAMP '2024-10-03 11:12:21.469');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1588, 20420, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-02-26 14:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-08 15:28:00', 'YYYY-MM-DD HH24:MI:SS'), 4411.18, 'Ada Brandt', NULL, TIMESTAMP '2024-02-26 15:15:26.894');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1589, 20454, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-07-24 12:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-13 23:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2974.94, '', q'[Fan doesn't start]', TIMESTAMP '2023-07-24 12:56:42.699');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1590, 20493, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-08-02 03:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-07 13:05:00', 'YYYY-MM-DD HH24:MI:SS'), 43.27, 'Zoë Müller', 'Routine visit', TIMESTAMP '2024-08-02 05:20:50.175');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1591, 20141, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-10-31 16:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-20 01:34:00', 'YYYY-MM-DD HH24:MI:SS'), 1222.9, 'Zoë Müller', 'Replace PSU & breaker', TIMESTAMP '2024-10-31 17:34:11.786');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1592, 20533, 'INSPECT', 3, 'OPEN', TO_DATE('2024-07-26 08:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3442.62, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-07-26 09:06:01.411');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1593, 20413, 'REPAIR', 4, 'CANCELLED', TO_DATE('2023-12-30 03:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1140.26, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-12-30 04:46:29.768');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1594, 20446, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-09-20 17:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-21 21:41:00', 'YYYY-MM-DD HH24:MI:SS'), 2855.71, 'Zoë Müller', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-09-20 17:55:42.956');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1595, 20284, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-07-28 22:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-06 21:33:00', 'YYYY-MM-DD HH24:MI:SS'), 8219.61, '', 'Routine visit', TIMESTAMP '2023-07-28 23:26:52.59');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1596, 20285, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-10-30 16:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-31 06:31:00', 'YYYY-MM-DD HH24:MI:SS'), 3144.96, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2024-10-30 16:51:12.761');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1597, 20313, 'INSPECT', 1, 'ASSIGNED', TO_DATE('2023-11-17 20:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-11-17 20:23:22.91');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1598, 20549, 'UPGRADE', 3, 'ASSIGNED', TO_DATE('2023-07-06 10:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1638.41, 'J. de Vries', 'Fan doesn''t start', TIMESTAMP '2023-07-06 11:36:14.792');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1599, 20429, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-05-31 20:55:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-20 10:09:00', 'YYYY-MM-DD HH24:MI:SS'), 1746.66, 'J. de Vries', q'[Fan doesn't start]', TIMESTAMP '2023-05-31 21:16:06.287');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1600, 20024, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-08-16 01:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-21 23:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3451.44, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-08-16 01:56:15.296');

/* 600 rows so far */
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1601, 20108, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-11-05 04:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-18 21:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Tom ' || CHR(38) || ' Co', NULL, TIMESTAMP '2024-11-05 05:34:05.902');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1602, 20537, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-10-19 06:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-09 05:03:00', 'YYYY-MM-DD HH24:MI:SS'), 6537.13, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-10-19 06:59:43.216');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1603, 20438, 'UPGRADE', 3, 'CLOSED', TO_DATE('2025-02-18 06:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-14 13:40:00', 'YYYY-MM-DD HH24:MI:SS'), 8545.36, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2025-02-18 06:32:18.957');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1604, 20430, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-09-22 14:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-02 21:43:00', 'YYYY-MM-DD HH24:MI:SS'), 4827.76, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-09-22 15:03:39.734');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1605, 20348, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-02-16 21:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 22:24:00', 'YYYY-MM-DD HH24:MI:SS'), 2654.89, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-02-16 22:31:08.217');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1606, 20415, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-07-23 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-13 14:47:00', 'YYYY-MM-DD HH24:MI:SS'), 743.99, 'Zoë Müller', NULL, TIMESTAMP '2023-07-23 01:56:02.643');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1607, 20437, 'UPGRADE', 4, 'CLOSED', TO_DATE('2024-05-09 15:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-15 12:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, q'[Sean O'Hara]', NULL, TIMESTAMP '2024-05-09 17:07:27.433');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1608, 20573, 'INSPECT', 3, 'OPEN', TO_DATE('2024-04-01 08:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-04-01 08:51:02.703');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1609, 20357, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-03-30 08:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-13 15:02:00', 'YYYY-MM-DD HH24:MI:SS'), 8457.51, q'[Sean O'Hara]', NULL, TIMESTAMP '2023-03-30 09:57:47.03');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1610, 20431, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-01-27 08:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2023-01-27 08:49:52.469');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1611, 20325, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-09-30 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-26 08:24:00', 'YYYY-MM-DD HH24:MI:SS'), 6055.99, q'[Sean O'Hara]', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2023-09-30 14:05:44.701');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1612, 20271, 'REPAIR', 1, 'CANCELLED', TO_DATE('2023-05-26 14:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-05-26 15:24:59.971');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1613, 20361, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-04-13 20:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-28 18:16:00', 'YYYY-MM-DD HH24:MI:SS'), 3538.52, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-04-13 20:54:03.607');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1614, 20211, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-04-21 07:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-06 01:55:00', 'YYYY-MM-DD HH24:MI:SS'), 818.59, 'Sean O''Hara', 'Fan doesn''t start', TIMESTAMP '2023-04-21 08:44:25.312');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1615, 20371, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-05-31 08:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-07 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), 6227.46, q'[Sean O'Hara]', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-05-31 08:29:29.267');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1616, 20365, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-09-10 13:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-18 00:46:00', 'YYYY-MM-DD HH24:MI:SS'), 8901.18, 'J. de Vries', 'Fan doesn''t start', TIMESTAMP '2023-09-10 14:02:48.409');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1617, 20312, 'REPAIR', 2, 'CANCELLED', TO_DATE('2025-02-10 11:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-02-10 11:46:03.846');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1618, 20330, 'REPAIR', 1, 'CANCELLED', TO_DATE('2023-07-25 00:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-07-25 01:00:57.074');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1619, 20162, 'REPAIR', 4, 'CLOSED', TO_DATE('2023-05-09 08:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-02 19:00:00', 'YYYY-MM-DD HH24:MI:SS'), 4182.84, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-05-09 09:23:25.023');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1620, 20151, 'UPGRADE', 3, 'OPEN', TO_DATE('2023-05-10 11:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Routine visit', TIMESTAMP '2023-05-10 11:29:40.63');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1621, 20403, 'INSPECT', 3, 'CANCELLED', TO_DATE('2024-01-19 09:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 7782.99, 'Tom & Co', 'Routine visit', TIMESTAMP '2024-01-19 10:04:36.116');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1622, 20431, 'REPAIR', 2, 'CANCELLED', TO_DATE('2023-07-07 13:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2023-07-07 13:49:22.855');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1623, 20505, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-11-20 16:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-11-20 18:01:53.003');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1624, 20272, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-12-12 11:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-07 07:38:00', 'YYYY-MM-DD HH24:MI:SS'), 5225.64, NULL, 'Replace PSU & breaker', TIMESTAMP '2024-12-12 11:18:51.711');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1625, 20349, 'UPGRADE', 3, 'OPEN', TO_DATE('2024-09-15 06:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-09-15 07:31:16.754');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1626, 20143, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2024-02-10 18:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6235.62, NULL, 'Fan doesn''t start', TIMESTAMP '2024-02-10 18:46:04.81');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1627, 20250, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-06-04 19:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-07-01 22:14:00', 'YYYY-MM-DD HH24:MI:SS'), 489.33, 'Nguyễn An', '', TIMESTAMP '2023-06-04 19:56:27.974');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1628, 20534, 'INSPECT', 3, 'OPEN', TO_DATE('2023-12-04 01:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom ' || CHR(38) || ' Co', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-12-04 02:53:12.66');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1629, 20119, 'UPGRADE', 4, 'OPEN', TO_DATE('2024-05-16 09:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Replace PSU & breaker', TIMESTAMP '2024-05-16 10:51:53.913');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1630, 20021, 'INSPECT', 3, 'OPEN', TO_DATE('2024-04-12 16:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Routine visit', TIMESTAMP '2024-04-12 16:20:53.751');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1631, 20337, 'UPGRADE', 1, 'CLOSED', TO_DATE('2024-10-03 17:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-30 12:21:00', 'YYYY-MM-DD HH24:MI:SS'), 2527.8, 'Ada Brandt', q'[Fan doesn't start]', TIMESTAMP '2024-10-03 18:29:35.106');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1632, 20512, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2023-10-09 01:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', NULL, TIMESTAMP '2023-10-09 02:39:15.201');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1633, 20317, 'INSPECT', 3, 'OPEN', TO_DATE('2024-02-25 14:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', NULL, TIMESTAMP '2024-02-25 15:59:52.526');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1634, 20333, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-06-24 05:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-05 04:59:00', 'YYYY-MM-DD HH24:MI:SS'), 477.36, 'Ada Brandt', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2024-06-24 06:00:28.11');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1635, 20577, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-01-01 11:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-18 19:30:00', 'YYYY-MM-DD HH24:MI:SS'), 3809.19, 'Nguyễn An', 'Replace PSU & breaker', TIMESTAMP '2024-01-01 12:15:32.441');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1636, 20036, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-27 08:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-05-05 21:41:00', 'YYYY-MM-DD HH24:MI:SS'), 3093.42, '', 'Routine visit', TIMESTAMP '2023-04-27 08:24:32.913');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1637, 20500, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2024-03-10 09:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1305.73, 'J. de Vries', 'Routine visit', TIMESTAMP '2024-03-10 09:51:39.285');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1638, 20419, 'REPAIR', 2, 'CLOSED', TO_DATE('2023-08-10 06:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-08-17 01:36:00', 'YYYY-MM-DD HH24:MI:SS'), 8752.8, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-08-10 07:26:34.536');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1639, 20289, 'REPAIR', 3, 'OPEN', TO_DATE('2025-02-20 09:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-20 09:58:22.139');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1640, 20314, 'UPGRADE', 4, 'OPEN', TO_DATE('2024-11-22 10:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-11-22 10:24:11.136');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1641, 20021, 'INSPECT', 3, 'OPEN', TO_DATE('2023-03-29 10:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3976.13, 'Ada Brandt', 'Replace PSU & breaker', TIMESTAMP '2023-03-29 11:41:49.439');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1642, 20560, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-10-23 08:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', NULL, TIMESTAMP '2023-10-23 09:28:48.138');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1643, 20099, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-09-14 19:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-20 21:34:00', 'YYYY-MM-DD HH24:MI:SS'), 7528.12, 'Zoë Müller', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-09-14 19:39:57.537');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1644, 20068, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2024-12-06 00:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 6459.1, NULL, '', TIMESTAMP '2024-12-06 00:29:05.502');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1645, 20573, 'INSPECT', 4, 'CLOSED', TO_DATE('2023-08-21 10:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-09-04 10:51:00', 'YYYY-MM-DD HH24:MI:SS'), 2174.47, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-08-21 10:25:35.916');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1646, 20412, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-12-28 11:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-21 12:21:00', 'YYYY-MM-DD HH24:MI:SS'), 1.92, 'Tom ' || CHR(38) || ' Co', '', TIMESTAMP '2023-12-28 12:23:49.201');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1647, 20568, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-12-12 18:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-12-20 03:21:00', 'YYYY-MM-DD HH24:MI:SS'), 2234.1, q'[Sean O'Hara]', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-12-12 18:42:49.416');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1648, 20517, 'REPAIR', 1, 'OPEN', TO_DATE('2024-03-23 02:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Replace PSU & breaker', TIMESTAMP '2024-03-23 02:45:38.863');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1649, 20387, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-09-29 00:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-15 07:34:00', 'YYYY-MM-DD HH24:MI:SS'), 8218.66, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-09-29 01:36:24.134');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1650, 20291, 'INSPECT', 3, 'CLOSED', TO_DATE('2025-02-03 21:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-12 07:08:00', 'YYYY-MM-DD HH24:MI:SS'), 8540.97, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2025-02-03 22:05:28.61');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1651, 20461, 'UPGRADE', 3, 'CLOSED', TO_DATE('2023-03-28 13:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-02 07:54:00', 'YYYY-MM-DD HH24:MI:SS'), 8790.06, '', 'Routine visit', TIMESTAMP '2023-03-28 13:44:48.402');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1652, 20563, 'INSPECT', 3, 'CLOSED', TO_DATE('2024-11-11 07:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-24 01:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2256.13, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-11-11 08:48:39.103');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1653, 20222, 'UPGRADE', 4, 'CLOSED', TO_DATE('2023-12-31 09:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-23 21:52:00', 'YYYY-MM-DD HH24:MI:SS'), 7359.42, 'Zoë Müller', '', TIMESTAMP '2023-12-31 10:36:33.752');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1654, 20141, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-03-10 17:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-14 22:53:00', 'YYYY-MM-DD HH24:MI:SS'), 6550.9, 'J. de Vries', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-03-10 17:28:16.611');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1655, 20129, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2024-01-20 07:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2539.17, 'J. de Vries', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-01-20 07:14:03.853');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1656, 20483, 'UPGRADE', 1, 'ASSIGNED', TO_DATE('2023-06-03 08:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5226.87, 'Nguyễn An', 'Routine visit', TIMESTAMP '2023-06-03 08:47:56.586');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1657, 20523, 'UPGRADE', 4, 'ASSIGNED', TO_DATE('2023-05-21 18:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-05-21 18:19:00.734');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1658, 20543, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-03-04 05:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-19 16:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'Zoë Müller', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-03-04 05:43:59.401');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1659, 20019, 'INSPECT', 3, 'CLOSED', TO_DATE('2025-03-04 16:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-06 05:06:00', 'YYYY-MM-DD HH24:MI:SS'), 3992.43, 'J. de Vries', NULL, TIMESTAMP '2025-03-04 17:19:35.447');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1660, 20037, 'REPAIR', 1, 'CLOSED', TO_DATE('2024-04-09 04:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-21 19:43:00', 'YYYY-MM-DD HH24:MI:SS'), 4506.02, 'J. de Vries', NULL, TIMESTAMP '2024-04-09 05:32:24.006');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1661, 20513, 'REPAIR', 1, 'CLOSED', TO_DATE('2023-11-26 03:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-11-30 14:53:00', 'YYYY-MM-DD HH24:MI:SS'), 79.94, 'Ada Brandt', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2023-11-26 04:44:40.55');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1662, 20010, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-05-23 00:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-05 17:50:00', 'YYYY-MM-DD HH24:MI:SS'), 3963.61, NULL, 'Replace PSU & breaker', TIMESTAMP '2023-05-23 01:14:49.17');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1663, 20263, 'REPAIR', 3, 'CANCELLED', TO_DATE('2024-02-20 10:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, q'[Fan doesn't start]', TIMESTAMP '2024-02-20 11:33:12.07');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1664, 20444, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-03-13 00:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-04 23:17:00', 'YYYY-MM-DD HH24:MI:SS'), 6189.56, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-03-13 01:08:25.135');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1665, 20550, 'UPGRADE', 2, 'CLOSED', TO_DATE('2024-11-18 23:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-19 23:28:00', 'YYYY-MM-DD HH24:MI:SS'), 5499.89, 'Nguyễn An', '', TIMESTAMP '2024-11-18 23:47:06.07');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1666, 20187, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-02-15 18:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-03-03 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), 2670.43, 'Zoë Müller', NULL, TIMESTAMP '2023-02-15 19:23:03.889');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1667, 20573, 'REPAIR', 4, 'CLOSED', TO_DATE('2024-01-06 00:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-29 21:56:00', 'YYYY-MM-DD HH24:MI:SS'), 1198.5, 'Ada Brandt', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2024-01-06 00:34:38.409');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1668, 20553, 'INSPECT', 2, 'CLOSED', TO_DATE('2025-01-15 21:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-23 06:56:00', 'YYYY-MM-DD HH24:MI:SS'), 3040.16, 'Zoë Müller', 'Fan doesn''t start', TIMESTAMP '2025-01-15 21:29:41.213');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1669, 20521, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-03-27 13:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-24 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), 6898.16, 'Nguyễn An', '', TIMESTAMP '2024-03-27 14:15:27.059');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1670, 20593, 'INSPECT', 1, 'CLOSED', TO_DATE('2023-12-21 19:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-02 05:24:00', 'YYYY-MM-DD HH24:MI:SS'), 3578.69, 'Zoë Müller', 'Routine visit', TIMESTAMP '2023-12-21 19:52:14.831');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1671, 20471, 'REPAIR', 2, 'ASSIGNED', TO_DATE('2024-11-02 07:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', '100% load, [urgent] {see ticket}', TIMESTAMP '2024-11-02 07:48:12.212');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1672, 20148, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-02-11 15:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-27 00:33:00', 'YYYY-MM-DD HH24:MI:SS'), 4825.59, 'Nguyễn An', NULL, TIMESTAMP '2024-02-11 15:13:42.29');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1673, 20225, 'REPAIR', 3, 'CANCELLED', TO_DATE('2023-12-21 22:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Ada Brandt', '', TIMESTAMP '2023-12-21 23:01:03.257');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1674, 20508, 'REPAIR', 1, 'OPEN', TO_DATE('2024-06-17 01:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'J. de Vries', 'Alarm log:' || CHR(10) || ' 12:01 link down' || CHR(10) || ' 12:04 link up' || CHR(10) || 'Cause unknown', TIMESTAMP '2024-06-17 02:54:20.473');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1675, 20522, 'UPGRADE', 3, 'CLOSED', TO_DATE('2024-08-06 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-10 03:55:00', 'YYYY-MM-DD HH24:MI:SS'), 1466.54, 'Ada Brandt', '', TIMESTAMP '2024-08-06 08:52:16.679');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1676, 20237, 'INSPECT', 4, 'ASSIGNED', TO_DATE('2023-03-21 04:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-03-21 05:41:05.886');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1677, 20527, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2024-01-19 21:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, NULL, 'Routine visit', TIMESTAMP '2024-01-19 22:44:08.338');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1678, 20514, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-01-10 05:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-01-19 07:17:00', 'YYYY-MM-DD HH24:MI:SS'), 5067.59, NULL, '100% load, [urgent] {see ticket}', TIMESTAMP '2023-01-10 05:32:59.019');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1679, 20167, 'REPAIR', 3, 'ASSIGNED', TO_DATE('2023-10-25 15:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, q'[Sean O'Hara]', NULL, TIMESTAMP '2023-10-25 16:49:47.121');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1680, 20229, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-10-25 07:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-10-25 16:38:00', 'YYYY-MM-DD HH24:MI:SS'), 282.1, NULL, 'Fan doesn''t start', TIMESTAMP '2023-10-25 07:20:41.92');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1681, 20011, 'INSPECT', 1, 'CLOSED', TO_DATE('2025-01-24 17:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-29 12:08:00', 'YYYY-MM-DD HH24:MI:SS'), 6721.6, q'[Sean O'Hara]', 'Alarm log:
 12:01 link down
 12:04 link up
Cause unknown', TIMESTAMP '2025-01-24 18:24:00.405');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1682, 20478, 'INSPECT', 3, 'ASSIGNED', TO_DATE('2023-05-05 13:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, '', 'Routine visit', TIMESTAMP '2023-05-05 14:06:47.13');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1683, 20302, 'REPAIR', 3, 'CLOSED', TO_DATE('2025-02-06 23:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-17 06:21:00', 'YYYY-MM-DD HH24:MI:SS'), 725.47, 'Nguyễn An', q'[Fan doesn't start]', TIMESTAMP '2025-02-06 23:52:28.218');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1684, 20115, 'REPAIR', 4, 'ASSIGNED', TO_DATE('2023-01-07 10:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 229.66, 'Nguyễn An', '100% load, [urgent] {see ticket}', TIMESTAMP '2023-01-07 10:41:09.938');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1685, 20441, 'INSPECT', 4, 'CANCELLED', TO_DATE('2023-09-14 08:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Zoë Müller', 'Replace PSU ' || CHR(38) || ' breaker', TIMESTAMP '2023-09-14 10:02:25.35');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1686, 20289, 'INSPECT', 2, 'CLOSED', TO_DATE('2024-10-22 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-31 05:12:00', 'YYYY-MM-DD HH24:MI:SS'), 4037.62, 'Sean O''Hara', '', TIMESTAMP '2024-10-22 23:45:43.391');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1687, 20592, 'REPAIR', 3, 'OPEN', TO_DATE('2023-09-28 19:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 658.02, 'Zoë Müller', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2023-09-28 19:58:58.153');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1688, 20502, 'INSPECT', 1, 'CLOSED', TO_DATE('2024-09-11 04:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-11 10:57:00', 'YYYY-MM-DD HH24:MI:SS'), 6924.16, NULL, 'Customer said: ''no signal since Tuesday''', TIMESTAMP '2024-09-11 05:10:54.72');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1689, 20048, 'REPAIR', 1, 'CANCELLED', TO_DATE('2023-11-18 09:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 8281.08, 'Zoë Müller', '', TIMESTAMP '2023-11-18 10:20:07.17');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1690, 20070, 'REPAIR', 2, 'CANCELLED', TO_DATE('2024-09-14 19:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', NULL, TIMESTAMP '2024-09-14 20:41:02.571');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1691, 20419, 'REPAIR', 3, 'CLOSED', TO_DATE('2024-05-24 01:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-20 17:47:00', 'YYYY-MM-DD HH24:MI:SS'), 7236.44, 'Nguyễn An', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2024-05-24 02:34:27.825');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1692, 20030, 'REPAIR', 1, 'CLOSED', TO_DATE('2025-03-08 13:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-26 00:06:00', 'YYYY-MM-DD HH24:MI:SS'), 3696.08, 'Nguyễn An', '', TIMESTAMP '2025-03-08 13:54:59.434');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1693, 20149, 'INSPECT', 3, 'CLOSED', TO_DATE('2023-03-15 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-01 18:11:00', 'YYYY-MM-DD HH24:MI:SS'), 8868.38, 'J. de Vries', q'[Fan doesn't start]', TIMESTAMP '2023-03-15 23:01:10.504');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1694, 20173, 'REPAIR', 2, 'CLOSED', TO_DATE('2024-04-25 19:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 01:53:00', 'YYYY-MM-DD HH24:MI:SS'), 7962.64, 'Nguyễn An', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-04-25 21:19:01.699');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1695, 20238, 'UPGRADE', 2, 'CLOSED', TO_DATE('2023-06-04 05:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-06-06 14:22:00', 'YYYY-MM-DD HH24:MI:SS'), 7742.68, '', '', TIMESTAMP '2023-06-04 05:50:01.845');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1696, 20511, 'REPAIR', 3, 'CLOSED', TO_DATE('2023-04-06 10:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2023-04-25 04:29:00', 'YYYY-MM-DD HH24:MI:SS'), 1467.34, 'Sean O''Hara', NULL, TIMESTAMP '2023-04-06 11:52:36.611');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1697, 20091, 'INSPECT', 3, 'CLOSED', TO_DATE('2025-01-01 06:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-04 13:58:00', 'YYYY-MM-DD HH24:MI:SS'), 7532.29, q'[Sean O'Hara]', q'[Customer said: 'no signal since Tuesday']', TIMESTAMP '2025-01-01 07:19:00.002');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1698, 20346, 'INSPECT', 3, 'CANCELLED', TO_DATE('2024-03-05 19:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3039.24, NULL, 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-03-05 20:09:40.548');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1699, 20324, 'REPAIR', 2, 'OPEN', TO_DATE('2024-11-24 00:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Tom & Co', q'[Fan doesn't start]', TIMESTAMP '2024-11-24 01:22:23.235');
INSERT INTO maintenance_orders (order_id, equipment_id, order_type, priority, status, opened_at, closed_at, cost, technician, description, last_change)
VALUES (1700, 20230, 'UPGRADE', 3, 'CANCELLED', TO_DATE('2024-01-23 05:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, NULL, 'Sean O''Hara', 'Antenne neu ausrichten – 5° west', TIMESTAMP '2024-01-23 05:51:22.26');

COMMIT;
