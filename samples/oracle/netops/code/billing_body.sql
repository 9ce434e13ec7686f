-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY billing AS

  TYPE fees_t IS TABLE OF tariffs.monthly_fee%TYPE INDEX BY VARCHAR2(8);
  g_fees      fees_t;            -- by tariff code
  g_vat_rate  NUMBER := 0;

  FUNCTION prices_on (
    p_tariff_code  IN tariff_prices.tariff_code%TYPE,
    p_day          IN DATE
  ) RETURN tariff_prices%ROWTYPE
  IS
    CURSOR c_prices IS
      SELECT *
        FROM tariff_prices p
       WHERE p.tariff_code = p_tariff_code
         AND p.valid_from <= p_day
       ORDER BY p.valid_from DESC;
    v_prices c_prices%ROWTYPE;
  BEGIN
    OPEN c_prices;
    FETCH c_prices INTO v_prices;
    IF c_prices%NOTFOUND THEN
      CLOSE c_prices;
      RAISE no_price;
    END IF;
    CLOSE c_prices;
    RETURN v_prices;
  END prices_on;

  FUNCTION usage_cost (
    p_tariff_code  IN VARCHAR2,
    p_mb           IN NUMBER,
    p_minutes      IN NUMBER,
    p_day          IN DATE
  ) RETURN NUMBER
  IS
    v_prices tariff_prices%ROWTYPE;
  BEGIN
    v_prices := prices_on(p_tariff_code, p_day);
    RETURN ROUND(NVL(p_mb, 0) / 1000 * NVL(v_prices.per_gb, 0)
      + NVL(p_minutes, 0) * NVL(v_prices.per_minute, 0), 2);
  END usage_cost;

  FUNCTION usage_cost (
    p_subscriber_id  IN NUMBER,
    p_month          IN DATE
  ) RETURN NUMBER
  IS
    v_tariff   contracts.tariff_code%TYPE;
    v_gb       tariffs.included_gb%TYPE;
    v_mb       NUMBER;
    v_minutes  NUMBER;
  BEGIN
    SELECT k.tariff_code, f.included_gb, SUM(u.data_mb), SUM(u.voice_min)
      INTO v_tariff, v_gb, v_mb, v_minutes
      FROM subscribers s
      JOIN contracts k ON k.contract_id = s.contract_id
      JOIN tariffs f ON f.tariff_code = k.tariff_code
      LEFT JOIN usage_days u
        ON u.subscriber_id = s.subscriber_id
       AND u.usage_day >= TRUNC(p_month, 'MM')
       AND u.usage_day < ADD_MONTHS(TRUNC(p_month, 'MM'), 1)
     WHERE s.subscriber_id = p_subscriber_id
     GROUP BY k.tariff_code, f.included_gb;

    IF v_gb IS NULL THEN
      v_mb := 0;   -- unlimited
    END IF;
    RETURN usage_cost(v_tariff, GREATEST(NVL(v_mb, 0) - NVL(v_gb, 0) * 1000, 0), v_minutes, p_month);
  END usage_cost;

  PROCEDURE make_bill (
    p_contract_id  IN  contracts.contract_id%TYPE,
    p_month        IN  DATE,
    p_bill         OUT bill_t,
    p_total        OUT NUMBER
  ) IS
    v_contract contracts%ROWTYPE;

    -- adds a line at the end
    PROCEDURE add_line (p_text IN VARCHAR2, p_amount IN NUMBER) IS
      v_no CONSTANT PLS_INTEGER := p_bill.COUNT + 1;
    BEGIN
      p_bill(v_no).line_no := v_no;
      p_bill(v_no).text := p_text;
      p_bill(v_no).amount := p_amount;
      p_total := p_total + p_amount;
    END add_line;
  BEGIN
    p_total := 0;
    SELECT * INTO v_contract FROM contracts WHERE contract_id = p_contract_id;

    add_line('Tariff ' || v_contract.tariff_code, g_fees(v_contract.tariff_code));
    IF v_contract.discount > 0 THEN
      add_line('Discount ' || TO_CHAR(v_contract.discount * 100, 'FM990.0') || ' %',
        -ROUND(g_fees(v_contract.tariff_code) * v_contract.discount, 2));
    END IF;

    FOR s IN (SELECT subscriber_id, msisdn
                FROM subscribers
               WHERE contract_id = p_contract_id
               ORDER BY msisdn)
    LOOP
      add_line('Usage ' || s.msisdn, usage_cost(s.subscriber_id, p_month));
    END LOOP;

    add_line('VAT ' || TO_CHAR(g_vat_rate * 100) || ' %', ROUND(p_total * g_vat_rate, 2));
  END make_bill;

  PROCEDURE open_contracts (
    p_customer_id  IN  customers.customer_id%TYPE,
    p_contracts    OUT SYS_REFCURSOR
  ) IS
  BEGIN
    OPEN p_contracts FOR
      SELECT k.contract_id,
             k.tariff_code,
             ROUND(f.monthly_fee * (1 - NVL(k.discount, 0)), 2) AS fee
        FROM contracts k, tariffs f
       WHERE k.customer_id = p_customer_id
         AND f.tariff_code = k.tariff_code
         AND k.status <> 'ENDED'
       ORDER BY k.contract_id;
  END open_contracts;

  FUNCTION vat_rate RETURN NUMBER IS
  BEGIN
    RETURN g_vat_rate;
  END vat_rate;

BEGIN
  /* read once per session: they change at New Year only */
  FOR f IN (SELECT tariff_code, monthly_fee FROM tariffs) LOOP
    g_fees(f.tariff_code) := f.monthly_fee;
  END LOOP;

  SELECT num_value INTO g_vat_rate FROM app_parameters WHERE param_name = 'VAT_RATE';
END billing;
/
