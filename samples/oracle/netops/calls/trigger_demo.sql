-- What the triggers refuse, note and do instead; leaves nothing behind.
DECLARE
  v_status tickets.status%TYPE;

  -- prints the first line of an error message
  PROCEDURE show_error (p_text IN VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(SUBSTR(p_text, 1, INSTR(p_text || CHR(10), CHR(10)) - 1));
  END show_error;
BEGIN
  BEGIN
    DELETE FROM regions WHERE region_id = -1;   -- no such row, refused all the same
  EXCEPTION
    WHEN OTHERS THEN show_error(SQLERRM);
  END;

  FOR s IN (SELECT status, MIN(contract_id) AS contract_id FROM contracts GROUP BY status ORDER BY status) LOOP
    BEGIN
      UPDATE contracts SET tariff_code = tariff_code WHERE contract_id = s.contract_id;
      DBMS_OUTPUT.PUT_LINE(s.status || ': ' || SQL%ROWCOUNT || ' changed');
    EXCEPTION
      WHEN OTHERS THEN show_error(SQLERRM);
    END;
  END LOOP;

  UPDATE stock SET quantity = quantity + 0 WHERE region_id = 3;
  UPDATE stock SET quantity = quantity + 7 WHERE region_id = 3 AND part_no = 'P-002/A';
  FOR a IN (SELECT row_key, action, old_value, new_value FROM audit_log WHERE table_name = 'STOCK' ORDER BY row_key) LOOP
    DBMS_OUTPUT.PUT_LINE(a.row_key || ' ' || a.action || ' ' || a.old_value || ' ' || a.new_value);
  END LOOP;

  INSERT INTO v_ticket_desk (channel, subject, customer_no) VALUES (NULL, 'From the desk', 'K0000026');
  UPDATE v_ticket_desk SET status = 'WAITING' WHERE subject = 'From the desk';
  SELECT t.status INTO v_status FROM tickets t WHERE t.subject = 'From the desk' AND t.customer_id = 500002;
  DBMS_OUTPUT.PUT_LINE('desk: ' || v_status);
  BEGIN
    DELETE FROM v_ticket_desk WHERE subject = 'From the desk';
  EXCEPTION
    WHEN OTHERS THEN show_error(SQLERRM);
  END;

  BEGIN
    UPDATE v_open_tickets SET status = 'CLOSED' WHERE subject = 'From the desk';
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE('view: ' || SQLCODE);
  END;
  ROLLBACK;
END;
/
