-- An ended contract stays as it is; a suspended one may not change its tariff.
CREATE OR REPLACE TRIGGER contracts_bu
  BEFORE UPDATE ON contracts
  FOR EACH ROW
BEGIN
  IF :OLD.status = 'ENDED' THEN
    RAISE_APPLICATION_ERROR(-20311, 'Contract ' || :OLD.contract_id || ' has ended');
  END IF;
  IF UPDATING('TARIFF_CODE') AND :OLD.status = 'SUSPENDED' THEN
    RAISE_APPLICATION_ERROR(-20312, 'Contract ' || :OLD.contract_id || ' is suspended');
  END IF;
END contracts_bu;
/
