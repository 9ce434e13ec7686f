-- Rows of TICKETS; made by data/generate.py, not by hand.

INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100001, 'PHONE', 501212, TO_DATE('2024-11-03 06:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-09 22:22:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100002, 'SHOP', 500365, TO_DATE('2024-01-01 10:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-02 11:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100003, 'PHONE', 500891, TO_DATE('2024-09-11 02:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'No signal at home', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100004, 'FAX', 500557, TO_DATE('2024-10-25 20:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 68, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100005, 'FAX', 501022, TO_DATE('2025-01-25 17:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-12 10:58:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100006, 'SHOP', 501238, TO_DATE('2024-10-02 05:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-05 16:24:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 111, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100007, 'MAIL', 500398, TO_DATE('2024-11-07 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-21 14:04:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 119, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100008, 'PHONE', 500893, TO_DATE('2024-02-02 16:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-11 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 24, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100009, 'PHONE', 500938, TO_DATE('2024-10-01 03:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-07 04:50:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', NULL, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100010, 'MAIL', 500313, TO_DATE('2024-10-02 20:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-16 20:57:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100011, 'APP', 500992, TO_DATE('2024-09-04 21:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-21 08:53:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100012, 'PHONE', 501387, TO_DATE('2024-05-16 03:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 02:51:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 43, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100013, 'MAIL', 501080, TO_DATE('2024-04-29 17:55:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-04 06:17:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100014, 'FAX', 501264, TO_DATE('2024-08-10 10:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Roaming & data', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100015, 'SHOP', 500128, TO_DATE('2024-02-23 16:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-11 05:33:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100016, 'APP', 500561, TO_DATE('2024-01-08 11:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-23 16:40:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 120, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100017, 'APP', 500643, TO_DATE('2024-06-28 01:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Port my number', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100018, 'PHONE', 500474, TO_DATE('2024-10-18 03:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-26 11:37:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100019, 'FAX', 500817, TO_DATE('2024-08-02 11:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-20 12:42:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 97, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100020, 'APP', 500940, TO_DATE('2024-07-08 21:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100021, 'WEB', 500279, TO_DATE('2024-11-21 22:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Roaming & data', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100022, 'SHOP', 500203, TO_DATE('2024-02-28 18:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-13 02:34:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 44, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100023, 'FAX', 500804, TO_DATE('2024-04-15 19:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-21 20:21:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100024, 'FAX', 500671, TO_DATE('2024-06-16 07:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-17 08:14:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', NULL, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100025, 'PHONE', 500805, TO_DATE('2024-11-16 06:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100026, 'WEB', 501324, TO_DATE('2024-09-19 15:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-08 02:28:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 102, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100027, 'FAX', 500665, TO_DATE('2025-02-17 17:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Port my number', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100028, 'APP', 500035, TO_DATE('2024-10-29 21:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100029, 'PHONE', 500895, TO_DATE('2025-01-16 09:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100030, 'PHONE', 500414, TO_DATE('2024-11-02 19:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-11 20:20:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100031, 'APP', 500241, TO_DATE('2025-03-21 04:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-26 04:14:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 120, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100032, 'PHONE', 500991, TO_DATE('2024-03-29 08:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-11 06:17:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 113, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100033, 'WEB', 500458, TO_DATE('2025-01-19 15:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-28 23:04:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', NULL, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100034, 'APP', 500910, TO_DATE('2025-02-28 06:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-15 18:19:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 118, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100035, 'MAIL', 500681, TO_DATE('2025-01-01 10:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100036, 'FAX', 500308, TO_DATE('2024-07-03 18:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'SIM doesn''t work', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100037, 'WEB', 500804, TO_DATE('2024-08-30 08:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-31 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 113, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100038, 'PHONE', 501285, TO_DATE('2024-08-11 01:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-15 18:08:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 105, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100039, 'PHONE', 500998, TO_DATE('2024-06-28 02:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-18 04:05:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 67, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100040, 'APP', 500956, TO_DATE('2024-01-26 00:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-30 11:25:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 87, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100041, 'PHONE', 501317, TO_DATE('2024-09-13 22:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-28 14:48:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100042, 'WEB', 500176, TO_DATE('2024-11-10 01:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'eSIM for watch', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100043, 'WEB', 500672, TO_DATE('2024-03-06 17:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100044, 'FAX', 500644, TO_DATE('2024-04-07 16:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100045, 'MAIL', 500613, TO_DATE('2024-02-11 16:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Port my number', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100046, 'FAX', 500510, TO_DATE('2024-07-07 16:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-22 11:39:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100047, 'APP', 501414, TO_DATE('2024-10-20 08:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'No signal in train', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100048, 'FAX', 500506, TO_DATE('2024-03-03 09:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'No signal in train', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100049, 'MAIL', 501056, TO_DATE('2024-03-06 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-09 21:02:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100050, 'MAIL', 500773, TO_DATE('2024-03-11 07:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100051, 'WEB', 500005, TO_DATE('2025-03-25 07:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-30 01:54:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 35, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100052, 'PHONE', 500621, TO_DATE('2024-08-25 11:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-14 09:46:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 68, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100053, 'MAIL', 500927, TO_DATE('2024-04-03 03:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-05 21:08:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', 84, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100054, 'APP', 500173, TO_DATE('2024-12-05 13:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-09 21:47:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100055, 'APP', 500001, TO_DATE('2024-05-30 04:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100056, 'SHOP', 500336, TO_DATE('2024-01-17 06:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100057, 'MAIL', 501181, TO_DATE('2024-07-22 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Slow network', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100058, 'PHONE', 500494, TO_DATE('2024-11-30 08:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100059, 'WEB', 501320, TO_DATE('2025-03-05 12:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100060, 'SHOP', 500226, TO_DATE('2024-10-13 11:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100061, 'WEB', 500825, TO_DATE('2024-07-29 00:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-05 03:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', q'[SIM doesn't work]', 115, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100062, 'APP', 500417, TO_DATE('2024-03-29 08:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-14 23:55:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100063, 'FAX', 500392, TO_DATE('2024-01-21 17:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-05 08:32:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100064, 'SHOP', 501334, TO_DATE('2024-08-25 09:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Voicemail: "mailbox full"', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100065, 'SHOP', 501020, TO_DATE('2025-01-31 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-18 08:25:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 99, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100066, 'FAX', 500224, TO_DATE('2025-02-20 15:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-02 05:42:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 107, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100067, 'SHOP', 500853, TO_DATE('2025-01-23 02:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-03 17:39:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100068, 'FAX', 500374, TO_DATE('2024-10-07 00:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-22 16:38:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100069, 'PHONE', 500215, TO_DATE('2025-03-07 19:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-19 16:43:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100070, 'FAX', 500079, TO_DATE('2024-01-26 08:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 37, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100071, 'APP', 500966, TO_DATE('2025-02-10 10:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Voicemail: "mailbox full"', 63, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100072, 'MAIL', 500048, TO_DATE('2025-03-29 15:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-13 14:56:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100073, 'PHONE', 501053, TO_DATE('2025-01-26 21:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Port my number', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100074, 'SHOP', 501410, TO_DATE('2024-08-10 22:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-26 23:50:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 84, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100075, 'MAIL', 500957, TO_DATE('2024-07-06 00:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal in train', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100076, 'WEB', 500099, TO_DATE('2024-05-10 08:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100077, 'WEB', 500712, TO_DATE('2024-07-30 01:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-09 12:00:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100078, 'SHOP', 501166, TO_DATE('2024-05-04 20:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 16:51:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100079, 'PHONE', 501175, TO_DATE('2024-07-28 12:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-01 05:42:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100080, 'APP', 500768, TO_DATE('2024-04-27 05:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal at home', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100081, 'PHONE', 500478, TO_DATE('2025-03-23 01:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-29 08:40:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', 100, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100082, 'SHOP', 500763, TO_DATE('2024-05-19 17:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-23 22:19:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100083, 'SHOP', 501281, TO_DATE('2024-10-24 04:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Lost phone', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100084, 'SHOP', 500324, TO_DATE('2025-01-21 20:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal at home', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100085, 'PHONE', 500769, TO_DATE('2025-01-26 16:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100086, 'PHONE', 500099, TO_DATE('2024-02-29 14:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100087, 'PHONE', 500175, TO_DATE('2024-01-06 14:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-13 16:25:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100088, 'PHONE', 500170, TO_DATE('2024-04-05 23:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100089, 'PHONE', 501110, TO_DATE('2024-02-08 02:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Lost phone', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100090, 'SHOP', 500754, TO_DATE('2024-02-08 10:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 14:23:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 70, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100091, 'SHOP', 501137, TO_DATE('2024-12-12 09:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-25 10:21:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100092, 'PHONE', 500528, TO_DATE('2024-06-16 15:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 09:52:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100093, 'APP', 500095, TO_DATE('2024-08-15 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-20 10:29:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100094, 'PHONE', 500914, TO_DATE('2025-03-17 23:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-27 13:10:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100095, 'FAX', 501477, TO_DATE('2024-12-06 09:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Slow network', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100096, 'SHOP', 501191, TO_DATE('2025-03-12 04:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-14 15:08:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100097, 'SHOP', 500862, TO_DATE('2024-08-13 18:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', q'[SIM doesn't work]', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100098, 'WEB', 500799, TO_DATE('2025-01-26 15:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-09 07:01:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 111, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100099, 'WEB', 500454, TO_DATE('2024-05-27 16:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-02 18:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100100, 'FAX', 501048, TO_DATE('2024-07-08 20:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-09 04:24:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 114, NULL);

/* 100 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100101, 'WEB', 500845, TO_DATE('2024-11-21 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Bill too high', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100102, 'SHOP', 501250, TO_DATE('2024-08-24 06:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Kündigung', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100103, 'PHONE', 500087, TO_DATE('2025-02-15 07:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'eSIM for watch', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100104, 'WEB', 501408, TO_DATE('2024-07-12 04:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-22 00:28:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100105, 'APP', 500623, TO_DATE('2024-10-09 14:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-10 14:37:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100106, 'FAX', 500755, TO_DATE('2024-02-04 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'SIM doesn''t work', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100107, 'PHONE', 500280, TO_DATE('2024-10-29 19:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-07 13:04:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100108, 'PHONE', 501429, TO_DATE('2024-03-20 13:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-07 17:21:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 59, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100109, 'MAIL', 500669, TO_DATE('2024-05-06 02:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 58, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100110, 'PHONE', 501114, TO_DATE('2025-02-13 01:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal at home', 49, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100111, 'APP', 501250, TO_DATE('2024-02-25 02:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Voicemail: "mailbox full"', 63, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100112, 'PHONE', 500480, TO_DATE('2024-09-01 03:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-18 11:45:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100113, 'PHONE', 500367, TO_DATE('2025-03-26 21:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-16 12:10:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 102, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100114, 'FAX', 501106, TO_DATE('2024-08-17 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Bill too high', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100115, 'SHOP', 500767, TO_DATE('2024-08-09 00:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-19 05:25:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100116, 'MAIL', 500601, TO_DATE('2024-07-05 11:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-20 12:51:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 52, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100117, 'WEB', 500051, TO_DATE('2024-02-28 22:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-12 06:39:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100118, 'MAIL', 501290, TO_DATE('2024-12-15 01:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100119, 'MAIL', 501067, TO_DATE('2024-05-07 05:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-22 09:46:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100120, 'APP', 500354, TO_DATE('2024-11-20 05:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100121, 'APP', 500842, TO_DATE('2024-10-26 20:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Lost phone', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100122, 'WEB', 500890, TO_DATE('2024-04-27 09:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100123, 'PHONE', 500707, TO_DATE('2024-05-28 13:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-16 05:21:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 29, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100124, 'FAX', 501101, TO_DATE('2024-01-26 04:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100125, 'WEB', 500465, TO_DATE('2024-09-28 01:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Port my number', 70, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100126, 'PHONE', 500800, TO_DATE('2024-04-26 14:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100127, 'PHONE', 500203, TO_DATE('2025-02-05 04:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-08 00:41:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100128, 'PHONE', 500227, TO_DATE('2024-04-21 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 17:13:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100129, 'MAIL', 500488, TO_DATE('2025-02-17 12:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'No signal in train', 72, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100130, 'PHONE', 500378, TO_DATE('2024-10-25 12:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100131, 'FAX', 500294, TO_DATE('2024-06-03 23:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100132, 'PHONE', 500880, TO_DATE('2024-03-16 20:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-31 15:16:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 53, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100133, 'FAX', 501230, TO_DATE('2024-11-18 05:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-08 21:49:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 103, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100134, 'APP', 500395, TO_DATE('2024-09-14 18:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Roaming & data', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100135, 'WEB', 501097, TO_DATE('2025-02-09 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', q'[SIM doesn't work]', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100136, 'WEB', 500495, TO_DATE('2024-08-20 22:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-09 23:44:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100137, 'SHOP', 500416, TO_DATE('2024-05-16 08:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-23 19:35:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 70, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100138, 'MAIL', 501467, TO_DATE('2024-10-27 21:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'No signal at home', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100139, 'PHONE', 500255, TO_DATE('2024-08-14 13:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-23 13:23:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100140, 'WEB', 500038, TO_DATE('2024-12-05 02:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-18 13:00:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming & data', 31, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100141, 'PHONE', 500351, TO_DATE('2025-02-16 22:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Slow network', 102, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100142, 'FAX', 501433, TO_DATE('2025-03-13 09:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Kündigung', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100143, 'PHONE', 500191, TO_DATE('2024-11-29 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100144, 'FAX', 500643, TO_DATE('2024-01-20 00:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-25 22:59:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100145, 'PHONE', 500745, TO_DATE('2025-03-23 20:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-25 11:11:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100146, 'PHONE', 501482, TO_DATE('2024-06-12 15:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Voicemail: "mailbox full"', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100147, 'MAIL', 500472, TO_DATE('2025-02-15 23:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-23 17:05:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100148, 'MAIL', 500509, TO_DATE('2025-03-26 22:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-13 00:31:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 70, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100149, 'SHOP', 501381, TO_DATE('2025-03-22 10:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Roaming & data', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100150, 'MAIL', 500908, TO_DATE('2024-10-28 02:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-07 22:21:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 41, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100151, 'PHONE', 500252, TO_DATE('2024-01-11 03:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal in train', 86, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100152, 'MAIL', 500455, TO_DATE('2024-11-05 08:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100153, 'SHOP', 500279, TO_DATE('2024-12-24 23:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-26 18:15:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100154, 'WEB', 500590, TO_DATE('2025-02-15 15:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Port my number', 105, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100155, 'PHONE', 501312, TO_DATE('2024-03-04 17:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-16 17:08:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', q'[SIM doesn't work]', 55, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100156, 'PHONE', 500354, TO_DATE('2024-05-15 02:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'eSIM for watch', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100157, 'PHONE', 500391, TO_DATE('2024-11-22 15:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-01 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100158, 'SHOP', 501323, TO_DATE('2025-03-21 00:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100159, 'PHONE', 500466, TO_DATE('2024-04-30 02:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-18 03:19:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100160, 'SHOP', 500039, TO_DATE('2025-03-13 01:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Port my number', 49, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100161, 'APP', 501336, TO_DATE('2025-02-15 04:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Kündigung', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100162, 'PHONE', 501466, TO_DATE('2024-02-06 18:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100163, 'FAX', 501360, TO_DATE('2024-11-02 00:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 37, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100164, 'FAX', 501119, TO_DATE('2024-11-27 08:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-08 23:25:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 53, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100165, 'SHOP', 500770, TO_DATE('2024-06-08 11:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100166, 'APP', 500380, TO_DATE('2024-01-04 04:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-18 02:12:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100167, 'PHONE', 500260, TO_DATE('2024-09-21 12:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Lost phone', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100168, 'PHONE', 500169, TO_DATE('2024-09-22 17:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100169, 'PHONE', 500497, TO_DATE('2025-02-11 10:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-16 07:56:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100170, 'PHONE', 500707, TO_DATE('2024-05-04 16:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Kündigung', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100171, 'FAX', 500524, TO_DATE('2024-03-16 19:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-22 22:25:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', 89, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100172, 'WEB', 500260, TO_DATE('2024-08-08 19:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'No signal at home', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100173, 'SHOP', 500557, TO_DATE('2024-02-19 20:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100174, 'FAX', 500439, TO_DATE('2024-02-08 13:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'No signal at home', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100175, 'WEB', 500532, TO_DATE('2025-01-13 17:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-20 18:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100176, 'FAX', 500622, TO_DATE('2024-09-17 04:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-05 05:28:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100177, 'APP', 500254, TO_DATE('2024-06-04 20:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 00:53:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 67, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100178, 'PHONE', 501369, TO_DATE('2024-07-04 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-23 07:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 118, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100179, 'SHOP', 501134, TO_DATE('2024-12-26 11:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-06 12:59:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 40, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100180, 'PHONE', 500629, TO_DATE('2024-03-04 05:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Voicemail: "mailbox full"', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100181, 'APP', 500976, TO_DATE('2024-07-30 18:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal at home', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100182, 'SHOP', 500887, TO_DATE('2024-11-30 06:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100183, 'WEB', 500999, TO_DATE('2024-03-07 16:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-24 08:46:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100184, 'WEB', 500114, TO_DATE('2025-02-03 15:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100185, 'WEB', 500430, TO_DATE('2024-11-25 10:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', 104, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100186, 'PHONE', 500161, TO_DATE('2024-10-25 00:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100187, 'PHONE', 500651, TO_DATE('2025-01-15 17:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100188, 'WEB', 500521, TO_DATE('2024-02-07 01:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100189, 'PHONE', 500989, TO_DATE('2024-09-23 17:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100190, 'MAIL', 500782, TO_DATE('2025-03-02 10:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-12 17:14:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 50, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100191, 'PHONE', 501430, TO_DATE('2024-03-14 07:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-20 07:05:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100192, 'PHONE', 500135, TO_DATE('2024-01-04 01:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-13 19:06:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Port my number', NULL, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100193, 'WEB', 501302, TO_DATE('2025-01-15 18:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100194, 'FAX', 501099, TO_DATE('2024-04-23 03:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-04 18:12:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 81, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100195, 'WEB', 501138, TO_DATE('2024-11-28 19:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-11 13:59:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 114, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100196, 'MAIL', 501427, TO_DATE('2024-07-14 04:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-31 19:28:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'SIM doesn''t work', 88, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100197, 'PHONE', 500074, TO_DATE('2024-09-03 06:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-20 10:23:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100198, 'WEB', 501203, TO_DATE('2024-07-10 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-29 21:04:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100199, 'WEB', 500100, TO_DATE('2024-04-07 18:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-17 05:52:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 117, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100200, 'PHONE', 500037, TO_DATE('2024-07-09 20:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-17 19:34:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 33, NULL);

/* 200 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100201, 'PHONE', 501115, TO_DATE('2024-11-01 11:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100202, 'SHOP', 500849, TO_DATE('2024-08-27 04:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal in train', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100203, 'APP', 501381, TO_DATE('2024-07-02 06:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'No signal at home', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100204, 'MAIL', 501186, TO_DATE('2025-01-29 14:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100205, 'FAX', 500877, TO_DATE('2024-12-26 03:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-12 07:34:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100206, 'PHONE', 501180, TO_DATE('2024-12-01 05:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-04 23:14:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 55, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100207, 'PHONE', 501015, TO_DATE('2024-08-01 03:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-03 22:39:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100208, 'WEB', 500499, TO_DATE('2025-01-05 02:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-16 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100209, 'FAX', 500668, TO_DATE('2024-04-27 10:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-15 06:27:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100210, 'MAIL', 500958, TO_DATE('2024-03-19 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-06 05:59:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100211, 'PHONE', 501096, TO_DATE('2024-01-03 18:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-08 12:22:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 43, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100212, 'WEB', 501269, TO_DATE('2024-07-22 22:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-04 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 55, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100213, 'PHONE', 501076, TO_DATE('2024-05-22 07:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-25 04:03:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 82, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100214, 'PHONE', 500018, TO_DATE('2024-01-07 00:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'eSIM for watch', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100215, 'PHONE', 500423, TO_DATE('2024-04-10 07:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal at home', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100216, 'MAIL', 501075, TO_DATE('2024-01-01 14:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'No signal in train', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100217, 'PHONE', 500475, TO_DATE('2024-08-06 14:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100218, 'WEB', 500074, TO_DATE('2024-04-26 04:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100219, 'APP', 500227, TO_DATE('2025-01-17 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100220, 'PHONE', 500158, TO_DATE('2025-01-25 10:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-30 08:36:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100221, 'PHONE', 500267, TO_DATE('2024-11-17 18:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100222, 'APP', 500847, TO_DATE('2024-02-08 14:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-22 01:50:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100223, 'PHONE', 500933, TO_DATE('2024-05-27 21:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Slow network', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100224, 'WEB', 500801, TO_DATE('2024-03-27 07:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'SIM doesn''t work', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100225, 'SHOP', 500748, TO_DATE('2024-06-22 02:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', q'[SIM doesn't work]', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100226, 'SHOP', 501082, TO_DATE('2024-05-31 21:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal at home', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100227, 'PHONE', 500946, TO_DATE('2024-09-28 20:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-16 09:52:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100228, 'WEB', 501034, TO_DATE('2024-03-02 04:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Roaming & data', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100229, 'APP', 501112, TO_DATE('2025-01-10 22:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-25 05:24:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 50, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100230, 'PHONE', 500258, TO_DATE('2024-12-20 12:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100231, 'SHOP', 500810, TO_DATE('2024-10-27 13:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100232, 'MAIL', 500349, TO_DATE('2024-03-13 20:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100233, 'FAX', 500194, TO_DATE('2024-03-02 14:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100234, 'PHONE', 501301, TO_DATE('2024-06-24 23:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Slow network', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100235, 'FAX', 500776, TO_DATE('2024-09-01 13:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Roaming ' || CHR(38) || ' data', 95, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100236, 'MAIL', 501444, TO_DATE('2025-01-05 22:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'eSIM for watch', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100237, 'APP', 500213, TO_DATE('2024-05-03 21:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-15 05:58:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100238, 'PHONE', 501337, TO_DATE('2024-07-04 22:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-21 10:19:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', NULL, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100239, 'APP', 501002, TO_DATE('2024-10-20 11:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-02 00:06:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', 40, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100240, 'SHOP', 501412, TO_DATE('2024-10-03 05:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-03 12:12:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100241, 'FAX', 501087, TO_DATE('2025-01-20 03:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-27 20:25:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 86, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100242, 'APP', 501349, TO_DATE('2024-09-15 11:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Lost phone', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100243, 'PHONE', 500443, TO_DATE('2024-10-10 21:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Kündigung', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100244, 'PHONE', 501326, TO_DATE('2024-04-05 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-10 03:58:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100245, 'SHOP', 501066, TO_DATE('2025-03-10 12:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100246, 'PHONE', 500573, TO_DATE('2024-11-24 15:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100247, 'MAIL', 501259, TO_DATE('2025-01-03 07:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-14 05:22:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100248, 'SHOP', 500069, TO_DATE('2024-02-07 15:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-23 09:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100249, 'SHOP', 500162, TO_DATE('2024-01-01 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Kündigung', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100250, 'SHOP', 501333, TO_DATE('2024-12-08 02:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-24 08:10:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 116, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100251, 'PHONE', 500046, TO_DATE('2024-08-16 11:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Kündigung', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100252, 'PHONE', 500140, TO_DATE('2024-03-12 04:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-25 00:35:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100253, 'PHONE', 500838, TO_DATE('2024-04-23 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-05 10:07:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100254, 'WEB', 500053, TO_DATE('2024-01-01 21:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Slow network', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100255, 'WEB', 501159, TO_DATE('2024-01-22 20:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Roaming & data', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100256, 'APP', 500772, TO_DATE('2024-03-12 14:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-01 19:50:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100257, 'MAIL', 500142, TO_DATE('2024-08-12 03:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-26 12:44:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100258, 'SHOP', 500364, TO_DATE('2025-02-10 06:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100259, 'FAX', 501073, TO_DATE('2024-11-27 10:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100260, 'APP', 500386, TO_DATE('2024-02-27 21:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-16 06:19:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100261, 'PHONE', 500681, TO_DATE('2024-12-24 02:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-27 20:44:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100262, 'APP', 500723, TO_DATE('2024-02-15 15:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'No signal in train', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100263, 'PHONE', 500258, TO_DATE('2024-09-02 13:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-03 07:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 28, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100264, 'MAIL', 500380, TO_DATE('2025-03-03 03:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Kündigung', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100265, 'APP', 501458, TO_DATE('2024-04-21 02:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', q'[SIM doesn't work]', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100266, 'WEB', 500287, TO_DATE('2025-02-16 02:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-06 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100267, 'PHONE', 501276, TO_DATE('2024-04-04 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100268, 'MAIL', 501333, TO_DATE('2024-10-27 13:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100269, 'PHONE', 501223, TO_DATE('2024-12-04 18:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-19 20:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 47, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100270, 'MAIL', 500426, TO_DATE('2024-09-17 20:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-24 18:30:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100271, 'PHONE', 501211, TO_DATE('2024-08-07 21:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal at home', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100272, 'PHONE', 500767, TO_DATE('2024-04-04 12:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100273, 'PHONE', 501006, TO_DATE('2024-12-20 21:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-06 21:19:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 38, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100274, 'SHOP', 500711, TO_DATE('2025-03-21 09:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-27 18:15:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 105, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100275, 'PHONE', 500577, TO_DATE('2024-08-02 01:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 63, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100276, 'APP', 500050, TO_DATE('2025-01-02 08:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-18 07:32:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 55, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100277, 'PHONE', 500829, TO_DATE('2024-09-26 21:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-11 23:53:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 40, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100278, 'APP', 500350, TO_DATE('2024-01-08 05:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-20 22:46:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 79, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100279, 'APP', 500063, TO_DATE('2024-01-15 19:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-03 01:07:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', 87, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100280, 'SHOP', 501376, TO_DATE('2024-11-05 00:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-14 01:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 93, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100281, 'SHOP', 501461, TO_DATE('2024-03-29 09:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'eSIM for watch', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100282, 'PHONE', 500508, TO_DATE('2024-11-19 08:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-27 04:43:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 62, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100283, 'APP', 501348, TO_DATE('2024-01-09 11:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-09 23:58:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100284, 'PHONE', 501091, TO_DATE('2024-12-16 20:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-20 19:35:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100285, 'SHOP', 500345, TO_DATE('2024-11-04 02:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-19 01:18:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 51, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100286, 'PHONE', 501333, TO_DATE('2024-11-12 06:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-28 14:12:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 118, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100287, 'MAIL', 500695, TO_DATE('2024-12-05 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100288, 'PHONE', 500293, TO_DATE('2024-08-16 18:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100289, 'PHONE', 500029, TO_DATE('2024-02-29 06:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-08 23:24:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100290, 'PHONE', 500123, TO_DATE('2024-03-04 15:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Bill too high', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100291, 'PHONE', 500614, TO_DATE('2025-02-20 05:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100292, 'SHOP', 500032, TO_DATE('2025-02-05 15:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal in train', 50, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100293, 'PHONE', 500845, TO_DATE('2024-09-07 09:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-17 23:01:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100294, 'FAX', 500173, TO_DATE('2024-01-18 01:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-30 19:16:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 104, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100295, 'PHONE', 500933, TO_DATE('2024-05-07 07:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-22 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 79, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100296, 'APP', 501401, TO_DATE('2024-03-23 19:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-12 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 116, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100297, 'APP', 500811, TO_DATE('2024-06-10 05:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100298, 'PHONE', 500242, TO_DATE('2025-03-19 06:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-30 00:43:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100299, 'FAX', 500551, TO_DATE('2024-04-28 14:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-29 03:21:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100300, 'WEB', 500940, TO_DATE('2024-12-02 04:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-22 02:30:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 62, 1);

/* 300 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100301, 'PHONE', 501041, TO_DATE('2024-12-29 09:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'No signal at home', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100302, 'SHOP', 501268, TO_DATE('2024-05-21 23:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Lost phone', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100303, 'PHONE', 501443, TO_DATE('2025-02-04 00:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100304, 'PHONE', 501120, TO_DATE('2024-01-10 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-17 04:25:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', 47, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100305, 'PHONE', 500201, TO_DATE('2024-11-30 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 31, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100306, 'FAX', 500318, TO_DATE('2024-02-05 15:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Kündigung', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100307, 'WEB', 501284, TO_DATE('2025-02-25 02:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Slow network', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100308, 'PHONE', 500475, TO_DATE('2024-01-02 18:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-09 21:53:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 102, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100309, 'PHONE', 500919, TO_DATE('2024-12-18 08:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100310, 'PHONE', 500936, TO_DATE('2024-08-25 10:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Voicemail: "mailbox full"', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100311, 'FAX', 500634, TO_DATE('2024-02-28 05:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-02 06:11:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100312, 'APP', 500923, TO_DATE('2025-03-15 06:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100313, 'FAX', 500536, TO_DATE('2024-09-24 05:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-24 15:19:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 98, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100314, 'APP', 500359, TO_DATE('2024-07-29 13:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'eSIM for watch', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100315, 'APP', 500487, TO_DATE('2024-03-16 06:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100316, 'APP', 500197, TO_DATE('2024-05-30 05:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100317, 'PHONE', 501038, TO_DATE('2024-06-21 20:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100318, 'WEB', 500890, TO_DATE('2025-01-20 12:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-25 18:54:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 52, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100319, 'APP', 500572, TO_DATE('2025-02-08 22:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100320, 'PHONE', 500713, TO_DATE('2024-09-02 09:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Kündigung', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100321, 'MAIL', 500608, TO_DATE('2024-08-04 18:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-14 15:31:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 83, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100322, 'SHOP', 500991, TO_DATE('2024-08-25 13:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Roaming ' || CHR(38) || ' data', 113, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100323, 'FAX', 500518, TO_DATE('2025-02-25 20:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-02 23:43:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 42, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100324, 'APP', 500685, TO_DATE('2024-10-29 13:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-18 03:37:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 54, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100325, 'FAX', 501424, TO_DATE('2024-05-25 00:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Lost phone', 31, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100326, 'WEB', 500954, TO_DATE('2024-10-28 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-08 23:05:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming & data', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100327, 'SHOP', 500436, TO_DATE('2025-03-22 09:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100328, 'MAIL', 501074, TO_DATE('2024-07-18 20:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal at home', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100329, 'MAIL', 501140, TO_DATE('2024-08-13 21:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-17 15:47:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 43, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100330, 'PHONE', 500130, TO_DATE('2024-12-06 18:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-17 14:39:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100331, 'PHONE', 500826, TO_DATE('2025-03-16 04:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100332, 'SHOP', 500345, TO_DATE('2024-12-20 07:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-24 10:37:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 36, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100333, 'SHOP', 500246, TO_DATE('2024-01-04 19:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100334, 'APP', 501404, TO_DATE('2024-08-16 08:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Port my number', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100335, 'PHONE', 500729, TO_DATE('2024-05-27 06:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-01 13:08:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', q'[SIM doesn't work]', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100336, 'PHONE', 500830, TO_DATE('2024-01-21 04:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-24 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100337, 'WEB', 500613, TO_DATE('2024-05-28 16:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-30 13:10:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100338, 'PHONE', 500431, TO_DATE('2024-11-10 22:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-14 00:22:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 113, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100339, 'PHONE', 500622, TO_DATE('2024-05-14 07:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-21 22:34:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100340, 'PHONE', 500736, TO_DATE('2024-07-13 07:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-23 02:19:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 54, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100341, 'FAX', 501095, TO_DATE('2024-09-25 23:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-10 18:58:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 111, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100342, 'WEB', 500560, TO_DATE('2024-02-02 12:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-11 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 27, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100343, 'PHONE', 501403, TO_DATE('2025-01-12 07:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-13 16:27:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 52, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100344, 'MAIL', 500630, TO_DATE('2024-03-02 02:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-03 05:31:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100345, 'MAIL', 501331, TO_DATE('2024-10-08 03:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-14 12:50:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100346, 'PHONE', 501053, TO_DATE('2025-03-22 03:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100347, 'PHONE', 500567, TO_DATE('2024-08-30 15:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100348, 'SHOP', 500217, TO_DATE('2024-08-14 06:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-25 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 31, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100349, 'SHOP', 500298, TO_DATE('2024-03-25 12:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100350, 'MAIL', 501106, TO_DATE('2024-09-27 09:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'No signal in train', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100351, 'PHONE', 501058, TO_DATE('2024-02-13 16:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-02 03:15:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100352, 'MAIL', 501319, TO_DATE('2024-02-20 03:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-21 00:19:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 68, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100353, 'PHONE', 500702, TO_DATE('2024-02-14 19:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-22 08:12:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 68, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100354, 'WEB', 500945, TO_DATE('2024-06-04 10:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-17 06:30:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 51, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100355, 'WEB', 500364, TO_DATE('2024-10-25 11:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100356, 'FAX', 501298, TO_DATE('2024-09-28 01:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-03 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 105, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100357, 'APP', 500080, TO_DATE('2024-10-04 11:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-09 20:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100358, 'WEB', 500238, TO_DATE('2024-06-21 02:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'eSIM for watch', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100359, 'PHONE', 500429, TO_DATE('2025-01-26 19:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-01 12:24:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100360, 'PHONE', 500348, TO_DATE('2025-02-02 22:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100361, 'MAIL', 500810, TO_DATE('2024-08-22 00:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Port my number', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100362, 'WEB', 500399, TO_DATE('2025-02-27 06:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-07 18:23:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100363, 'SHOP', 500325, TO_DATE('2024-10-23 08:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100364, 'SHOP', 501089, TO_DATE('2024-12-11 19:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 18:21:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 27, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100365, 'MAIL', 501437, TO_DATE('2025-01-29 12:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100366, 'FAX', 500390, TO_DATE('2024-11-02 09:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-17 05:29:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 52, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100367, 'APP', 500875, TO_DATE('2024-08-19 01:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-22 05:55:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 38, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100368, 'MAIL', 501053, TO_DATE('2024-09-16 14:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-21 12:57:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 40, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100369, 'SHOP', 500170, TO_DATE('2024-05-08 17:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100370, 'MAIL', 500438, TO_DATE('2024-09-25 16:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-27 17:45:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100371, 'WEB', 500623, TO_DATE('2024-03-27 17:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'eSIM for watch', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100372, 'SHOP', 501342, TO_DATE('2024-12-03 01:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal at home', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100373, 'PHONE', 500085, TO_DATE('2024-12-11 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-22 14:47:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 21, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100374, 'MAIL', 501169, TO_DATE('2024-01-14 06:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100375, 'WEB', 500284, TO_DATE('2024-01-24 16:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-03 22:32:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100376, 'PHONE', 500022, TO_DATE('2024-12-17 20:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-20 16:59:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 56, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100377, 'APP', 501450, TO_DATE('2024-11-08 23:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-10 23:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 24, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100378, 'SHOP', 501272, TO_DATE('2024-03-22 18:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100379, 'MAIL', 500019, TO_DATE('2024-11-02 10:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-21 10:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100380, 'MAIL', 500744, TO_DATE('2024-07-14 01:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'No signal in train', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100381, 'MAIL', 500134, TO_DATE('2024-09-29 18:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-01 05:23:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100382, 'MAIL', 500971, TO_DATE('2024-11-26 12:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-09 09:20:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100383, 'SHOP', 500762, TO_DATE('2024-11-25 11:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-26 03:01:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 30, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100384, 'MAIL', 501149, TO_DATE('2024-10-15 21:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-20 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100385, 'PHONE', 501457, TO_DATE('2024-08-25 03:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Slow network', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100386, 'WEB', 501018, TO_DATE('2025-01-20 13:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-04 08:53:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100387, 'PHONE', 500572, TO_DATE('2024-07-12 11:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-02 05:00:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100388, 'MAIL', 500741, TO_DATE('2025-03-20 16:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-20 18:22:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100389, 'WEB', 500087, TO_DATE('2024-11-19 16:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100390, 'PHONE', 500169, TO_DATE('2024-03-13 10:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-27 03:05:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming & data', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100391, 'APP', 500858, TO_DATE('2024-12-15 07:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Port my number', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100392, 'APP', 500638, TO_DATE('2025-02-24 09:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Bill too high', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100393, 'MAIL', 500133, TO_DATE('2024-12-05 08:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100394, 'PHONE', 500885, TO_DATE('2024-12-22 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100395, 'APP', 501136, TO_DATE('2024-02-19 21:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100396, 'FAX', 500693, TO_DATE('2025-02-08 19:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 08:59:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100397, 'PHONE', 500715, TO_DATE('2024-10-20 05:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-02 15:35:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100398, 'MAIL', 501337, TO_DATE('2024-04-25 07:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-05 03:40:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100399, 'MAIL', 501254, TO_DATE('2024-09-19 02:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Roaming & data', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100400, 'SHOP', 500466, TO_DATE('2024-08-16 18:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-05 13:23:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 86, NULL);

/* 400 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100401, 'PHONE', 500621, TO_DATE('2024-04-30 13:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-08 21:16:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100402, 'WEB', 500502, TO_DATE('2024-04-10 23:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100403, 'PHONE', 500272, TO_DATE('2024-12-17 15:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-06 17:13:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100404, 'SHOP', 500116, TO_DATE('2024-01-25 19:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100405, 'FAX', 500174, TO_DATE('2024-08-05 20:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Kündigung', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100406, 'SHOP', 500297, TO_DATE('2024-01-26 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-27 01:59:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 97, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100407, 'APP', 500135, TO_DATE('2024-06-18 12:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100408, 'FAX', 500699, TO_DATE('2024-01-29 11:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100409, 'PHONE', 501356, TO_DATE('2024-05-21 20:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Kündigung', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100410, 'PHONE', 501454, TO_DATE('2024-05-05 17:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-08 12:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 73, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100411, 'WEB', 500291, TO_DATE('2024-02-08 18:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-20 01:35:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100412, 'MAIL', 500584, TO_DATE('2025-01-20 00:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-05 13:30:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100413, 'FAX', 501144, TO_DATE('2024-02-28 09:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100414, 'WEB', 501116, TO_DATE('2024-08-06 07:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-21 22:36:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100415, 'MAIL', 500018, TO_DATE('2025-02-13 16:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-05 22:14:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 77, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100416, 'WEB', 500972, TO_DATE('2025-01-22 05:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal at home', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100417, 'APP', 501362, TO_DATE('2024-01-12 19:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal in train', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100418, 'PHONE', 500008, TO_DATE('2024-08-10 14:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-24 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100419, 'PHONE', 500889, TO_DATE('2025-03-25 04:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-09 04:06:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 52, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100420, 'MAIL', 501498, TO_DATE('2024-08-11 21:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100421, 'WEB', 500672, TO_DATE('2024-03-09 18:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-10 14:25:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Voicemail: "mailbox full"', 66, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100422, 'APP', 500099, TO_DATE('2024-12-02 02:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-15 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 30, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100423, 'PHONE', 500320, TO_DATE('2025-01-09 23:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'No signal at home', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100424, 'MAIL', 500857, TO_DATE('2024-10-05 01:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'No signal in train', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100425, 'MAIL', 500194, TO_DATE('2024-02-25 13:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-08 20:37:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 61, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100426, 'PHONE', 501160, TO_DATE('2024-05-07 18:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-21 03:03:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 93, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100427, 'SHOP', 500793, TO_DATE('2024-02-15 03:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-06 03:43:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 43, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100428, 'MAIL', 500162, TO_DATE('2025-01-07 17:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100429, 'APP', 500535, TO_DATE('2025-03-02 14:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-22 07:37:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 37, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100430, 'PHONE', 500070, TO_DATE('2024-06-16 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100431, 'PHONE', 500703, TO_DATE('2024-05-29 07:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal at home', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100432, 'SHOP', 500892, TO_DATE('2024-11-25 22:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-12 19:02:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100433, 'PHONE', 500823, TO_DATE('2024-10-11 04:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100434, 'MAIL', 500996, TO_DATE('2025-02-01 00:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-10 00:54:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100435, 'PHONE', 500824, TO_DATE('2024-01-22 16:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-04 13:58:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100436, 'MAIL', 500372, TO_DATE('2024-07-24 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100437, 'PHONE', 501137, TO_DATE('2024-12-23 00:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-24 07:28:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100438, 'WEB', 500618, TO_DATE('2024-10-23 17:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-04 13:41:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100439, 'FAX', 500570, TO_DATE('2024-04-29 15:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 17:54:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 28, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100440, 'WEB', 500998, TO_DATE('2025-01-09 20:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-12 17:41:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 112, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100441, 'WEB', 500537, TO_DATE('2025-01-01 16:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-10 04:43:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100442, 'PHONE', 500650, TO_DATE('2024-05-19 11:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-28 11:40:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100443, 'FAX', 500247, TO_DATE('2024-01-17 09:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100444, 'PHONE', 501158, TO_DATE('2024-06-26 19:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Bill too high', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100445, 'PHONE', 500931, TO_DATE('2024-06-19 09:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100446, 'PHONE', 500056, TO_DATE('2024-04-30 02:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 21:11:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100447, 'FAX', 500492, TO_DATE('2025-03-16 23:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-18 17:58:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100448, 'FAX', 501247, TO_DATE('2024-09-29 23:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'No signal at home', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100449, 'PHONE', 501184, TO_DATE('2024-12-21 23:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100450, 'SHOP', 500912, TO_DATE('2024-01-20 11:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100451, 'PHONE', 500665, TO_DATE('2024-12-27 08:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'eSIM for watch', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100452, 'PHONE', 500883, TO_DATE('2024-12-27 15:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-01 06:22:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100453, 'SHOP', 501423, TO_DATE('2024-04-21 13:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-26 13:31:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 31, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100454, 'PHONE', 500280, TO_DATE('2024-12-11 21:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-24 03:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 87, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100455, 'MAIL', 501426, TO_DATE('2024-03-11 14:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-21 22:28:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', NULL, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100456, 'SHOP', 500974, TO_DATE('2024-09-28 16:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100457, 'WEB', 500383, TO_DATE('2024-03-11 17:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-20 00:22:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100458, 'APP', 501012, TO_DATE('2024-01-29 04:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100459, 'APP', 500121, TO_DATE('2024-09-24 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-27 19:20:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100460, 'SHOP', 500477, TO_DATE('2024-07-22 17:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-03 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100461, 'WEB', 501270, TO_DATE('2025-03-02 15:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Roaming & data', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100462, 'APP', 501481, TO_DATE('2024-08-20 03:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-02 08:05:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100463, 'PHONE', 501350, TO_DATE('2025-02-23 23:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-02 21:30:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100464, 'MAIL', 501135, TO_DATE('2024-09-26 11:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-29 19:07:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 117, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100465, 'PHONE', 500158, TO_DATE('2024-01-06 21:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-25 05:58:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 87, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100466, 'PHONE', 500729, TO_DATE('2025-01-13 21:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-20 15:58:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100467, 'SHOP', 501196, TO_DATE('2025-03-08 14:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-14 03:57:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 81, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100468, 'APP', 500638, TO_DATE('2024-06-07 21:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-25 11:39:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100469, 'MAIL', 501009, TO_DATE('2024-02-17 10:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100470, 'PHONE', 500824, TO_DATE('2024-07-03 00:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-08 17:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100471, 'APP', 500214, TO_DATE('2024-01-31 11:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-08 21:43:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100472, 'APP', 501074, TO_DATE('2024-03-01 22:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'No signal in train', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100473, 'PHONE', 500321, TO_DATE('2024-04-22 09:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-27 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100474, 'FAX', 500990, TO_DATE('2025-03-17 01:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-20 03:11:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 50, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100475, 'FAX', 500569, TO_DATE('2024-09-28 04:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-30 11:00:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100476, 'MAIL', 501207, TO_DATE('2025-01-18 01:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Bill too high', 105, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100477, 'PHONE', 500916, TO_DATE('2024-05-30 21:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-05 06:00:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100478, 'SHOP', 500440, TO_DATE('2024-09-04 08:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-11 14:09:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100479, 'APP', 500661, TO_DATE('2024-04-05 17:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-12 12:41:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100480, 'SHOP', 501307, TO_DATE('2024-04-15 05:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100481, 'APP', 500144, TO_DATE('2024-11-22 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-09 04:12:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 57, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100482, 'SHOP', 500988, TO_DATE('2024-04-21 20:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100483, 'SHOP', 500583, TO_DATE('2025-01-25 19:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-30 12:52:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100484, 'PHONE', 500587, TO_DATE('2024-08-21 17:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-30 00:39:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100485, 'WEB', 501326, TO_DATE('2025-02-21 12:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-06 13:06:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 91, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100486, 'WEB', 501336, TO_DATE('2024-05-24 03:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-25 05:44:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100487, 'MAIL', 500517, TO_DATE('2024-12-02 17:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-07 12:37:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100488, 'PHONE', 501442, TO_DATE('2024-06-09 04:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-28 10:55:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 46, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100489, 'APP', 500187, TO_DATE('2024-06-06 14:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100490, 'APP', 500393, TO_DATE('2024-05-10 17:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 20:26:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100491, 'MAIL', 500928, TO_DATE('2024-05-08 12:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100492, 'WEB', 500870, TO_DATE('2024-07-13 06:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 00:50:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 23, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100493, 'PHONE', 501032, TO_DATE('2024-10-27 22:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-04 20:12:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100494, 'PHONE', 501325, TO_DATE('2024-04-07 22:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Voicemail: "mailbox full"', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100495, 'PHONE', 501328, TO_DATE('2024-05-03 20:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 01:29:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 35, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100496, 'WEB', 500366, TO_DATE('2024-09-06 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-14 18:11:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 30, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100497, 'MAIL', 500140, TO_DATE('2024-01-30 21:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-14 07:17:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100498, 'WEB', 501470, TO_DATE('2025-03-17 19:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Port my number', 70, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100499, 'SHOP', 500871, TO_DATE('2024-03-27 09:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-08 13:19:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 64, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100500, 'APP', 500810, TO_DATE('2024-04-21 18:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-30 09:51:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', NULL, NULL);

/* 500 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100501, 'SHOP', 500116, TO_DATE('2024-12-14 01:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-15 21:08:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 28, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100502, 'SHOP', 500739, TO_DATE('2024-07-06 08:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-21 19:01:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 115, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100503, 'PHONE', 500169, TO_DATE('2025-03-12 00:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-30 22:07:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 81, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100504, 'FAX', 500080, TO_DATE('2024-12-12 22:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 23:17:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100505, 'PHONE', 500035, TO_DATE('2024-11-28 16:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Slow network', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100506, 'SHOP', 500339, TO_DATE('2024-05-03 08:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-04 11:42:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100507, 'PHONE', 501389, TO_DATE('2024-05-22 06:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal in train', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100508, 'PHONE', 500732, TO_DATE('2025-03-08 08:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100509, 'PHONE', 501461, TO_DATE('2025-01-10 01:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100510, 'FAX', 500397, TO_DATE('2024-01-01 14:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-19 17:46:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100511, 'PHONE', 501242, TO_DATE('2024-07-22 04:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100512, 'APP', 501127, TO_DATE('2025-01-10 06:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Kündigung', 95, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100513, 'PHONE', 500739, TO_DATE('2025-03-27 02:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Roaming & data', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100514, 'PHONE', 500410, TO_DATE('2024-05-12 03:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-14 01:09:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 42, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100515, 'SHOP', 501401, TO_DATE('2025-01-17 15:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'eSIM for watch', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100516, 'PHONE', 500673, TO_DATE('2024-10-15 16:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-21 23:30:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100517, 'WEB', 500840, TO_DATE('2024-11-04 16:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-22 21:53:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100518, 'APP', 500693, TO_DATE('2024-02-02 14:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Slow network', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100519, 'PHONE', 501341, TO_DATE('2025-01-29 05:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Voicemail: "mailbox full"', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100520, 'PHONE', 500140, TO_DATE('2024-06-02 21:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-20 16:50:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 59, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100521, 'MAIL', 501092, TO_DATE('2024-04-24 15:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100522, 'WEB', 501256, TO_DATE('2024-11-13 22:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Kündigung', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100523, 'PHONE', 500500, TO_DATE('2024-11-17 12:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-30 18:49:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100524, 'MAIL', 500426, TO_DATE('2024-01-16 08:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-28 08:01:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100525, 'APP', 501207, TO_DATE('2024-11-21 13:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Bill too high', 115, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100526, 'PHONE', 501388, TO_DATE('2025-02-13 21:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Roaming ' || CHR(38) || ' data', 31, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100527, 'PHONE', 501491, TO_DATE('2024-12-15 08:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100528, 'APP', 501474, TO_DATE('2024-06-11 04:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-14 22:57:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100529, 'APP', 500105, TO_DATE('2024-09-05 04:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Port my number', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100530, 'SHOP', 500302, TO_DATE('2024-04-08 16:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-22 00:34:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100531, 'WEB', 501118, TO_DATE('2025-01-14 10:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Kündigung', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100532, 'SHOP', 500981, TO_DATE('2024-07-02 21:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'No signal at home', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100533, 'PHONE', 501360, TO_DATE('2025-01-17 01:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100534, 'WEB', 500737, TO_DATE('2024-05-23 08:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100535, 'APP', 501080, TO_DATE('2024-01-20 18:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Voicemail: "mailbox full"', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100536, 'APP', 501378, TO_DATE('2024-03-01 14:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-13 12:59:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100537, 'APP', 500576, TO_DATE('2024-10-15 00:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal at home', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100538, 'APP', 501457, TO_DATE('2024-07-06 21:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-14 04:26:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 80, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100539, 'PHONE', 500446, TO_DATE('2024-09-08 04:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100540, 'FAX', 500739, TO_DATE('2025-03-10 07:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-30 03:50:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100541, 'WEB', 500858, TO_DATE('2025-01-29 08:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100542, 'SHOP', 500673, TO_DATE('2024-05-30 01:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100543, 'WEB', 500283, TO_DATE('2024-05-25 12:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100544, 'SHOP', 501294, TO_DATE('2024-06-07 02:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100545, 'APP', 501047, TO_DATE('2024-12-02 15:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100546, 'SHOP', 500915, TO_DATE('2024-04-11 20:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-12 02:32:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100547, 'PHONE', 500602, TO_DATE('2025-01-14 23:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-24 19:13:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100548, 'PHONE', 500300, TO_DATE('2024-11-02 13:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Port my number', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100549, 'WEB', 500072, TO_DATE('2024-04-14 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-25 00:39:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100550, 'MAIL', 501481, TO_DATE('2024-10-06 20:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-16 23:58:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100551, 'PHONE', 500440, TO_DATE('2024-11-21 04:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Roaming & data', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100552, 'APP', 500685, TO_DATE('2024-12-12 14:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100553, 'SHOP', 501335, TO_DATE('2024-07-19 02:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100554, 'WEB', 500189, TO_DATE('2024-03-15 14:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Roaming & data', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100555, 'WEB', 501247, TO_DATE('2025-03-26 08:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100556, 'MAIL', 500023, TO_DATE('2024-10-23 22:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Roaming ' || CHR(38) || ' data', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100557, 'APP', 500555, TO_DATE('2025-02-26 09:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Slow network', 115, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100558, 'SHOP', 500724, TO_DATE('2024-12-29 14:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-03 07:55:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 59, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100559, 'SHOP', 500504, TO_DATE('2024-02-04 13:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100560, 'WEB', 501200, TO_DATE('2024-01-03 15:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100561, 'WEB', 501128, TO_DATE('2024-05-09 23:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 23:49:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 41, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100562, 'SHOP', 501168, TO_DATE('2024-04-26 13:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-03 05:59:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100563, 'APP', 501452, TO_DATE('2024-05-24 20:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-05 12:37:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100564, 'APP', 501411, TO_DATE('2024-05-09 20:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-30 11:10:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100565, 'FAX', 500041, TO_DATE('2024-07-03 01:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-16 09:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 99, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100566, 'WEB', 500099, TO_DATE('2024-07-10 15:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Lost phone', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100567, 'FAX', 500400, TO_DATE('2024-07-07 21:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', q'[SIM doesn't work]', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100568, 'PHONE', 500375, TO_DATE('2024-06-24 06:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-12 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming ' || CHR(38) || ' data', 92, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100569, 'SHOP', 500114, TO_DATE('2024-02-15 23:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Lost phone', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100570, 'WEB', 500083, TO_DATE('2024-05-07 21:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-22 15:11:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'SIM doesn''t work', 55, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100571, 'SHOP', 500489, TO_DATE('2024-10-11 02:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Port my number', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100572, 'MAIL', 501432, TO_DATE('2024-12-21 07:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Roaming & data', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100573, 'FAX', 500597, TO_DATE('2024-12-13 10:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal in train', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100574, 'FAX', 501131, TO_DATE('2024-03-30 00:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'SIM doesn''t work', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100575, 'APP', 501059, TO_DATE('2025-03-20 15:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-05 15:20:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100576, 'APP', 500691, TO_DATE('2024-12-19 10:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-01 20:31:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100577, 'SHOP', 501439, TO_DATE('2025-01-21 22:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-27 16:17:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100578, 'SHOP', 500348, TO_DATE('2024-08-22 04:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-01 09:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 24, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100579, 'MAIL', 500006, TO_DATE('2024-12-11 00:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', q'[SIM doesn't work]', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100580, 'FAX', 500552, TO_DATE('2024-06-14 18:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-24 11:15:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100581, 'PHONE', 500681, TO_DATE('2024-05-20 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100582, 'APP', 500519, TO_DATE('2024-09-19 05:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'eSIM for watch', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100583, 'MAIL', 500018, TO_DATE('2024-08-22 08:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-28 14:39:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100584, 'WEB', 501262, TO_DATE('2024-07-12 06:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-15 09:14:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100585, 'APP', 500845, TO_DATE('2024-08-16 16:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100586, 'PHONE', 501000, TO_DATE('2024-04-27 16:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-16 14:25:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100587, 'PHONE', 500892, TO_DATE('2025-02-17 01:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-22 16:23:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 89, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100588, 'SHOP', 500953, TO_DATE('2024-06-03 07:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100589, 'PHONE', 500274, TO_DATE('2024-03-15 09:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'eSIM for watch', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100590, 'MAIL', 500380, TO_DATE('2025-02-21 08:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100591, 'WEB', 500978, TO_DATE('2025-02-24 07:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-13 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100592, 'PHONE', 501180, TO_DATE('2025-01-05 02:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Roaming ' || CHR(38) || ' data', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100593, 'PHONE', 500333, TO_DATE('2024-06-26 02:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-07 05:31:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', NULL, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100594, 'SHOP', 500585, TO_DATE('2024-11-19 00:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'No signal in train', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100595, 'PHONE', 500585, TO_DATE('2024-02-16 00:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-24 21:37:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100596, 'WEB', 501199, TO_DATE('2024-07-26 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Bill too high', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100597, 'APP', 500726, TO_DATE('2024-05-14 18:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 04:50:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', NULL, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100598, 'MAIL', 501160, TO_DATE('2024-09-22 02:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Slow network', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100599, 'PHONE', 501016, TO_DATE('2024-01-16 04:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-24 19:19:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 45, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100600, 'SHOP', 500590, TO_DATE('2024-11-30 18:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-08 14:07:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 63, NULL);

/* 600 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100601, 'MAIL', 500144, TO_DATE('2024-05-13 09:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Roaming ' || CHR(38) || ' data', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100602, 'WEB', 501385, TO_DATE('2024-07-02 10:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-14 22:35:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100603, 'SHOP', 501197, TO_DATE('2024-09-23 06:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100604, 'PHONE', 501109, TO_DATE('2024-11-14 06:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-23 22:30:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100605, 'PHONE', 500221, TO_DATE('2024-08-28 23:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-03 21:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 63, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100606, 'FAX', 500348, TO_DATE('2024-08-15 23:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-27 13:14:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100607, 'MAIL', 500561, TO_DATE('2024-03-11 01:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-18 18:35:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 120, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100608, 'WEB', 500877, TO_DATE('2024-01-09 10:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100609, 'MAIL', 500388, TO_DATE('2024-02-03 12:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Lost phone', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100610, 'SHOP', 500532, TO_DATE('2024-07-23 23:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100611, 'APP', 500706, TO_DATE('2024-08-28 12:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Roaming & data', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100612, 'FAX', 500747, TO_DATE('2024-02-14 23:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-21 03:01:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 81, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100613, 'MAIL', 500610, TO_DATE('2025-03-22 23:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-28 13:14:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100614, 'MAIL', 501380, TO_DATE('2024-03-07 12:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-14 23:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100615, 'PHONE', 501279, TO_DATE('2024-03-29 00:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-12 09:08:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100616, 'SHOP', 501066, TO_DATE('2024-03-21 17:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Roaming ' || CHR(38) || ' data', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100617, 'MAIL', 500155, TO_DATE('2025-01-16 08:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-28 03:54:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 96, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100618, 'SHOP', 500501, TO_DATE('2024-06-13 11:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-30 08:02:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100619, 'FAX', 500992, TO_DATE('2025-03-23 03:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Lost phone', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100620, 'FAX', 501232, TO_DATE('2024-06-05 00:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-21 19:03:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100621, 'WEB', 501141, TO_DATE('2025-02-17 21:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-01 07:22:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 70, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100622, 'WEB', 500013, TO_DATE('2024-10-08 22:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-24 09:38:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100623, 'APP', 501033, TO_DATE('2024-12-14 16:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100624, 'WEB', 500791, TO_DATE('2024-08-21 07:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100625, 'FAX', 500357, TO_DATE('2024-10-11 14:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100626, 'MAIL', 501081, TO_DATE('2024-02-01 08:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-01 22:25:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100627, 'PHONE', 501011, TO_DATE('2024-06-20 14:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Bill too high', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100628, 'WEB', 501420, TO_DATE('2025-03-01 20:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100629, 'APP', 500227, TO_DATE('2024-08-30 21:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100630, 'PHONE', 500567, TO_DATE('2024-11-20 13:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-23 07:14:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100631, 'FAX', 500548, TO_DATE('2024-11-23 22:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-14 07:23:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100632, 'FAX', 501020, TO_DATE('2024-10-14 14:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-24 18:37:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100633, 'SHOP', 500776, TO_DATE('2024-11-17 14:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-03 07:07:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100634, 'APP', 501338, TO_DATE('2024-04-17 14:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-06 21:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 98, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100635, 'APP', 501490, TO_DATE('2024-07-01 01:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-03 16:44:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100636, 'PHONE', 501190, TO_DATE('2024-01-19 13:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-08 01:01:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Port my number', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100637, 'WEB', 500922, TO_DATE('2024-08-09 13:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100638, 'FAX', 500497, TO_DATE('2024-01-30 03:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-14 02:01:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100639, 'WEB', 501053, TO_DATE('2024-08-11 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-17 04:44:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100640, 'SHOP', 501196, TO_DATE('2024-07-03 09:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-18 10:00:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 68, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100641, 'MAIL', 500255, TO_DATE('2025-01-13 20:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-30 11:26:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 72, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100642, 'APP', 501011, TO_DATE('2025-01-29 17:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-13 17:18:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100643, 'PHONE', 500128, TO_DATE('2024-10-19 23:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100644, 'MAIL', 500710, TO_DATE('2024-11-25 11:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-02 02:48:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100645, 'PHONE', 500426, TO_DATE('2024-12-01 10:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 102, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100646, 'FAX', 501254, TO_DATE('2025-01-05 19:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-19 00:22:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100647, 'APP', 500581, TO_DATE('2024-08-15 11:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-20 02:43:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 33, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100648, 'PHONE', 501222, TO_DATE('2024-01-05 00:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-17 17:22:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 63, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100649, 'FAX', 500675, TO_DATE('2024-10-09 19:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Voicemail: "mailbox full"', 113, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100650, 'PHONE', 500925, TO_DATE('2024-08-06 11:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-23 17:30:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100651, 'FAX', 500615, TO_DATE('2024-08-12 18:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100652, 'APP', 500443, TO_DATE('2024-02-25 16:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-26 21:07:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 112, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100653, 'FAX', 500092, TO_DATE('2024-05-19 05:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100654, 'MAIL', 501223, TO_DATE('2025-03-19 11:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-28 09:04:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 74, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100655, 'FAX', 500556, TO_DATE('2024-01-18 22:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-25 02:16:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100656, 'PHONE', 500328, TO_DATE('2024-11-11 14:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'eSIM for watch', 50, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100657, 'MAIL', 501299, TO_DATE('2025-01-09 05:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'No signal at home', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100658, 'PHONE', 500036, TO_DATE('2024-06-09 03:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 23:14:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 32, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100659, 'MAIL', 501397, TO_DATE('2024-12-07 15:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-24 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100660, 'MAIL', 500665, TO_DATE('2024-02-04 16:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-06 22:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100661, 'FAX', 500577, TO_DATE('2024-06-11 06:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-17 12:21:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100662, 'PHONE', 500971, TO_DATE('2025-01-21 02:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100663, 'PHONE', 500119, TO_DATE('2024-07-15 21:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-22 17:34:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100664, 'PHONE', 501137, TO_DATE('2024-03-14 03:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-29 12:19:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 65, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100665, 'MAIL', 500597, TO_DATE('2024-05-17 23:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-31 11:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100666, 'FAX', 500512, TO_DATE('2024-08-21 01:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100667, 'FAX', 500424, TO_DATE('2024-12-05 20:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Bill too high', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100668, 'PHONE', 500826, TO_DATE('2024-01-08 09:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-28 00:15:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100669, 'MAIL', 500553, TO_DATE('2024-01-11 15:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-20 11:53:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 36, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100670, 'MAIL', 500266, TO_DATE('2024-08-27 06:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100671, 'PHONE', 500827, TO_DATE('2024-11-09 02:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-19 18:30:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 104, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100672, 'PHONE', 500172, TO_DATE('2024-02-16 05:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-22 07:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100673, 'FAX', 500542, TO_DATE('2024-03-01 02:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-03 03:47:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100674, 'PHONE', 500858, TO_DATE('2024-11-14 13:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-23 11:03:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 63, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100675, 'PHONE', 501060, TO_DATE('2025-03-09 07:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-28 00:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', NULL, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100676, 'APP', 500685, TO_DATE('2024-07-06 13:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-15 08:15:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 79, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100677, 'MAIL', 500128, TO_DATE('2024-09-18 18:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100678, 'WEB', 500279, TO_DATE('2024-11-16 10:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-17 13:38:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100679, 'PHONE', 500670, TO_DATE('2024-05-21 04:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100680, 'FAX', 500042, TO_DATE('2025-02-10 22:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'No signal at home', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100681, 'FAX', 501261, TO_DATE('2025-02-01 09:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Bill too high', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100682, 'WEB', 500780, TO_DATE('2024-03-27 17:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-10 16:01:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 52, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100683, 'FAX', 500158, TO_DATE('2025-02-02 15:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'No signal in train', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100684, 'PHONE', 501369, TO_DATE('2024-05-13 00:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-27 19:43:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100685, 'SHOP', 500710, TO_DATE('2024-06-17 22:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 36, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100686, 'MAIL', 501429, TO_DATE('2024-07-23 16:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-02 18:42:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100687, 'MAIL', 501308, TO_DATE('2025-01-14 03:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100688, 'MAIL', 500168, TO_DATE('2025-02-08 07:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-18 15:00:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100689, 'PHONE', 500883, TO_DATE('2024-03-16 07:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal at home', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100690, 'PHONE', 500903, TO_DATE('2024-08-24 03:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-13 16:50:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 36, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100691, 'MAIL', 500009, TO_DATE('2024-04-26 00:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Roaming ' || CHR(38) || ' data', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100692, 'PHONE', 500831, TO_DATE('2024-04-03 11:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'SIM doesn''t work', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100693, 'APP', 500865, TO_DATE('2024-01-20 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-26 19:49:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100694, 'WEB', 500171, TO_DATE('2025-02-07 22:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-10 08:43:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100695, 'APP', 501070, TO_DATE('2024-11-17 00:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-21 08:15:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100696, 'PHONE', 501344, TO_DATE('2024-04-16 18:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Voicemail: "mailbox full"', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100697, 'APP', 500064, TO_DATE('2024-08-20 16:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100698, 'WEB', 500779, TO_DATE('2024-02-22 06:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Voicemail: "mailbox full"', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100699, 'MAIL', 501472, TO_DATE('2024-02-28 23:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100700, 'PHONE', 500540, TO_DATE('2024-12-28 16:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Roaming ' || CHR(38) || ' data', 52, NULL);

/* 700 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100701, 'MAIL', 501128, TO_DATE('2025-03-14 21:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-21 02:40:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 28, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100702, 'MAIL', 501426, TO_DATE('2025-03-27 04:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-02 01:48:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100703, 'APP', 500827, TO_DATE('2024-04-25 17:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100704, 'PHONE', 501260, TO_DATE('2024-06-26 11:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-08 16:42:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 70, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100705, 'PHONE', 500638, TO_DATE('2024-09-01 23:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Lost phone', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100706, 'FAX', 500471, TO_DATE('2024-09-16 20:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Roaming ' || CHR(38) || ' data', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100707, 'SHOP', 500534, TO_DATE('2024-04-07 11:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Lost phone', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100708, 'MAIL', 501307, TO_DATE('2024-08-27 17:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Lost phone', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100709, 'PHONE', 500681, TO_DATE('2025-03-24 16:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100710, 'MAIL', 500378, TO_DATE('2024-02-15 09:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-29 11:46:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100711, 'PHONE', 500250, TO_DATE('2024-08-03 02:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100712, 'PHONE', 500563, TO_DATE('2025-02-06 11:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-23 00:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 86, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100713, 'WEB', 501493, TO_DATE('2024-03-15 12:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-18 02:36:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100714, 'WEB', 500926, TO_DATE('2025-02-11 11:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100715, 'FAX', 500430, TO_DATE('2025-03-05 18:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100716, 'WEB', 500219, TO_DATE('2024-04-29 12:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-29 21:44:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100717, 'MAIL', 500912, TO_DATE('2024-08-06 10:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100718, 'APP', 500069, TO_DATE('2024-06-30 15:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Voicemail: "mailbox full"', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100719, 'PHONE', 500532, TO_DATE('2024-06-10 17:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100720, 'PHONE', 500049, TO_DATE('2024-06-14 03:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-04 04:49:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100721, 'PHONE', 500817, TO_DATE('2024-11-15 11:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-04 13:34:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100722, 'FAX', 501086, TO_DATE('2024-10-08 00:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-25 07:55:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100723, 'SHOP', 501215, TO_DATE('2024-05-08 10:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-17 00:32:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100724, 'PHONE', 500525, TO_DATE('2025-01-13 17:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal at home', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100725, 'FAX', 501345, TO_DATE('2024-05-03 17:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-21 10:28:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 81, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100726, 'PHONE', 501037, TO_DATE('2025-02-22 01:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Voicemail: "mailbox full"', 81, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100727, 'MAIL', 500471, TO_DATE('2025-01-25 18:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-13 22:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 56, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100728, 'FAX', 500036, TO_DATE('2024-12-18 09:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-08 04:47:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100729, 'PHONE', 501234, TO_DATE('2025-01-10 14:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-25 02:07:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100730, 'APP', 500327, TO_DATE('2024-01-26 06:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-02 20:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100731, 'APP', 500472, TO_DATE('2024-10-02 16:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', q'[SIM doesn't work]', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100732, 'WEB', 500008, TO_DATE('2024-09-03 00:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-04 16:48:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100733, 'FAX', 500729, TO_DATE('2025-01-08 05:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Bill too high', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100734, 'FAX', 501082, TO_DATE('2024-09-07 19:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'eSIM for watch', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100735, 'PHONE', 501414, TO_DATE('2024-02-26 03:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', q'[SIM doesn't work]', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100736, 'WEB', 500468, TO_DATE('2024-01-26 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-11 22:25:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100737, 'APP', 501399, TO_DATE('2024-07-04 12:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-06 13:29:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100738, 'APP', 501369, TO_DATE('2024-05-28 02:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100739, 'SHOP', 501227, TO_DATE('2025-03-25 14:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-08 11:49:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 115, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100740, 'PHONE', 501376, TO_DATE('2024-11-13 04:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-01 19:14:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100741, 'SHOP', 501299, TO_DATE('2024-08-01 00:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-19 13:01:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Voicemail: "mailbox full"', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100742, 'FAX', 500134, TO_DATE('2025-01-23 23:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-02 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100743, 'WEB', 500012, TO_DATE('2025-01-15 02:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Lost phone', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100744, 'WEB', 500305, TO_DATE('2024-01-19 23:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-21 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 99, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100745, 'WEB', 500779, TO_DATE('2024-10-19 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-21 11:24:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 77, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100746, 'APP', 500231, TO_DATE('2024-10-10 21:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-29 05:39:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100747, 'SHOP', 501279, TO_DATE('2024-11-13 02:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Voicemail: "mailbox full"', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100748, 'WEB', 501282, TO_DATE('2024-10-18 16:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100749, 'WEB', 500152, TO_DATE('2024-03-31 22:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-09 09:03:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100750, 'WEB', 500460, TO_DATE('2024-04-16 05:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100751, 'FAX', 501380, TO_DATE('2024-05-25 02:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100752, 'PHONE', 501374, TO_DATE('2024-10-11 04:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-20 17:38:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100753, 'WEB', 500149, TO_DATE('2024-10-14 08:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal in train', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100754, 'SHOP', 501494, TO_DATE('2024-01-04 03:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-14 23:14:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'SIM doesn''t work', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100755, 'APP', 501375, TO_DATE('2024-12-25 22:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-06 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100756, 'SHOP', 500226, TO_DATE('2024-12-25 20:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'No signal at home', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100757, 'MAIL', 500143, TO_DATE('2025-03-26 00:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-05 13:28:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 23, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100758, 'FAX', 500057, TO_DATE('2024-10-17 18:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-19 23:26:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 35, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100759, 'MAIL', 501035, TO_DATE('2025-02-23 15:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100760, 'PHONE', 500983, TO_DATE('2024-09-25 05:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-06 00:44:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 52, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100761, 'PHONE', 500359, TO_DATE('2024-07-10 11:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Bill too high', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100762, 'PHONE', 500829, TO_DATE('2024-11-20 05:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-29 00:58:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 115, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100763, 'SHOP', 500660, TO_DATE('2024-12-27 08:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 04:29:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 56, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100764, 'FAX', 500432, TO_DATE('2024-10-24 19:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'SIM doesn''t work', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100765, 'APP', 500766, TO_DATE('2024-02-13 16:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-03 15:27:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100766, 'APP', 501372, TO_DATE('2025-01-01 13:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-16 23:02:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 51, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100767, 'PHONE', 500819, TO_DATE('2024-11-25 23:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-05 20:45:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', 74, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100768, 'WEB', 501135, TO_DATE('2024-03-06 19:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100769, 'WEB', 501491, TO_DATE('2024-07-15 11:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-28 05:39:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 36, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100770, 'MAIL', 500001, TO_DATE('2024-10-15 00:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100771, 'FAX', 500196, TO_DATE('2025-02-27 18:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Roaming & data', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100772, 'PHONE', 501389, TO_DATE('2024-08-23 10:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'No signal at home', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100773, 'FAX', 500712, TO_DATE('2024-01-08 21:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-14 18:11:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100774, 'PHONE', 500061, TO_DATE('2024-05-20 08:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-26 12:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 65, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100775, 'MAIL', 501167, TO_DATE('2024-06-02 23:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Port my number', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100776, 'PHONE', 500563, TO_DATE('2024-06-07 20:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Voicemail: "mailbox full"', 36, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100777, 'PHONE', 500549, TO_DATE('2024-05-07 13:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 16:21:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 51, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100778, 'WEB', 500984, TO_DATE('2025-01-10 15:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-18 05:38:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Voicemail: "mailbox full"', 63, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100779, 'FAX', 500600, TO_DATE('2024-02-07 20:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100780, 'PHONE', 500056, TO_DATE('2024-05-09 23:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'No signal at home', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100781, 'MAIL', 500593, TO_DATE('2024-01-21 10:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-02 23:56:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100782, 'PHONE', 500752, TO_DATE('2024-07-08 20:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-10 18:04:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 60, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100783, 'MAIL', 500946, TO_DATE('2024-06-18 12:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-22 11:26:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 83, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100784, 'PHONE', 500785, TO_DATE('2025-02-25 07:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-16 17:37:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 116, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100785, 'FAX', 501355, TO_DATE('2024-07-28 03:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-03 16:47:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 82, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100786, 'APP', 501092, TO_DATE('2024-02-29 03:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-12 08:17:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 95, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100787, 'PHONE', 501241, TO_DATE('2024-09-13 12:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100788, 'MAIL', 500782, TO_DATE('2024-01-13 12:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-31 18:54:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100789, 'WEB', 500236, TO_DATE('2024-06-26 06:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100790, 'SHOP', 500912, TO_DATE('2024-10-19 11:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-27 00:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 94, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100791, 'SHOP', 500786, TO_DATE('2024-10-10 19:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', q'[SIM doesn't work]', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100792, 'APP', 500457, TO_DATE('2024-06-08 07:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-16 08:15:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100793, 'APP', 501276, TO_DATE('2025-03-06 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-17 17:58:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 62, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100794, 'PHONE', 501313, TO_DATE('2025-03-14 10:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Bill too high', 68, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100795, 'WEB', 500974, TO_DATE('2024-01-07 00:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-12 15:09:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100796, 'MAIL', 501111, TO_DATE('2024-06-01 11:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100797, 'WEB', 500501, TO_DATE('2024-07-11 21:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-12 10:36:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100798, 'APP', 501032, TO_DATE('2025-02-11 22:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-13 02:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100799, 'PHONE', 500049, TO_DATE('2024-02-24 03:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100800, 'MAIL', 500441, TO_DATE('2024-01-01 10:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', NULL, NULL);

/* 800 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100801, 'WEB', 501373, TO_DATE('2024-01-02 14:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-21 19:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100802, 'PHONE', 500461, TO_DATE('2024-04-19 00:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-29 05:58:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 65, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100803, 'FAX', 500309, TO_DATE('2025-02-16 10:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-02 08:40:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100804, 'WEB', 501225, TO_DATE('2025-03-03 20:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-16 05:07:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100805, 'PHONE', 500630, TO_DATE('2024-05-14 18:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-29 13:20:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 68, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100806, 'PHONE', 500435, TO_DATE('2025-02-20 20:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-08 00:08:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 28, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100807, 'APP', 500503, TO_DATE('2025-02-14 08:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 09:15:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 61, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100808, 'FAX', 501006, TO_DATE('2025-03-06 10:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-06 11:03:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100809, 'APP', 501479, TO_DATE('2025-01-09 12:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'eSIM for watch', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100810, 'FAX', 500450, TO_DATE('2024-06-10 17:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-25 13:32:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 100, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100811, 'PHONE', 500284, TO_DATE('2024-11-23 03:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-25 09:09:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100812, 'PHONE', 500070, TO_DATE('2024-12-21 12:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 18:39:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 99, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100813, 'FAX', 500387, TO_DATE('2024-09-16 17:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Bill too high', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100814, 'MAIL', 500385, TO_DATE('2024-01-12 04:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-31 08:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 49, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100815, 'MAIL', 500777, TO_DATE('2024-11-04 17:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-23 11:42:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100816, 'MAIL', 500993, TO_DATE('2024-04-10 03:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-27 16:19:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100817, 'SHOP', 500768, TO_DATE('2024-03-14 12:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100818, 'FAX', 500472, TO_DATE('2024-09-17 19:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-02 01:43:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Voicemail: "mailbox full"', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100819, 'FAX', 500904, TO_DATE('2024-11-18 07:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Kündigung', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100820, 'FAX', 501135, TO_DATE('2025-03-08 08:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-10 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100821, 'FAX', 500151, TO_DATE('2024-05-01 11:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 07:36:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100822, 'WEB', 500822, TO_DATE('2024-05-02 21:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-13 09:39:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 58, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100823, 'APP', 500523, TO_DATE('2024-04-08 20:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-24 10:29:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', q'[SIM doesn't work]', 115, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100824, 'WEB', 500691, TO_DATE('2025-01-24 11:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-09 23:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100825, 'SHOP', 501173, TO_DATE('2024-11-15 23:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100826, 'APP', 500443, TO_DATE('2024-01-28 23:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-09 00:30:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100827, 'PHONE', 500277, TO_DATE('2025-01-26 18:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-02 20:15:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 81, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100828, 'PHONE', 500159, TO_DATE('2024-03-25 21:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Slow network', 37, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100829, 'SHOP', 500602, TO_DATE('2024-01-30 22:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-06 21:58:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 50, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100830, 'PHONE', 501134, TO_DATE('2024-09-04 05:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-23 18:34:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100831, 'APP', 501263, TO_DATE('2024-08-24 12:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100832, 'WEB', 500261, TO_DATE('2024-03-07 20:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-23 19:31:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100833, 'APP', 500180, TO_DATE('2024-06-26 02:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-28 02:57:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 40, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100834, 'WEB', 500320, TO_DATE('2024-02-24 01:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-02 10:55:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 113, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100835, 'WEB', 501416, TO_DATE('2024-04-27 18:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-10 11:49:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100836, 'FAX', 500279, TO_DATE('2024-09-12 18:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Bill too high', 80, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100837, 'APP', 501126, TO_DATE('2024-05-15 08:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-19 11:57:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 87, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100838, 'WEB', 501028, TO_DATE('2024-06-03 07:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Voicemail: "mailbox full"', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100839, 'SHOP', 500741, TO_DATE('2024-09-21 23:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100840, 'SHOP', 500110, TO_DATE('2024-11-06 22:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-18 04:05:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100841, 'SHOP', 501107, TO_DATE('2024-04-21 15:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-23 16:24:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 57, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100842, 'PHONE', 500342, TO_DATE('2024-02-06 17:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100843, 'APP', 500082, TO_DATE('2024-10-07 03:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Slow network', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100844, 'MAIL', 501200, TO_DATE('2024-11-27 03:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-16 02:34:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100845, 'SHOP', 500506, TO_DATE('2024-11-02 09:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'eSIM for watch', 105, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100846, 'PHONE', 500013, TO_DATE('2024-02-28 01:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Lost phone', 102, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100847, 'SHOP', 500934, TO_DATE('2024-12-01 04:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100848, 'APP', 501034, TO_DATE('2024-03-05 19:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Roaming & data', 86, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100849, 'WEB', 501150, TO_DATE('2025-03-24 13:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100850, 'APP', 500710, TO_DATE('2024-03-05 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-25 07:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100851, 'SHOP', 500635, TO_DATE('2025-03-18 15:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-06 02:35:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 35, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100852, 'SHOP', 501008, TO_DATE('2024-04-12 22:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-28 14:48:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100853, 'WEB', 500710, TO_DATE('2025-02-27 13:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-08 10:29:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100854, 'WEB', 500208, TO_DATE('2024-02-21 08:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-29 23:10:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100855, 'PHONE', 500626, TO_DATE('2024-03-26 06:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-28 16:58:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Port my number', 37, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100856, 'FAX', 500260, TO_DATE('2024-07-30 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100857, 'APP', 500226, TO_DATE('2024-04-08 00:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-15 17:44:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', 101, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100858, 'FAX', 501188, TO_DATE('2024-01-25 11:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-06 23:38:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 63, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100859, 'APP', 500498, TO_DATE('2024-03-08 22:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-11 08:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 24, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100860, 'PHONE', 501230, TO_DATE('2025-01-25 21:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-31 11:16:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Voicemail: "mailbox full"', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100861, 'FAX', 500942, TO_DATE('2024-02-15 19:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', q'[SIM doesn't work]', 72, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100862, 'APP', 500148, TO_DATE('2024-11-10 22:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'SIM doesn''t work', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100863, 'PHONE', 500360, TO_DATE('2024-09-05 14:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-25 09:50:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100864, 'MAIL', 500214, TO_DATE('2024-07-15 21:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-17 16:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming & data', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100865, 'PHONE', 501106, TO_DATE('2024-10-22 10:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-04 00:56:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Port my number', 45, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100866, 'WEB', 500292, TO_DATE('2024-06-25 11:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-12 17:50:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100867, 'MAIL', 501023, TO_DATE('2024-02-27 11:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-04 23:23:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 46, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100868, 'FAX', 500010, TO_DATE('2024-10-20 16:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-09 01:01:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100869, 'FAX', 501455, TO_DATE('2024-12-06 01:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100870, 'SHOP', 500906, TO_DATE('2024-04-03 09:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-04 01:05:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 43, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100871, 'PHONE', 500975, TO_DATE('2024-12-22 22:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal in train', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100872, 'FAX', 500997, TO_DATE('2024-04-24 23:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Slow network', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100873, 'MAIL', 500280, TO_DATE('2024-09-16 14:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal in train', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100874, 'APP', 501320, TO_DATE('2024-08-07 17:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-27 21:43:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100875, 'PHONE', 501257, TO_DATE('2024-12-11 00:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-20 00:11:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100876, 'SHOP', 501313, TO_DATE('2024-12-21 03:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-04 09:33:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100877, 'FAX', 500354, TO_DATE('2024-11-11 17:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-14 21:33:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 111, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100878, 'PHONE', 500264, TO_DATE('2024-09-09 21:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-16 07:59:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 73, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100879, 'FAX', 501071, TO_DATE('2024-06-05 00:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100880, 'FAX', 501209, TO_DATE('2024-06-10 14:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-11 12:12:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100881, 'APP', 500807, TO_DATE('2024-08-26 16:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-12 05:18:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 113, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100882, 'SHOP', 500284, TO_DATE('2024-01-24 09:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-11 04:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100883, 'FAX', 500862, TO_DATE('2024-11-16 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', q'[SIM doesn't work]', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100884, 'WEB', 500522, TO_DATE('2024-07-16 03:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-22 22:21:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100885, 'FAX', 501170, TO_DATE('2025-02-19 21:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100886, 'FAX', 500081, TO_DATE('2024-11-28 16:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Port my number', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100887, 'PHONE', 501319, TO_DATE('2024-06-09 18:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-25 01:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100888, 'APP', 500371, TO_DATE('2024-02-10 11:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100889, 'FAX', 501091, TO_DATE('2024-02-26 01:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-06 12:14:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 85, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100890, 'WEB', 500500, TO_DATE('2024-03-14 01:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-31 21:29:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', NULL, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100891, 'PHONE', 500537, TO_DATE('2024-05-20 16:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-07 04:41:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100892, 'PHONE', 500904, TO_DATE('2024-11-15 16:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100893, 'FAX', 500250, TO_DATE('2024-01-23 02:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Port my number', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100894, 'APP', 500400, TO_DATE('2024-01-09 05:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-09 14:20:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100895, 'APP', 500901, TO_DATE('2024-10-25 19:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Kündigung', 43, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100896, 'PHONE', 500571, TO_DATE('2024-01-16 16:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 49, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100897, 'APP', 500304, TO_DATE('2025-01-04 08:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-22 16:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100898, 'MAIL', 500628, TO_DATE('2025-03-10 04:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Lost phone', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100899, 'PHONE', 500986, TO_DATE('2024-02-27 11:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100900, 'PHONE', 500226, TO_DATE('2024-01-02 08:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-07 13:45:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Port my number', NULL, NULL);

/* 900 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100901, 'APP', 501407, TO_DATE('2024-08-18 04:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100902, 'PHONE', 500864, TO_DATE('2024-10-20 15:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-02 02:50:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100903, 'APP', 500886, TO_DATE('2024-01-20 06:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-01 16:56:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 85, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100904, 'MAIL', 500152, TO_DATE('2024-06-14 19:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'No signal at home', 54, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100905, 'FAX', 500306, TO_DATE('2025-03-25 09:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100906, 'PHONE', 501148, TO_DATE('2024-03-25 00:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-31 01:22:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100907, 'APP', 500580, TO_DATE('2024-05-17 12:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-31 02:54:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 105, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100908, 'PHONE', 501183, TO_DATE('2024-01-11 04:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Port my number', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100909, 'SHOP', 500758, TO_DATE('2024-06-24 12:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-29 10:34:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100910, 'SHOP', 500771, TO_DATE('2024-09-09 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-28 01:36:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100911, 'FAX', 500526, TO_DATE('2024-11-04 00:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-20 03:34:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 115, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100912, 'PHONE', 500609, TO_DATE('2024-05-25 06:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'SIM doesn''t work', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100913, 'PHONE', 501030, TO_DATE('2024-01-12 08:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-16 06:03:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100914, 'SHOP', 501077, TO_DATE('2024-06-13 23:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-23 18:16:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100915, 'WEB', 501153, TO_DATE('2024-10-05 22:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Lost phone', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100916, 'WEB', 500435, TO_DATE('2024-01-03 15:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-14 10:14:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 69, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100917, 'PHONE', 501150, TO_DATE('2024-10-29 01:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-14 18:59:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100918, 'FAX', 500352, TO_DATE('2024-12-16 17:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'eSIM for watch', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100919, 'WEB', 501458, TO_DATE('2024-03-26 12:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100920, 'PHONE', 501453, TO_DATE('2024-12-27 13:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'SIM doesn''t work', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100921, 'MAIL', 500462, TO_DATE('2025-03-28 13:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Voicemail: "mailbox full"', 52, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100922, 'PHONE', 500745, TO_DATE('2025-02-14 14:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100923, 'PHONE', 500064, TO_DATE('2024-06-26 22:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-09 05:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100924, 'PHONE', 500112, TO_DATE('2025-03-26 15:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-01 18:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100925, 'WEB', 500470, TO_DATE('2024-08-12 03:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-27 17:43:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 45, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100926, 'PHONE', 500029, TO_DATE('2024-07-20 09:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-04 21:04:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100927, 'MAIL', 500437, TO_DATE('2024-03-12 22:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100928, 'APP', 500842, TO_DATE('2025-01-11 01:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Kündigung', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100929, 'SHOP', 500953, TO_DATE('2025-01-16 09:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-04 05:23:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 28, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100930, 'PHONE', 500754, TO_DATE('2025-01-06 19:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100931, 'APP', 500605, TO_DATE('2024-06-29 18:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-20 06:15:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100932, 'PHONE', 500190, TO_DATE('2024-01-20 22:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100933, 'APP', 501388, TO_DATE('2024-10-21 21:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Port my number', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100934, 'PHONE', 500566, TO_DATE('2025-01-21 20:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Kündigung', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100935, 'PHONE', 500613, TO_DATE('2025-02-04 17:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-20 20:19:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 88, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100936, 'FAX', 500925, TO_DATE('2024-09-21 04:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal in train', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100937, 'APP', 500997, TO_DATE('2024-04-02 21:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100938, 'SHOP', 500188, TO_DATE('2024-10-26 22:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100939, 'SHOP', 500625, TO_DATE('2024-03-31 20:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Lost phone', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100940, 'FAX', 500466, TO_DATE('2024-10-15 17:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-21 11:10:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100941, 'SHOP', 500501, TO_DATE('2025-02-08 22:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100942, 'MAIL', 500585, TO_DATE('2025-01-23 10:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-29 15:39:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100943, 'PHONE', 500322, TO_DATE('2025-01-05 00:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-11 22:54:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100944, 'APP', 500581, TO_DATE('2024-04-16 05:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100945, 'PHONE', 501039, TO_DATE('2025-02-11 02:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-26 03:43:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100946, 'WEB', 500980, TO_DATE('2024-05-11 23:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Kündigung', 72, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100947, 'FAX', 500739, TO_DATE('2024-12-11 06:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-20 05:28:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 76, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100948, 'WEB', 500867, TO_DATE('2024-06-09 05:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-10 06:03:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 93, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100949, 'WEB', 500315, TO_DATE('2024-03-18 23:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100950, 'WEB', 500803, TO_DATE('2024-12-10 11:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100951, 'SHOP', 500644, TO_DATE('2025-03-06 05:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-15 12:45:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100952, 'APP', 500794, TO_DATE('2024-11-26 15:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-02 06:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100953, 'PHONE', 500423, TO_DATE('2024-09-15 19:16:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-23 07:20:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100954, 'PHONE', 500272, TO_DATE('2025-02-21 09:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-11 15:55:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100955, 'PHONE', 500363, TO_DATE('2024-03-25 23:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Kündigung', 87, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100956, 'APP', 500468, TO_DATE('2024-08-04 23:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100957, 'PHONE', 500925, TO_DATE('2024-11-13 03:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-22 09:07:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100958, 'SHOP', 501333, TO_DATE('2024-03-16 16:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-30 14:11:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100959, 'WEB', 500108, TO_DATE('2024-01-21 16:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100960, 'FAX', 500884, TO_DATE('2024-08-31 22:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100961, 'APP', 500705, TO_DATE('2024-06-02 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-08 18:35:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 120, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100962, 'MAIL', 500699, TO_DATE('2024-05-05 18:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100963, 'SHOP', 500292, TO_DATE('2024-06-06 00:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-13 02:18:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 110, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100964, 'MAIL', 500141, TO_DATE('2024-06-15 01:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100965, 'FAX', 500321, TO_DATE('2024-04-18 06:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 109, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100966, 'PHONE', 501054, TO_DATE('2024-10-10 10:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Kündigung', 58, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100967, 'PHONE', 501003, TO_DATE('2025-02-03 02:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-18 13:16:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100968, 'WEB', 500211, TO_DATE('2025-01-04 22:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-10 05:13:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100969, 'MAIL', 500571, TO_DATE('2024-09-28 05:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-11 11:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 102, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100970, 'SHOP', 500407, TO_DATE('2025-03-29 23:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-01 21:24:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 58, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100971, 'APP', 500357, TO_DATE('2024-08-20 18:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-10 14:41:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 31, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100972, 'APP', 500297, TO_DATE('2024-06-04 08:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-05 01:06:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100973, 'WEB', 500103, TO_DATE('2024-02-10 13:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-27 16:37:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100974, 'WEB', 500662, TO_DATE('2024-03-08 16:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-15 00:08:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100975, 'SHOP', 500234, TO_DATE('2025-01-27 08:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-16 23:29:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100976, 'PHONE', 500445, TO_DATE('2024-10-28 03:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-13 10:24:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100977, 'PHONE', 501441, TO_DATE('2025-01-11 12:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100978, 'WEB', 500669, TO_DATE('2024-01-11 17:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-28 19:42:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100979, 'PHONE', 500070, TO_DATE('2024-12-02 21:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100980, 'MAIL', 501319, TO_DATE('2024-10-31 00:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100981, 'PHONE', 500069, TO_DATE('2024-11-06 19:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-23 14:21:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 86, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100982, 'PHONE', 500636, TO_DATE('2024-07-29 19:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-04 03:47:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100983, 'PHONE', 500755, TO_DATE('2024-04-14 17:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-22 02:08:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', NULL, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100984, 'WEB', 500725, TO_DATE('2025-02-11 19:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-17 23:04:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100985, 'WEB', 500930, TO_DATE('2024-05-01 18:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-11 23:04:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 54, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100986, 'PHONE', 500553, TO_DATE('2024-09-28 07:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-11 17:28:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 25, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100987, 'MAIL', 501169, TO_DATE('2024-02-18 18:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-01 10:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100988, 'WEB', 500551, TO_DATE('2024-02-14 11:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-05 05:31:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100989, 'APP', 501458, TO_DATE('2024-10-09 16:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-21 06:35:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100990, 'WEB', 500327, TO_DATE('2024-10-27 10:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-15 23:44:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100991, 'PHONE', 500997, TO_DATE('2024-11-23 13:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100992, 'MAIL', 500035, TO_DATE('2024-07-27 12:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-09 23:33:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 47, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100993, 'SHOP', 500709, TO_DATE('2025-03-19 20:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100994, 'FAX', 500530, TO_DATE('2025-03-10 02:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-15 12:37:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 96, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100995, 'PHONE', 501032, TO_DATE('2024-06-06 01:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 23:42:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100996, 'WEB', 501035, TO_DATE('2024-05-27 05:04:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-02 03:45:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 60, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100997, 'SHOP', 500303, TO_DATE('2024-01-24 04:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-29 11:53:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', 34, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (100998, 'SHOP', 501277, TO_DATE('2024-06-23 04:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-10 16:38:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (100999, 'SHOP', 500380, TO_DATE('2024-12-19 14:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101000, 'MAIL', 501364, TO_DATE('2024-08-30 18:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Kündigung', 99, NULL);

/* 1000 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101001, 'MAIL', 501230, TO_DATE('2025-02-06 18:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-11 12:15:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101002, 'PHONE', 501144, TO_DATE('2024-10-11 03:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-19 19:21:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 71, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101003, 'WEB', 500991, TO_DATE('2025-03-13 00:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101004, 'MAIL', 501206, TO_DATE('2024-10-18 18:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'SIM doesn''t work', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101005, 'SHOP', 501455, TO_DATE('2024-11-27 12:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-16 03:35:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101006, 'APP', 500298, TO_DATE('2024-07-23 23:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-03 16:46:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 76, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101007, 'PHONE', 501154, TO_DATE('2024-07-26 22:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-05 03:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101008, 'PHONE', 501355, TO_DATE('2024-09-25 13:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-02 18:20:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101009, 'PHONE', 500625, TO_DATE('2025-02-20 13:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101010, 'FAX', 500994, TO_DATE('2024-12-26 18:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-09 11:27:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 29, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101011, 'PHONE', 500520, TO_DATE('2024-08-24 11:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101012, 'APP', 501337, TO_DATE('2024-06-18 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-23 16:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 54, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101013, 'PHONE', 500476, TO_DATE('2024-12-14 01:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-17 10:48:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 34, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101014, 'APP', 501301, TO_DATE('2024-04-06 20:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-12 02:14:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 118, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101015, 'PHONE', 500566, TO_DATE('2024-04-25 10:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101016, 'SHOP', 501308, TO_DATE('2024-01-23 14:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Roaming & data', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101017, 'APP', 500746, TO_DATE('2025-01-14 09:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-27 00:43:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', 40, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101018, 'WEB', 500483, TO_DATE('2024-02-18 08:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-02 15:03:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101019, 'APP', 500466, TO_DATE('2024-12-24 01:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Kündigung', 95, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101020, 'MAIL', 501341, TO_DATE('2024-01-05 16:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-23 20:48:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 70, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101021, 'PHONE', 501436, TO_DATE('2024-08-14 20:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-26 19:01:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 117, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101022, 'PHONE', 501037, TO_DATE('2024-12-24 09:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101023, 'APP', 500931, TO_DATE('2025-03-03 07:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-09 08:46:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101024, 'SHOP', 500558, TO_DATE('2024-09-20 06:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-30 02:02:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 40, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101025, 'MAIL', 500622, TO_DATE('2024-01-05 07:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-08 11:49:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 35, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101026, 'FAX', 501161, TO_DATE('2024-11-18 16:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-08 15:21:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', 86, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101027, 'SHOP', 500895, TO_DATE('2024-08-12 02:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'eSIM for watch', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101028, 'WEB', 501262, TO_DATE('2024-04-16 06:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101029, 'FAX', 501117, TO_DATE('2024-09-16 08:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-27 17:58:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 21, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101030, 'MAIL', 501409, TO_DATE('2024-01-22 04:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Bill too high', 92, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101031, 'PHONE', 501396, TO_DATE('2024-08-02 04:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101032, 'APP', 501400, TO_DATE('2024-05-09 10:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-28 14:06:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 115, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101033, 'APP', 500731, TO_DATE('2024-04-02 06:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101034, 'APP', 500510, TO_DATE('2024-05-05 12:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101035, 'PHONE', 501465, TO_DATE('2024-06-24 02:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-25 15:35:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101036, 'APP', 501068, TO_DATE('2024-02-27 07:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101037, 'FAX', 501234, TO_DATE('2025-03-06 08:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101038, 'APP', 500522, TO_DATE('2024-08-15 18:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101039, 'SHOP', 500001, TO_DATE('2024-11-18 19:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101040, 'WEB', 500080, TO_DATE('2024-09-12 16:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'No signal in train', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101041, 'SHOP', 500591, TO_DATE('2024-06-26 13:39:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101042, 'APP', 501151, TO_DATE('2025-03-26 05:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Port my number', 40, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101043, 'WEB', 501342, TO_DATE('2024-03-04 04:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Voicemail: "mailbox full"', 61, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101044, 'WEB', 500640, TO_DATE('2024-08-02 07:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-08 15:21:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 71, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101045, 'MAIL', 501165, TO_DATE('2024-08-25 03:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-11 03:32:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', 50, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101046, 'MAIL', 500235, TO_DATE('2025-01-20 12:46:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Slow network', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101047, 'MAIL', 501023, TO_DATE('2024-02-11 03:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101048, 'PHONE', 501200, TO_DATE('2024-09-29 16:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-30 04:56:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 52, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101049, 'PHONE', 501175, TO_DATE('2024-12-19 18:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101050, 'PHONE', 500352, TO_DATE('2025-03-17 05:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-18 10:11:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 95, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101051, 'MAIL', 500701, TO_DATE('2024-10-19 22:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-21 13:33:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101052, 'PHONE', 500604, TO_DATE('2024-02-28 04:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-15 03:47:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 73, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101053, 'PHONE', 500221, TO_DATE('2024-02-09 07:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-15 04:43:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 57, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101054, 'APP', 500298, TO_DATE('2024-01-25 12:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-26 21:56:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101055, 'PHONE', 501381, TO_DATE('2024-04-14 10:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101056, 'SHOP', 500320, TO_DATE('2024-08-27 12:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Slow network', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101057, 'SHOP', 501152, TO_DATE('2024-09-04 00:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-23 09:29:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101058, 'MAIL', 500607, TO_DATE('2024-05-15 03:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101059, 'WEB', 500197, TO_DATE('2024-02-29 03:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101060, 'WEB', 500339, TO_DATE('2024-09-01 23:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101061, 'PHONE', 500942, TO_DATE('2024-11-10 14:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal at home', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101062, 'WEB', 501216, TO_DATE('2024-07-02 09:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-20 01:09:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 110, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101063, 'SHOP', 501125, TO_DATE('2024-02-18 04:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Port my number', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101064, 'SHOP', 500629, TO_DATE('2024-06-09 08:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 09:12:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101065, 'APP', 500897, TO_DATE('2024-04-02 23:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-21 15:44:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 86, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101066, 'PHONE', 500950, TO_DATE('2024-06-08 04:44:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-11 01:18:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 37, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101067, 'MAIL', 500996, TO_DATE('2024-10-10 07:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-18 20:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 105, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101068, 'APP', 501436, TO_DATE('2025-01-25 23:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101069, 'SHOP', 501148, TO_DATE('2024-08-14 04:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-28 00:05:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101070, 'WEB', 500019, TO_DATE('2024-04-01 19:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-16 13:21:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 59, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101071, 'PHONE', 500143, TO_DATE('2024-04-20 22:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Port my number', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101072, 'MAIL', 501393, TO_DATE('2024-08-27 22:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101073, 'FAX', 500509, TO_DATE('2024-07-12 22:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-19 13:02:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Voicemail: "mailbox full"', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101074, 'PHONE', 500401, TO_DATE('2024-11-11 08:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-15 01:45:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101075, 'APP', 500532, TO_DATE('2024-10-07 19:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-10 23:54:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 90, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101076, 'FAX', 500568, TO_DATE('2024-02-09 16:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-18 16:52:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 51, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101077, 'PHONE', 501025, TO_DATE('2024-01-31 06:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-11 21:31:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 75, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101078, 'PHONE', 500969, TO_DATE('2024-12-13 17:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-16 12:52:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101079, 'MAIL', 500328, TO_DATE('2024-03-24 05:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101080, 'PHONE', 500451, TO_DATE('2024-01-21 03:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101081, 'MAIL', 500312, TO_DATE('2025-02-21 10:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101082, 'PHONE', 500785, TO_DATE('2024-08-06 14:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-11 04:30:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101083, 'WEB', 500616, TO_DATE('2024-09-27 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-17 06:32:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 52, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101084, 'MAIL', 501193, TO_DATE('2024-12-28 14:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Roaming ' || CHR(38) || ' data', 28, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101085, 'PHONE', 500131, TO_DATE('2024-02-09 07:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Slow network', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101086, 'FAX', 500543, TO_DATE('2024-03-14 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-28 15:43:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Lost phone', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101087, 'MAIL', 501350, TO_DATE('2024-12-11 11:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Roaming ' || CHR(38) || ' data', 102, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101088, 'APP', 501330, TO_DATE('2024-08-02 09:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101089, 'PHONE', 500368, TO_DATE('2024-07-28 14:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-30 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101090, 'SHOP', 501029, TO_DATE('2024-08-19 19:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101091, 'PHONE', 500010, TO_DATE('2024-02-12 18:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101092, 'FAX', 500876, TO_DATE('2024-07-06 01:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-18 15:30:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 50, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101093, 'MAIL', 500879, TO_DATE('2025-02-04 06:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 18:02:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101094, 'WEB', 501078, TO_DATE('2024-07-25 11:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-04 06:07:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101095, 'FAX', 501066, TO_DATE('2024-06-08 03:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Lost phone', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101096, 'SHOP', 500927, TO_DATE('2024-04-21 18:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-05 04:58:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101097, 'APP', 500739, TO_DATE('2025-03-05 15:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Voicemail: "mailbox full"', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101098, 'MAIL', 500429, TO_DATE('2024-07-10 05:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-29 16:20:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 119, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101099, 'PHONE', 500785, TO_DATE('2024-01-23 16:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-06 05:40:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101100, 'PHONE', 501059, TO_DATE('2024-04-26 01:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-28 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 50, NULL);

/* 1100 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101101, 'PHONE', 500718, TO_DATE('2024-10-27 07:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-14 17:32:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 84, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101102, 'WEB', 500501, TO_DATE('2024-10-01 10:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-09 09:53:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Voicemail: "mailbox full"', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101103, 'PHONE', 500317, TO_DATE('2024-07-24 00:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101104, 'MAIL', 501300, TO_DATE('2024-12-14 08:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-22 21:19:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 100, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101105, 'APP', 500211, TO_DATE('2024-04-05 01:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-14 05:49:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 60, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101106, 'WEB', 500127, TO_DATE('2025-02-12 04:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-16 08:00:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 94, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101107, 'PHONE', 500007, TO_DATE('2024-06-27 08:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101108, 'SHOP', 501409, TO_DATE('2024-11-21 03:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'eSIM for watch', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101109, 'MAIL', 501083, TO_DATE('2024-03-06 04:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-23 10:55:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 53, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101110, 'PHONE', 500220, TO_DATE('2024-07-12 14:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 20:04:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101111, 'PHONE', 500802, TO_DATE('2024-03-11 14:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-22 15:51:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 119, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101112, 'WEB', 501385, TO_DATE('2024-07-08 17:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101113, 'FAX', 501395, TO_DATE('2024-03-29 00:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-15 02:15:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101114, 'PHONE', 500213, TO_DATE('2025-02-13 12:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'eSIM for watch', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101115, 'APP', 500538, TO_DATE('2024-03-06 22:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-12 19:56:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 46, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101116, 'WEB', 500774, TO_DATE('2024-10-22 20:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101117, 'MAIL', 501229, TO_DATE('2024-03-19 17:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101118, 'WEB', 500913, TO_DATE('2025-02-06 15:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-17 14:55:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101119, 'PHONE', 500675, TO_DATE('2024-08-07 17:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-13 11:57:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 88, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101120, 'WEB', 500441, TO_DATE('2025-01-01 19:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101121, 'APP', 501344, TO_DATE('2025-01-13 23:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-15 12:22:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 39, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101122, 'PHONE', 500744, TO_DATE('2024-08-27 04:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'SIM doesn''t work', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101123, 'PHONE', 500984, TO_DATE('2024-07-07 20:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101124, 'PHONE', 501222, TO_DATE('2024-01-18 22:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101125, 'SHOP', 500794, TO_DATE('2024-02-09 22:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 01:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 112, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101126, 'PHONE', 501055, TO_DATE('2024-04-02 09:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101127, 'APP', 500016, TO_DATE('2024-08-07 05:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-14 11:45:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 42, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101128, 'PHONE', 501208, TO_DATE('2024-11-02 14:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-22 18:15:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101129, 'PHONE', 500995, TO_DATE('2025-03-28 22:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101130, 'APP', 500225, TO_DATE('2024-03-28 08:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Bill too high', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101131, 'FAX', 501091, TO_DATE('2024-05-29 18:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-03 17:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101132, 'PHONE', 500711, TO_DATE('2024-01-12 02:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'No signal at home', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101133, 'APP', 501202, TO_DATE('2025-03-28 15:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101134, 'FAX', 501095, TO_DATE('2025-03-12 04:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-12 16:09:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101135, 'PHONE', 500449, TO_DATE('2024-04-02 18:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-02 21:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101136, 'WEB', 501350, TO_DATE('2025-02-07 09:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Lost phone', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101137, 'SHOP', 500663, TO_DATE('2024-03-24 15:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Voicemail: "mailbox full"', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101138, 'FAX', 500743, TO_DATE('2024-03-02 08:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-11 22:17:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101139, 'PHONE', 501448, TO_DATE('2024-11-04 01:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-16 23:48:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 102, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101140, 'MAIL', 500949, TO_DATE('2024-06-03 23:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-17 05:15:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101141, 'PHONE', 501120, TO_DATE('2024-03-20 22:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-10 03:59:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 118, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101142, 'APP', 500840, TO_DATE('2024-12-01 19:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-05 15:35:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101143, 'SHOP', 501285, TO_DATE('2024-09-04 08:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-12 12:55:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 97, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101144, 'PHONE', 501230, TO_DATE('2024-09-16 11:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-30 16:42:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 114, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101145, 'PHONE', 500782, TO_DATE('2024-02-06 04:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-26 21:21:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 41, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101146, 'MAIL', 500389, TO_DATE('2025-01-07 06:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-12 14:27:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101147, 'PHONE', 500056, TO_DATE('2024-11-26 10:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-27 20:40:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 88, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101148, 'MAIL', 500393, TO_DATE('2024-10-06 11:55:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-18 12:13:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101149, 'PHONE', 501326, TO_DATE('2024-05-09 18:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101150, 'FAX', 501382, TO_DATE('2024-10-27 11:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101151, 'MAIL', 500184, TO_DATE('2025-03-01 02:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'No signal in train', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101152, 'PHONE', 500343, TO_DATE('2024-12-04 13:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-05 17:41:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101153, 'APP', 500143, TO_DATE('2025-03-01 08:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101154, 'WEB', 501474, TO_DATE('2024-12-06 13:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Slow network', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101155, 'WEB', 500134, TO_DATE('2024-06-01 21:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-11 03:27:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101156, 'SHOP', 500326, TO_DATE('2025-02-04 04:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-10 04:28:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101157, 'FAX', 500223, TO_DATE('2025-03-27 07:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Port my number', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101158, 'SHOP', 500752, TO_DATE('2024-07-13 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Voicemail: "mailbox full"', 75, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101159, 'FAX', 500652, TO_DATE('2024-03-19 02:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101160, 'MAIL', 500835, TO_DATE('2024-01-16 23:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-24 03:06:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 34, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101161, 'WEB', 500354, TO_DATE('2024-08-18 07:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-23 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101162, 'WEB', 500002, TO_DATE('2024-06-02 02:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-21 18:43:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101163, 'PHONE', 500001, TO_DATE('2024-05-05 19:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-13 21:11:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101164, 'SHOP', 500556, TO_DATE('2024-07-21 21:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101165, 'APP', 500876, TO_DATE('2024-10-13 23:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-20 13:19:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101166, 'PHONE', 500088, TO_DATE('2024-07-28 00:06:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Port my number', 28, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101167, 'PHONE', 501206, TO_DATE('2024-04-29 09:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal at home', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101168, 'PHONE', 500987, TO_DATE('2024-06-24 08:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'SIM doesn''t work', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101169, 'FAX', 500470, TO_DATE('2024-01-28 07:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-06 23:40:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 48, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101170, 'WEB', 500396, TO_DATE('2024-05-24 21:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-31 06:10:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101171, 'PHONE', 500037, TO_DATE('2024-02-06 06:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-09 19:17:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 64, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101172, 'PHONE', 500601, TO_DATE('2024-11-08 05:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-08 21:59:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 113, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101173, 'PHONE', 500250, TO_DATE('2024-06-01 04:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-06 07:51:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 110, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101174, 'APP', 500305, TO_DATE('2024-08-22 05:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Lost phone', 40, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101175, 'SHOP', 501153, TO_DATE('2024-12-24 19:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-14 04:37:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 67, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101176, 'APP', 500508, TO_DATE('2024-04-30 23:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-08 14:19:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 35, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101177, 'APP', 501287, TO_DATE('2024-06-15 07:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-27 11:45:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 25, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101178, 'MAIL', 500205, TO_DATE('2024-02-02 00:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-03 00:32:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101179, 'FAX', 501491, TO_DATE('2024-03-23 07:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-10 14:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 54, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101180, 'FAX', 500323, TO_DATE('2024-05-23 22:57:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-30 11:41:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101181, 'APP', 500956, TO_DATE('2024-01-30 06:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 88, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101182, 'PHONE', 500555, TO_DATE('2024-09-01 17:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal at home', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101183, 'PHONE', 500667, TO_DATE('2024-09-25 08:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-28 12:23:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101184, 'FAX', 500126, TO_DATE('2025-02-25 04:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-28 19:16:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101185, 'PHONE', 500709, TO_DATE('2024-05-17 04:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101186, 'MAIL', 501324, TO_DATE('2024-09-03 13:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Kündigung', 58, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101187, 'PHONE', 501259, TO_DATE('2024-03-29 16:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-03 18:08:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101188, 'MAIL', 500919, TO_DATE('2024-05-27 12:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101189, 'PHONE', 500610, TO_DATE('2024-12-20 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101190, 'PHONE', 500792, TO_DATE('2024-02-25 04:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'SIM doesn''t work', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101191, 'WEB', 500386, TO_DATE('2024-11-23 22:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-27 18:47:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 37, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101192, 'PHONE', 500056, TO_DATE('2024-05-13 09:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal in train', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101193, 'APP', 500463, TO_DATE('2024-02-13 18:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-29 06:36:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101194, 'PHONE', 501157, TO_DATE('2024-01-07 06:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-11 16:08:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 52, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101195, 'APP', 500076, TO_DATE('2024-05-08 17:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101196, 'WEB', 501083, TO_DATE('2024-10-26 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-13 12:40:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 61, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101197, 'PHONE', 501318, TO_DATE('2024-10-08 04:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-18 08:35:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101198, 'FAX', 501199, TO_DATE('2025-01-10 17:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal in train', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101199, 'SHOP', 501420, TO_DATE('2024-11-09 06:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', q'[SIM doesn't work]', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101200, 'MAIL', 501488, TO_DATE('2024-01-08 07:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Kündigung', NULL, NULL);

/* 1200 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101201, 'APP', 500705, TO_DATE('2024-07-27 15:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-10 20:39:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 115, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101202, 'MAIL', 500599, TO_DATE('2024-10-27 14:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-10 22:19:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 31, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101203, 'FAX', 501114, TO_DATE('2025-02-08 18:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101204, 'APP', 501289, TO_DATE('2025-02-28 14:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-06 23:02:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101205, 'MAIL', 500107, TO_DATE('2025-01-30 19:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-04 03:25:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101206, 'SHOP', 500787, TO_DATE('2024-12-24 19:02:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Slow network', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101207, 'PHONE', 500291, TO_DATE('2024-12-11 20:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal in train', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101208, 'WEB', 501252, TO_DATE('2024-02-27 14:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-13 23:22:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101209, 'WEB', 500245, TO_DATE('2024-09-16 09:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101210, 'APP', 500913, TO_DATE('2025-01-30 03:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-17 19:53:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 21, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101211, 'WEB', 501038, TO_DATE('2024-02-01 10:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-16 22:44:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 95, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101212, 'WEB', 500207, TO_DATE('2025-03-28 19:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-04 22:00:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101213, 'PHONE', 500590, TO_DATE('2024-11-14 17:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-16 01:26:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 50, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101214, 'SHOP', 501104, TO_DATE('2024-03-25 09:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Roaming & data', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101215, 'SHOP', 501188, TO_DATE('2024-02-26 19:53:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-06 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Lost phone', 39, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101216, 'PHONE', 500511, TO_DATE('2024-01-07 17:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Lost phone', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101217, 'PHONE', 501459, TO_DATE('2024-09-22 20:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Kündigung', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101218, 'PHONE', 500865, TO_DATE('2024-12-17 09:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-05 23:27:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101219, 'FAX', 500790, TO_DATE('2024-06-06 22:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-23 00:44:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101220, 'PHONE', 500557, TO_DATE('2024-08-07 06:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101221, 'PHONE', 500402, TO_DATE('2025-02-14 08:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 12:00:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Slow network', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101222, 'MAIL', 501058, TO_DATE('2024-04-01 15:55:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-20 17:21:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101223, 'MAIL', 500143, TO_DATE('2024-09-15 07:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101224, 'MAIL', 501076, TO_DATE('2024-08-27 11:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-03 14:08:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 56, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101225, 'FAX', 500184, TO_DATE('2024-07-15 05:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 08:47:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101226, 'FAX', 500004, TO_DATE('2024-09-19 23:41:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'eSIM for watch', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101227, 'SHOP', 500271, TO_DATE('2024-11-20 17:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-26 14:01:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Port my number', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101228, 'PHONE', 500290, TO_DATE('2025-03-12 06:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal at home', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101229, 'WEB', 501402, TO_DATE('2024-12-14 04:56:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101230, 'FAX', 501448, TO_DATE('2024-06-15 05:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-21 06:24:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101231, 'APP', 500198, TO_DATE('2024-05-05 00:47:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101232, 'PHONE', 500077, TO_DATE('2024-01-04 11:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-11 08:08:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101233, 'PHONE', 500953, TO_DATE('2024-02-01 12:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-12 16:59:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'eSIM for watch', 93, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101234, 'APP', 501229, TO_DATE('2025-02-11 14:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Kündigung', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101235, 'MAIL', 501281, TO_DATE('2025-02-22 21:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Voicemail: "mailbox full"', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101236, 'WEB', 501313, TO_DATE('2024-05-31 03:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 14:06:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101237, 'MAIL', 501450, TO_DATE('2024-06-04 14:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-16 12:18:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 61, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101238, 'APP', 500095, TO_DATE('2025-03-17 09:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-21 07:10:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 111, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101239, 'PHONE', 500747, TO_DATE('2024-01-04 02:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-07 20:22:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 118, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101240, 'PHONE', 500606, TO_DATE('2024-10-20 08:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-21 23:29:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101241, 'PHONE', 500371, TO_DATE('2024-10-03 06:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'No signal at home', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101242, 'PHONE', 500720, TO_DATE('2024-07-22 22:31:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 08:02:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 56, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101243, 'APP', 500460, TO_DATE('2024-08-14 12:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-02 11:54:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 91, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101244, 'FAX', 501065, TO_DATE('2024-08-08 07:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-14 07:05:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal at home', 63, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101245, 'MAIL', 500121, TO_DATE('2024-05-11 20:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101246, 'WEB', 500805, TO_DATE('2024-08-04 21:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101247, 'PHONE', 501221, TO_DATE('2024-03-28 01:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-03 17:04:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'No signal in train', 50, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101248, 'SHOP', 500325, TO_DATE('2024-01-22 02:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-05 10:48:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 81, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101249, 'PHONE', 501471, TO_DATE('2024-02-08 03:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-14 10:24:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 108, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101250, 'PHONE', 501096, TO_DATE('2024-08-09 03:59:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101251, 'WEB', 500597, TO_DATE('2025-03-04 13:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Roaming & data', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101252, 'MAIL', 500055, TO_DATE('2024-09-19 01:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'eSIM for watch', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101253, 'WEB', 500099, TO_DATE('2024-07-31 19:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Roaming & data', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101254, 'WEB', 500345, TO_DATE('2024-10-27 17:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'SIM doesn''t work', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101255, 'PHONE', 500470, TO_DATE('2024-10-18 11:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101256, 'APP', 500335, TO_DATE('2024-07-14 02:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-28 07:43:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 90, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101257, 'SHOP', 500524, TO_DATE('2024-01-03 09:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-06 14:03:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101258, 'WEB', 501419, TO_DATE('2024-06-25 06:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-13 13:01:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 91, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101259, 'FAX', 501092, TO_DATE('2025-02-19 18:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 22:11:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', NULL, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101260, 'PHONE', 500616, TO_DATE('2024-03-29 10:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-04 20:48:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101261, 'APP', 501048, TO_DATE('2024-06-07 17:24:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-09 07:00:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', q'[SIM doesn't work]', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101262, 'SHOP', 500961, TO_DATE('2024-04-19 01:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-07 06:04:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 21, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101263, 'APP', 500234, TO_DATE('2024-05-27 15:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-14 04:08:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 95, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101264, 'WEB', 500846, TO_DATE('2024-09-12 19:45:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101265, 'WEB', 500717, TO_DATE('2024-03-07 21:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101266, 'WEB', 500644, TO_DATE('2024-02-18 10:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Kündigung', 76, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101267, 'APP', 500508, TO_DATE('2024-07-16 04:10:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'eSIM for watch', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101268, 'FAX', 501500, TO_DATE('2024-11-01 00:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-15 00:58:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 120, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101269, 'APP', 500893, TO_DATE('2024-01-30 16:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-09 23:29:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 44, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101270, 'PHONE', 500861, TO_DATE('2024-05-30 11:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-11 06:15:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal in train', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101271, 'PHONE', 500905, TO_DATE('2024-10-13 00:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Roaming & data', 41, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101272, 'FAX', 500309, TO_DATE('2024-07-12 11:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101273, 'WEB', 501037, TO_DATE('2024-09-06 17:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-22 18:45:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Kündigung', 49, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101274, 'WEB', 500170, TO_DATE('2024-07-08 00:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101275, 'APP', 501262, TO_DATE('2024-06-09 03:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal in train', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101276, 'MAIL', 501458, TO_DATE('2025-03-21 20:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101277, 'WEB', 501380, TO_DATE('2024-09-22 02:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Kündigung', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101278, 'SHOP', 500465, TO_DATE('2025-03-25 23:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-11 07:18:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 32, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101279, 'PHONE', 500662, TO_DATE('2025-02-19 19:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101280, 'PHONE', 500006, TO_DATE('2024-02-08 18:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-23 09:04:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 68, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101281, 'WEB', 501169, TO_DATE('2024-05-28 09:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-18 04:48:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101282, 'PHONE', 500689, TO_DATE('2024-04-01 19:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-06 04:10:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101283, 'FAX', 500308, TO_DATE('2024-10-28 19:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-30 18:01:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101284, 'FAX', 500006, TO_DATE('2024-06-29 11:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-13 13:24:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 63, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101285, 'WEB', 500389, TO_DATE('2024-12-29 15:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-06 04:15:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 100, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101286, 'SHOP', 500191, TO_DATE('2024-02-20 17:43:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101287, 'FAX', 500736, TO_DATE('2024-04-09 10:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101288, 'SHOP', 500968, TO_DATE('2024-06-24 07:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'eSIM for watch', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101289, 'SHOP', 501177, TO_DATE('2024-06-25 10:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-08 00:02:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal in train', 114, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101290, 'MAIL', 500020, TO_DATE('2024-07-18 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-26 19:20:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101291, 'APP', 501423, TO_DATE('2024-03-06 08:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-09 17:11:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101292, 'PHONE', 500149, TO_DATE('2025-02-05 03:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-23 07:18:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 33, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101293, 'PHONE', 500006, TO_DATE('2024-02-04 03:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 72, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101294, 'FAX', 500142, TO_DATE('2024-08-10 18:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Voicemail: "mailbox full"', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101295, 'FAX', 501135, TO_DATE('2024-05-25 21:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Voicemail: "mailbox full"', 67, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101296, 'PHONE', 501065, TO_DATE('2024-12-20 21:45:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-01 08:29:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 90, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101297, 'PHONE', 500008, TO_DATE('2024-01-27 04:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-14 02:37:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101298, 'PHONE', 500775, TO_DATE('2024-12-19 12:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'eSIM for watch', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101299, 'PHONE', 501427, TO_DATE('2024-12-31 13:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-20 09:56:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 116, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101300, 'FAX', 500035, TO_DATE('2024-12-24 04:34:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'No signal in train', NULL, NULL);

/* 1300 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101301, 'PHONE', 501100, TO_DATE('2025-02-03 17:00:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Roaming & data', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101302, 'PHONE', 500729, TO_DATE('2025-02-06 02:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Port my number', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101303, 'PHONE', 500592, TO_DATE('2024-10-10 01:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Roaming ' || CHR(38) || ' data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101304, 'PHONE', 501146, TO_DATE('2024-09-28 13:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Port my number', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101305, 'FAX', 500986, TO_DATE('2025-02-28 09:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', q'[SIM doesn't work]', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101306, 'PHONE', 500095, TO_DATE('2025-03-17 16:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-04 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 116, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101307, 'FAX', 500128, TO_DATE('2025-03-16 09:54:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-29 00:07:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal in train', 42, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101308, 'FAX', 500739, TO_DATE('2024-01-26 00:15:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'No signal at home', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101309, 'SHOP', 500525, TO_DATE('2025-03-13 05:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-25 08:57:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', 114, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101310, 'FAX', 500031, TO_DATE('2024-08-29 06:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101311, 'MAIL', 500755, TO_DATE('2024-08-19 21:03:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101312, 'PHONE', 501389, TO_DATE('2024-03-04 09:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Port my number', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101313, 'WEB', 500177, TO_DATE('2024-05-13 05:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-31 06:49:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', 40, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101314, 'PHONE', 500823, TO_DATE('2024-07-29 18:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-01 23:56:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'SIM doesn''t work', 101, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101315, 'PHONE', 500285, TO_DATE('2024-01-16 16:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-01 20:20:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming ' || CHR(38) || ' data', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101316, 'APP', 500054, TO_DATE('2024-05-06 19:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-25 07:07:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 95, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101317, 'SHOP', 500077, TO_DATE('2024-10-25 12:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-10 23:57:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101318, 'PHONE', 500718, TO_DATE('2024-06-13 19:05:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-27 11:43:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 118, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101319, 'PHONE', 500074, TO_DATE('2024-06-15 22:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-03 03:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 111, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101320, 'WEB', 501492, TO_DATE('2025-01-14 09:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-19 21:39:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 97, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101321, 'APP', 500182, TO_DATE('2024-01-17 20:23:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Lost phone', 114, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101322, 'PHONE', 501148, TO_DATE('2024-04-25 10:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Port my number', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101323, 'PHONE', 500220, TO_DATE('2024-08-20 12:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-25 01:52:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101324, 'PHONE', 500999, TO_DATE('2024-04-25 21:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101325, 'FAX', 500782, TO_DATE('2024-04-06 18:59:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-18 20:37:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 91, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101326, 'FAX', 500516, TO_DATE('2025-03-07 01:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-17 01:30:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming & data', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101327, 'APP', 500960, TO_DATE('2024-01-14 05:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-28 13:41:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 61, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101328, 'PHONE', 500164, TO_DATE('2025-01-29 18:51:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101329, 'SHOP', 500462, TO_DATE('2024-05-24 18:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-30 17:17:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', q'[SIM doesn't work]', 94, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101330, 'PHONE', 501185, TO_DATE('2024-09-28 18:25:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101331, 'APP', 500075, TO_DATE('2024-11-13 02:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-15 23:28:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Roaming & data', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101332, 'PHONE', 500879, TO_DATE('2025-02-04 04:58:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 102, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101333, 'PHONE', 501494, TO_DATE('2024-12-16 05:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-30 18:56:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 36, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101334, 'APP', 500634, TO_DATE('2024-09-16 20:26:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101335, 'PHONE', 500795, TO_DATE('2025-03-14 01:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-31 10:21:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101336, 'FAX', 500244, TO_DATE('2024-12-10 14:49:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101337, 'PHONE', 501316, TO_DATE('2024-02-04 08:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-16 15:58:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 61, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101338, 'SHOP', 500018, TO_DATE('2024-07-13 18:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 18:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 88, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101339, 'APP', 501191, TO_DATE('2024-07-04 20:08:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-23 19:05:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101340, 'WEB', 501351, TO_DATE('2024-01-05 05:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Slow network', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101341, 'PHONE', 500606, TO_DATE('2024-07-04 18:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-07 00:10:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101342, 'SHOP', 500666, TO_DATE('2024-01-15 11:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'No signal in train', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101343, 'FAX', 501212, TO_DATE('2024-11-03 12:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-11 20:39:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 72, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101344, 'PHONE', 501293, TO_DATE('2024-08-29 16:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-06 07:57:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 54, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101345, 'WEB', 500161, TO_DATE('2024-05-14 17:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Slow network', 58, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101346, 'APP', 501447, TO_DATE('2024-12-13 05:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'SIM doesn''t work', 65, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101347, 'PHONE', 500927, TO_DATE('2024-12-01 19:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-12 03:01:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101348, 'APP', 501024, TO_DATE('2025-03-16 14:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-02 11:11:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 23, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101349, 'WEB', 500830, TO_DATE('2024-03-15 05:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal at home', 70, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101350, 'FAX', 500005, TO_DATE('2025-02-05 18:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Bill too high', 95, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101351, 'APP', 501412, TO_DATE('2024-09-22 19:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-03 17:51:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'eSIM for watch', 117, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101352, 'APP', 501288, TO_DATE('2025-02-11 14:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Lost phone', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101353, 'MAIL', 500465, TO_DATE('2025-02-11 01:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101354, 'PHONE', 501473, TO_DATE('2024-05-12 22:09:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-14 19:51:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 48, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101355, 'FAX', 501346, TO_DATE('2024-05-09 13:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', q'[SIM doesn't work]', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101356, 'SHOP', 500951, TO_DATE('2024-03-04 19:57:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'eSIM for watch', 120, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101357, 'WEB', 500596, TO_DATE('2024-02-06 14:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-17 19:22:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 55, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101358, 'APP', 500720, TO_DATE('2024-10-24 08:46:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-09 15:38:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 120, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101359, 'PHONE', 500263, TO_DATE('2024-08-18 07:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-06 03:36:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal in train', 22, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101360, 'FAX', 500738, TO_DATE('2024-08-11 11:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-29 09:32:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal in train', 109, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101361, 'FAX', 500065, TO_DATE('2024-10-09 19:27:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101362, 'FAX', 500999, TO_DATE('2024-06-16 23:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-23 06:59:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 70, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101363, 'APP', 500569, TO_DATE('2025-03-06 12:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-11 01:10:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', q'[SIM doesn't work]', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101364, 'APP', 501378, TO_DATE('2024-11-23 14:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-12 16:34:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101365, 'PHONE', 501241, TO_DATE('2024-04-17 15:12:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-21 06:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Voicemail: "mailbox full"', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101366, 'SHOP', 500447, TO_DATE('2024-07-01 10:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101367, 'FAX', 500179, TO_DATE('2024-11-12 13:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-21 05:43:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Bill too high', 78, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101368, 'APP', 500571, TO_DATE('2024-05-20 01:26:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-26 05:46:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Slow network', 39, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101369, 'FAX', 500469, TO_DATE('2024-11-19 12:30:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Lost phone', 98, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101370, 'SHOP', 500791, TO_DATE('2024-12-08 22:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'SIM doesn''t work', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101371, 'SHOP', 500414, TO_DATE('2024-11-27 03:28:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Bill too high', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101372, 'PHONE', 500039, TO_DATE('2024-09-19 00:21:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Port my number', 64, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101373, 'MAIL', 500508, TO_DATE('2024-11-24 16:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-04 01:14:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 59, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101374, 'PHONE', 500224, TO_DATE('2024-07-25 03:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-03 20:48:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Kündigung', 52, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101375, 'WEB', 501088, TO_DATE('2024-10-13 04:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101376, 'PHONE', 500043, TO_DATE('2024-09-18 11:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-05 20:09:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', 42, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101377, 'WEB', 500731, TO_DATE('2025-02-23 16:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', q'[SIM doesn't work]', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101378, 'PHONE', 500258, TO_DATE('2024-04-26 18:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-15 20:37:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101379, 'PHONE', 500291, TO_DATE('2024-04-26 23:07:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-15 03:56:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', q'[SIM doesn't work]', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101380, 'FAX', 500271, TO_DATE('2024-05-18 20:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-05 10:13:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'No signal at home', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101381, 'WEB', 500461, TO_DATE('2024-11-11 08:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-17 04:45:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 89, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101382, 'SHOP', 500784, TO_DATE('2025-01-21 03:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-09 09:56:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', 28, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101383, 'WEB', 501009, TO_DATE('2024-11-25 21:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-25 22:53:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101384, 'PHONE', 500910, TO_DATE('2024-07-13 06:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-25 18:30:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101385, 'PHONE', 500173, TO_DATE('2024-11-02 16:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Slow network', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101386, 'APP', 500124, TO_DATE('2024-07-20 05:27:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-23 10:48:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 102, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101387, 'PHONE', 500169, TO_DATE('2024-05-10 18:55:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WAITING', 'Lost phone', 38, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101388, 'FAX', 500944, TO_DATE('2024-03-23 02:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'eSIM for watch', 107, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101389, 'SHOP', 500944, TO_DATE('2024-11-06 09:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-19 10:29:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Roaming & data', 29, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101390, 'SHOP', 500117, TO_DATE('2025-02-27 03:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-04 09:03:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101391, 'FAX', 500205, TO_DATE('2024-01-11 20:20:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'Voicemail: "mailbox full"', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101392, 'MAIL', 501044, TO_DATE('2024-05-18 19:36:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'No signal in train', 103, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101393, 'SHOP', 501375, TO_DATE('2024-03-27 12:42:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101394, 'SHOP', 501446, TO_DATE('2025-02-14 17:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Bill too high', 24, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101395, 'PHONE', 500046, TO_DATE('2025-02-02 13:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-06 09:26:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal at home', 39, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101396, 'FAX', 501313, TO_DATE('2024-02-12 02:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-02 10:46:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 105, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101397, 'PHONE', 500064, TO_DATE('2024-11-29 10:08:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101398, 'PHONE', 500747, TO_DATE('2024-08-01 05:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-05 09:04:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101399, 'PHONE', 500976, TO_DATE('2024-01-20 22:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-01-28 17:51:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', 117, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101400, 'PHONE', 500651, TO_DATE('2024-02-03 19:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-23 19:29:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 31, 5);

/* 1400 rows so far */
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101401, 'FAX', 500103, TO_DATE('2024-05-19 18:41:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-08 13:40:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 32, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101402, 'APP', 500965, TO_DATE('2024-10-11 21:29:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Roaming ' || CHR(38) || ' data', 70, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101403, 'SHOP', 501441, TO_DATE('2024-11-13 23:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-17 21:41:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'No signal in train', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101404, 'WEB', 500984, TO_DATE('2025-02-06 07:25:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-08 10:55:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101405, 'FAX', 501242, TO_DATE('2024-12-30 12:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'No signal at home', 82, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101406, 'SHOP', 501092, TO_DATE('2024-03-21 08:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-01 16:29:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Roaming & data', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101407, 'MAIL', 501146, TO_DATE('2025-01-24 14:20:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-25 16:11:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', NULL, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101408, 'MAIL', 500242, TO_DATE('2024-03-01 02:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-17 13:39:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101409, 'FAX', 500828, TO_DATE('2024-05-11 08:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-21 05:44:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 111, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101410, 'SHOP', 501365, TO_DATE('2024-11-03 21:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-20 04:13:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 45, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101411, 'FAX', 500575, TO_DATE('2024-06-16 19:50:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'eSIM for watch', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101412, 'WEB', 500655, TO_DATE('2024-10-26 11:33:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-30 14:56:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 81, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101413, 'WEB', 501082, TO_DATE('2025-01-03 06:18:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-04 21:16:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', NULL, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101414, 'SHOP', 501292, TO_DATE('2024-01-29 03:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Port my number', 43, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101415, 'APP', 500635, TO_DATE('2025-03-19 14:42:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-04-08 14:53:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Slow network', NULL, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101416, 'SHOP', 500129, TO_DATE('2024-08-02 15:53:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'WORKING', 'Lost phone', 25, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101417, 'APP', 500127, TO_DATE('2024-10-13 05:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-02 08:22:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101418, 'SHOP', 501424, TO_DATE('2024-12-25 06:14:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-14 15:56:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'No signal at home', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101419, 'APP', 500427, TO_DATE('2024-03-17 22:14:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101420, 'SHOP', 501286, TO_DATE('2024-11-08 00:52:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101421, 'FAX', 500385, TO_DATE('2024-04-28 05:37:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101422, 'APP', 501384, TO_DATE('2024-10-25 04:52:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-10 01:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101423, 'PHONE', 500255, TO_DATE('2024-10-20 22:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'No signal at home', 53, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101424, 'MAIL', 501268, TO_DATE('2024-09-03 21:29:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-05 20:58:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101425, 'APP', 501035, TO_DATE('2025-01-27 13:06:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-04 11:17:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101426, 'WEB', 500333, TO_DATE('2024-04-18 22:47:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-08 16:22:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'SIM doesn''t work', 108, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101427, 'SHOP', 500676, TO_DATE('2024-02-06 06:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Slow network', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101428, 'SHOP', 500577, TO_DATE('2025-02-10 16:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-15 19:48:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming & data', 82, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101429, 'MAIL', 500890, TO_DATE('2024-07-19 03:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-07 12:13:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 74, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101430, 'PHONE', 501060, TO_DATE('2024-09-07 07:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-14 01:58:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 40, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101431, 'APP', 500632, TO_DATE('2024-09-20 06:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WAITING', 'Roaming & data', 69, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101432, 'APP', 500756, TO_DATE('2024-11-29 18:11:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'No signal in train', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101433, 'PHONE', 500332, TO_DATE('2024-07-26 14:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-08-11 04:15:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101434, 'WEB', 501018, TO_DATE('2025-02-17 08:50:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-23 08:22:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', NULL, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101435, 'WEB', 500009, TO_DATE('2024-11-20 03:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-08 10:15:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101436, 'WEB', 500934, TO_DATE('2025-01-12 18:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-14 01:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'eSIM for watch', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101437, 'PHONE', 500027, TO_DATE('2024-10-14 19:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WAITING', 'No signal in train', 46, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101438, 'SHOP', 500870, TO_DATE('2025-01-25 02:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Roaming ' || CHR(38) || ' data', 47, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101439, 'SHOP', 500230, TO_DATE('2025-02-23 23:23:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-24 05:03:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101440, 'WEB', 500825, TO_DATE('2024-06-27 10:05:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Port my number', 23, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101441, 'APP', 500484, TO_DATE('2024-10-13 04:35:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Bill too high', 84, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101442, 'FAX', 500285, TO_DATE('2025-02-13 16:48:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-26 18:33:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Port my number', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101443, 'MAIL', 500684, TO_DATE('2024-10-29 17:16:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Bill too high', 37, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101444, 'SHOP', 500083, TO_DATE('2024-06-08 18:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WAITING', 'Port my number', 74, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101445, 'WEB', 501234, TO_DATE('2024-06-26 14:02:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-07 09:14:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'No signal at home', 81, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101446, 'PHONE', 500217, TO_DATE('2024-05-20 10:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-29 10:00:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101447, 'PHONE', 500389, TO_DATE('2025-02-01 05:37:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-02 12:13:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal in train', 87, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101448, 'MAIL', 500455, TO_DATE('2024-07-06 06:17:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Slow network', 35, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101449, 'SHOP', 501286, TO_DATE('2024-08-20 11:30:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-01 10:01:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Lost phone', 116, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101450, 'PHONE', 501303, TO_DATE('2024-02-03 22:39:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-19 20:56:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 61, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101451, 'WEB', 501166, TO_DATE('2024-12-05 23:11:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-11 16:48:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'eSIM for watch', 71, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101452, 'APP', 500485, TO_DATE('2024-12-16 14:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-29 15:20:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Bill too high', 48, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101453, 'APP', 500536, TO_DATE('2024-09-19 03:07:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', q'[SIM doesn't work]', 32, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101454, 'APP', 501489, TO_DATE('2024-07-22 14:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'NEW', 'Bill too high', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101455, 'SHOP', 501085, TO_DATE('2024-07-22 04:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-30 05:18:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal in train', 27, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101456, 'PHONE', 500212, TO_DATE('2024-10-13 09:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-10-13 23:40:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Kündigung', 45, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101457, 'PHONE', 500640, TO_DATE('2024-10-29 20:32:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-11 14:36:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 106, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101458, 'SHOP', 500221, TO_DATE('2025-02-17 17:09:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101459, 'SHOP', 500797, TO_DATE('2024-10-16 13:18:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Bill too high', 49, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101460, 'FAX', 500961, TO_DATE('2024-08-26 23:32:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Roaming & data', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101461, 'SHOP', 501348, TO_DATE('2024-06-03 14:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-15 08:28:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Roaming & data', 60, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101462, 'MAIL', 500111, TO_DATE('2024-05-18 04:40:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 2, 'WORKING', 'Port my number', 118, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101463, 'PHONE', 500445, TO_DATE('2024-06-09 16:44:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'Lost phone', 57, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101464, 'WEB', 500424, TO_DATE('2024-11-22 01:54:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'Kündigung', 26, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101465, 'APP', 500628, TO_DATE('2024-12-12 20:38:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-12-14 09:37:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal at home', 30, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101466, 'APP', 500645, TO_DATE('2024-03-24 04:22:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Roaming & data', 119, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101467, 'PHONE', 500623, TO_DATE('2024-04-08 09:21:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-04-09 03:55:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Slow network', 79, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101468, 'PHONE', 500632, TO_DATE('2025-01-15 13:48:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101469, 'PHONE', 501107, TO_DATE('2024-02-13 07:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-14 18:14:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', q'[SIM doesn't work]', 83, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101470, 'PHONE', 501154, TO_DATE('2024-12-15 17:24:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WORKING', 'Lost phone', 99, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101471, 'FAX', 500165, TO_DATE('2024-05-30 03:01:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-12 13:02:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'No signal in train', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101472, 'PHONE', 500463, TO_DATE('2024-07-15 00:31:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 'WORKING', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101473, 'WEB', 501389, TO_DATE('2024-05-24 03:58:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-30 19:33:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Slow network', 51, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101474, 'WEB', 500605, TO_DATE('2025-01-09 18:34:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-01-11 23:49:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Roaming ' || CHR(38) || ' data', 77, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101475, 'MAIL', 500857, TO_DATE('2024-10-28 16:15:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-11-14 07:57:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Voicemail: "mailbox full"', 40, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101476, 'WEB', 501350, TO_DATE('2024-03-24 05:00:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-26 13:49:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'Bill too high', 43, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101477, 'APP', 500715, TO_DATE('2024-11-29 11:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'WAITING', 'eSIM for watch', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101478, 'SHOP', 500513, TO_DATE('2024-04-20 08:17:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-05-08 23:58:00', 'YYYY-MM-DD HH24:MI:SS'), 1, 'CLOSED', 'SIM doesn''t work', 40, 4);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101479, 'SHOP', 500427, TO_DATE('2025-02-25 21:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-03-10 21:04:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Lost phone', 94, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101480, 'PHONE', 500526, TO_DATE('2024-08-22 21:03:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-02 22:24:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Bill too high', 63, 3);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101481, 'PHONE', 500818, TO_DATE('2024-02-02 02:10:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-03 23:36:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Roaming & data', 28, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101482, 'PHONE', 501398, TO_DATE('2024-04-18 08:13:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 1, 'NEW', 'Kündigung', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101483, 'SHOP', 500827, TO_DATE('2024-02-09 00:35:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-18 07:16:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Lost phone', 62, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101484, 'SHOP', 501191, TO_DATE('2025-02-15 06:51:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-19 14:33:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Slow network', 30, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101485, 'SHOP', 500517, TO_DATE('2024-07-06 03:19:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-07-09 15:51:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'eSIM for watch', 110, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101486, 'SHOP', 501275, TO_DATE('2024-02-03 07:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-12 16:06:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Bill too high', 88, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101487, 'PHONE', 501048, TO_DATE('2024-03-06 00:19:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'WORKING', 'Port my number', 96, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101488, 'SHOP', 501140, TO_DATE('2024-03-17 19:13:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-03-30 11:34:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Port my number', 100, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101489, 'MAIL', 501269, TO_DATE('2024-09-10 22:49:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-16 14:30:00', 'YYYY-MM-DD HH24:MI:SS'), 2, 'CLOSED', 'Voicemail: "mailbox full"', 101, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101490, 'WEB', 500627, TO_DATE('2025-01-27 09:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2025-02-15 00:24:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'Port my number', 95, 1);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101491, 'MAIL', 500282, TO_DATE('2024-08-05 16:12:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 5, 'NEW', 'Voicemail: "mailbox full"', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101492, 'PHONE', 500981, TO_DATE('2024-01-11 09:33:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WORKING', 'Bill too high', 88, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101493, 'MAIL', 500524, TO_DATE('2024-08-28 16:01:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 3, 'NEW', 'Lost phone', NULL, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101494, 'PHONE', 500135, TO_DATE('2024-02-22 14:28:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-24 01:22:00', 'YYYY-MM-DD HH24:MI:SS'), 4, 'CLOSED', 'eSIM for watch', 22, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101495, 'PHONE', 500345, TO_DATE('2024-08-22 14:40:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-09 00:02:00', 'YYYY-MM-DD HH24:MI:SS'), 3, 'CLOSED', 'Kündigung', 114, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101496, 'MAIL', 500136, TO_DATE('2024-05-31 00:36:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-06-04 05:05:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Lost phone', 53, 2);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101497, 'APP', 501066, TO_DATE('2024-01-28 01:22:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-12 08:56:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'Kündigung', 66, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101498, 'PHONE', 500077, TO_DATE('2024-09-09 12:43:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-09-20 21:59:00', 'YYYY-MM-DD HH24:MI:SS'), 5, 'CLOSED', 'SIM doesn''t work', NULL, 5);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, priority, status, subject, assigned_to, satisfaction)
VALUES (101499, 'FAX', 501363, TO_DATE('2024-03-30 12:04:00', 'YYYY-MM-DD HH24:MI:SS'), NULL, 4, 'WAITING', 'No signal at home', 85, NULL);
INSERT INTO tickets (ticket_id, channel, customer_id, opened_at, closed_at, status, subject, assigned_to, satisfaction)
VALUES (101500, 'WEB', 501438, TO_DATE('2024-02-24 08:56:00', 'YYYY-MM-DD HH24:MI:SS'), TO_DATE('2024-02-25 07:31:00', 'YYYY-MM-DD HH24:MI:SS'), 'CLOSED', 'Port my number', 65, NULL);

COMMIT;
