-- Bills of two contracts, the contracts of a customer, and a tariff without prices.
DECLARE
  v_bill       billing.bill_t;
  v_total      NUMBER;
  v_contracts  SYS_REFCURSOR;
  v_id         contracts.contract_id%TYPE;
  v_tariff     contracts.tariff_code%TYPE;
  v_fee        NUMBER;
BEGIN
  FOR k IN (SELECT s.contract_id
              FROM subscribers s
             WHERE s.subscriber_id IN (900085, 900141)
             ORDER BY s.subscriber_id)
  LOOP
    billing.make_bill(k.contract_id, DATE '2025-02-01', v_bill, v_total);
    DBMS_OUTPUT.PUT_LINE('Contract ' || k.contract_id || ', ' || v_bill.COUNT || ' lines');
    FOR i IN 1 .. v_bill.COUNT LOOP
      DBMS_OUTPUT.PUT_LINE(v_bill(i).line_no || ' ' || RPAD(v_bill(i).text, 22) || TO_CHAR(v_bill(i).amount, '99990.00'));
    END LOOP;
    DBMS_OUTPUT.PUT_LINE('Total ' || TO_CHAR(v_total, 'FM99990.00'));
  END LOOP;

  billing.open_contracts(500010, v_contracts);
  LOOP
    FETCH v_contracts INTO v_id, v_tariff, v_fee;
    EXIT WHEN v_contracts%NOTFOUND;
    DBMS_OUTPUT.PUT_LINE(v_id || ' ' || v_tariff || ' ' || v_fee);
  END LOOP;
  CLOSE v_contracts;

  DBMS_OUTPUT.PUT_LINE(billing.usage_cost('S', 1000, 0, DATE '2001-01-01'));
EXCEPTION
  WHEN billing.no_price THEN
    DBMS_OUTPUT.PUT_LINE('no price: ' || SQLCODE);
END;
/
