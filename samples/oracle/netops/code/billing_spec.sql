-- What usage costs and what a contract pays.
CREATE OR REPLACE PACKAGE billing AS

  -- Raised when a tariff has no price on the day.
  no_price EXCEPTION;

  TYPE bill_line_t IS RECORD (
    line_no  PLS_INTEGER,
    text     VARCHAR2(80 CHAR),
    amount   NUMBER(10,2)
  );
  TYPE bill_t IS TABLE OF bill_line_t INDEX BY PLS_INTEGER;

  -- The price list that holds on a day; raises no_price.
  FUNCTION prices_on (
    p_tariff_code  IN tariff_prices.tariff_code%TYPE,
    p_day          IN DATE
  ) RETURN tariff_prices%ROWTYPE;

  -- Price of so much usage under a tariff ...
  FUNCTION usage_cost (
    p_tariff_code  IN VARCHAR2,
    p_mb           IN NUMBER,
    p_minutes      IN NUMBER,
    p_day          IN DATE
  ) RETURN NUMBER;

  -- ... and of one number in one month, beyond what its tariff includes.
  FUNCTION usage_cost (
    p_subscriber_id  IN NUMBER,
    p_month          IN DATE
  ) RETURN NUMBER;

  -- The bill of a contract, line by line, and its total with tax.
  PROCEDURE make_bill (
    p_contract_id  IN  contracts.contract_id%TYPE,
    p_month        IN  DATE,
    p_bill         OUT bill_t,
    p_total        OUT NUMBER
  );

  -- Contracts of a customer with their monthly fee after discount, for the portal.
  PROCEDURE open_contracts (
    p_customer_id  IN  customers.customer_id%TYPE,
    p_contracts    OUT SYS_REFCURSOR
  );

  FUNCTION vat_rate RETURN NUMBER;

END billing;
/
