
  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."INVENTORY" AS

  g_calls PLS_INTEGER := 0;   -- state of the session

  -- private: counts one call
  PROCEDURE note_call IS
  BEGIN
    g_calls := g_calls + 1;
  END note_call;

  FUNCTION site_label (
    p_site_id      IN sites.site_id%TYPE,
    p_with_region  IN VARCHAR2 DEFAULT 'N'
  ) RETURN VARCHAR2
  IS
    v_label   VARCHAR2(200 CHAR);
    v_region  regions.region_name%TYPE;
  BEGIN
    SELECT s.site_code || ' ' || s.site_name,
           r.region_name   -- only shown on request
      INTO v_label, v_region
      FROM sites s, regions r
     WHERE s.site_id = p_site_id
       AND r.region_id = s.region_id;

    IF UPPER(p_with_region) = 'Y' THEN
      v_label := v_label || ', ' || v_region;
    END IF;
    RETURN v_label;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END site_label;

  FUNCTION gross_price (
    p_net       IN NUMBER,
    p_vat_rate  IN NUMBER DEFAULT c_vat_rate
  ) RETURN NUMBER
  IS
  BEGIN
    RETURN ROUND(p_net * (1 + p_vat_rate), 2);
  END gross_price;

  FUNCTION equipment_count (
    p_site_id  IN sites.site_id%TYPE,
    p_status   IN equipment.status%TYPE DEFAULT NULL
  ) RETURN PLS_INTEGER
  IS
    v_count PLS_INTEGER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM equipment e
     WHERE e.site_id = p_site_id
       AND (p_status IS NULL OR e.status = p_status);
    RETURN v_count;
  END equipment_count;

  PROCEDURE print_site (p_site_id IN sites.site_id%TYPE)
  IS
    v_site sites%ROWTYPE;
  BEGIN
    SELECT * INTO v_site FROM sites WHERE site_id = p_site_id;

    note_call;
    DBMS_OUTPUT.PUT_LINE('Site ' || site_label(p_site_id, 'Y'));
    DBMS_OUTPUT.PUT_LINE('- type ' || INITCAP(v_site.site_type)
      || ', height ' || NVL(TO_CHAR(v_site.height_m), 'unknown'));
    DBMS_OUTPUT.PUT_LINE('- live since '
      || NVL(TO_CHAR(v_site.commissioned, 'DD.MM.YYYY'), 'never'));

    FOR c IN (SELECT e.category,
                     COUNT(*) AS devices,
                     SUM(e.purchase_price) AS price   /* NULL: all leased */
                FROM equipment e
               WHERE e.site_id = p_site_id
               GROUP BY e.category
               ORDER BY e.category)
    LOOP
      DBMS_OUTPUT.PUT_LINE('- ' || RPAD(c.category, 8) || LPAD(c.devices, 3)
        || TO_CHAR(gross_price(NVL(c.price, 0)), '9,999,990.00'));
    END LOOP;

    DBMS_OUTPUT.PUT_LINE('- devices: ' || equipment_count(p_site_id)
      || ', active: ' || equipment_count(p_status => 'A', p_site_id => p_site_id));
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      DBMS_OUTPUT.PUT_LINE('Site ' || p_site_id || ' is unknown');
  END print_site;

  FUNCTION call_count RETURN PLS_INTEGER IS
  BEGIN
    RETURN g_calls;
  END call_count;

  PROCEDURE reset_calls IS
  BEGIN
    g_calls := 0;
  END reset_calls;

END inventory;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."TEXT_KIT" AS

  FUNCTION show (p_value IN NUMBER) RETURN VARCHAR2 IS
  BEGIN
    RETURN NVL(RTRIM(TO_CHAR(p_value, 'FM999G999G990D99', 'NLS_NUMERIC_CHARACTERS = ''.,'''), '.'),
               c_nothing);
  END show;

  FUNCTION show (p_value IN DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN CASE
             WHEN p_value IS NULL THEN c_nothing
             WHEN p_value = TRUNC(p_value) THEN TO_CHAR(p_value, 'DD.MM.YYYY')
             ELSE TO_CHAR(p_value, 'DD.MM.YYYY HH24:MI')
           END;
  END show;

  FUNCTION show (p_value IN VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    $IF DBMS_DB_VERSION.VERSION >= 12 $THEN
      RETURN NVL(p_value, c_nothing);
    $ELSE
      RETURN DECODE(p_value, NULL, c_nothing, p_value);   -- releases long gone
    $END
  END show;

  FUNCTION part (
    p_list       IN VARCHAR2,
    p_no         IN PLS_INTEGER,
    p_separator  IN VARCHAR2 DEFAULT ';'
  ) RETURN VARCHAR2
  IS
    v_from  PLS_INTEGER := 1;
    v_to    PLS_INTEGER;
  BEGIN
    FOR i IN 1 .. p_no - 1 LOOP
      v_to := INSTR(p_list, p_separator, v_from);
      IF NVL(v_to, 0) = 0 THEN
        RETURN NULL;   -- fewer parts
      END IF;
      v_from := v_to + LENGTH(p_separator);
    END LOOP;

    v_to := INSTR(p_list || p_separator, p_separator, v_from);
    RETURN SUBSTR(p_list, v_from, v_to - v_from);
  END part;

  PROCEDURE append (p_line IN OUT NOCOPY VARCHAR2, p_word IN VARCHAR2) IS
  BEGIN
    IF p_word IS NULL THEN
      RETURN;
    END IF;
    p_line := CASE WHEN p_line IS NOT NULL THEN p_line || c_separator END || p_word;
  END append;

END text_kit;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."APP_LOG_API" AS

  g_level PLS_INTEGER := c_info;

  PROCEDURE set_level (p_level IN PLS_INTEGER) IS
  BEGIN
    g_level := p_level;
  END set_level;

  PROCEDURE write (p_module IN VARCHAR2, p_message IN VARCHAR2, p_level IN PLS_INTEGER DEFAULT c_info) IS
    PRAGMA AUTONOMOUS_TRANSACTION;
  BEGIN
    IF p_level <= g_level THEN
      INSERT INTO app_log (log_level, module, message)
      VALUES (p_level, p_module, SUBSTR(p_message, 1, 2000));
    END IF;
    COMMIT;
  END write;

  PROCEDURE write (p_module IN VARCHAR2, p_count IN NUMBER, p_level IN PLS_INTEGER DEFAULT c_info) IS
  BEGIN
    write(p_module, TO_CHAR(p_count) || ' rows', p_level);
  END write;

  FUNCTION messages_of (p_module IN VARCHAR2) RETURN PLS_INTEGER IS
    v_count PLS_INTEGER;
  BEGIN
    SELECT COUNT(*) INTO v_count FROM app_log WHERE module = p_module;
    RETURN v_count;
  END messages_of;

  PROCEDURE purge (p_module IN VARCHAR2) IS
    PRAGMA AUTONOMOUS_TRANSACTION;
  BEGIN
    DELETE FROM app_log WHERE module = p_module;
    COMMIT;
  END purge;

END app_log_api;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."TICKETING" AS

  g_max_open_days NUMBER;   -- set when the package is first used

  e_no_parent EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_no_parent, -2291);

  -- private: the ticket, locked
  FUNCTION locked_ticket (p_ticket_id IN tickets.ticket_id%TYPE) RETURN tickets%ROWTYPE IS
    v_ticket tickets%ROWTYPE;
  BEGIN
    SELECT * INTO v_ticket FROM tickets WHERE ticket_id = p_ticket_id FOR UPDATE;
    RETURN v_ticket;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RAISE_APPLICATION_ERROR(-20101, 'Ticket ' || p_ticket_id || ' does not exist');
  END locked_ticket;

  PROCEDURE open_ticket (
    p_customer_id  IN  tickets.customer_id%TYPE,
    p_subject      IN  tickets.subject%TYPE,
    p_channel      IN  tickets.channel%TYPE DEFAULT 'PHONE',
    p_ticket_id    OUT tickets.ticket_id%TYPE
  ) IS
  BEGIN
    INSERT INTO tickets (channel, customer_id, opened_at, subject)
    VALUES (p_channel, p_customer_id, DATE '2025-03-31', p_subject)
    RETURNING ticket_id INTO p_ticket_id;
  EXCEPTION
    WHEN e_no_parent THEN
      RAISE_APPLICATION_ERROR(-20103, 'Customer ' || p_customer_id || ' does not exist');
  END open_ticket;

  PROCEDURE add_note (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_body       IN  VARCHAR2,
    p_author_id  IN  staff.staff_id%TYPE DEFAULT NULL,
    p_note_no    OUT PLS_INTEGER
  ) IS
    v_ticket tickets%ROWTYPE;
  BEGIN
    v_ticket := locked_ticket(p_ticket_id);
    IF v_ticket.status = 'CLOSED' THEN
      RAISE e_closed_ticket;
    END IF;

    SELECT NVL(MAX(n.note_no), 0) + 1
      INTO p_note_no
      FROM ticket_notes n
     WHERE n.ticket_id = p_ticket_id;

    INSERT INTO ticket_notes (ticket_id, channel, note_no, written_at, author_id, body)
    VALUES (p_ticket_id, v_ticket.channel, p_note_no, SYSTIMESTAMP, p_author_id, p_body);
  END add_note;

  PROCEDURE close_ticket (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_closed_at  IN  DATE,
    p_minutes    OUT NUMBER
  ) IS
    v_ticket CONSTANT tickets%ROWTYPE := locked_ticket(p_ticket_id);
  BEGIN
    IF v_ticket.status = 'CLOSED' THEN
      RAISE_APPLICATION_ERROR(-20102, 'Ticket ' || p_ticket_id || ' is closed since '
        || TO_CHAR(v_ticket.closed_at, 'YYYY-MM-DD'));
    END IF;

    UPDATE tickets
       SET status = 'CLOSED',
           closed_at = p_closed_at
     WHERE ticket_id = p_ticket_id;
    p_minutes := ROUND((p_closed_at - v_ticket.opened_at) * 24 * 60);
  END close_ticket;

  FUNCTION waiting (p_priority IN NUMBER) RETURN SYS_REFCURSOR IS
    v_tickets SYS_REFCURSOR;
  BEGIN
    OPEN v_tickets FOR
      SELECT t.ticket_id, t.subject, t.opened_at
        FROM tickets t
       WHERE t.status <> 'CLOSED'
         AND t.priority = p_priority
       ORDER BY t.opened_at, t.ticket_id;
    RETURN v_tickets;
  END waiting;

  FUNCTION age_class (p_days IN NUMBER) RETURN VARCHAR2 IS
  BEGIN
    CASE
      WHEN p_days IS NULL THEN
        RETURN NULL;
      WHEN p_days > g_max_open_days THEN
        RETURN 'late';
      WHEN p_days > g_max_open_days / 2 THEN
        RETURN 'normal';
      ELSE
        RETURN 'fresh';
    END CASE;
  END age_class;

BEGIN
  SELECT p.num_value INTO g_max_open_days FROM app_parameters p WHERE p.param_name = 'MAX_OPEN_DAYS';
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    g_max_open_days := 14;
END ticketing;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."BILLING" AS

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

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."DISPATCH" AS

  TYPE names_t IS TABLE OF maintenance_orders.technician%TYPE;
  g_names  names_t;             -- technicians in the order of their numbers
  g_turn   PLS_INTEGER := 0;

  e_bulk_errors EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_bulk_errors, -24381);

  FUNCTION next_technician RETURN VARCHAR2 IS
  BEGIN
    IF g_names.COUNT = 0 THEN
      RETURN NULL;
    END IF;
    g_turn := MOD(g_turn, g_names.COUNT) + 1;
    RETURN g_names(g_turn);
  END next_technician;

  PROCEDURE start_again IS
  BEGIN
    g_turn := 0;
  END start_again;

  PROCEDURE assign_open_orders (p_limit IN PLS_INTEGER DEFAULT 100) IS
    v_orders  order_list_t;
    v_names   names_t := names_t();
    CURSOR c_ids IS
      SELECT o.order_id
        FROM maintenance_orders o
       WHERE o.status = 'OPEN'
       ORDER BY o.priority, o.opened_at, o.order_id;
  BEGIN
    OPEN c_ids;
    FETCH c_ids BULK COLLECT INTO v_orders LIMIT p_limit;
    CLOSE c_ids;

    FOR i IN 1 .. v_orders.COUNT LOOP
      v_names.EXTEND;
      v_names(v_names.LAST) := next_technician;
    END LOOP;

    FORALL i IN 1 .. v_orders.COUNT
      UPDATE maintenance_orders
         SET status = 'ASSIGNED',
             technician = v_names(i)
       WHERE order_id = v_orders(i);

    FORALL i IN INDICES OF v_orders
      INSERT INTO tmp_dispatch (order_id, technician, rank_no)
      VALUES (v_orders(i), v_names(i), i);
  END assign_open_orders;

  PROCEDURE raise_priorities (
    p_orders   IN  order_list_t,
    p_changed  OUT PLS_INTEGER,
    p_refused  OUT PLS_INTEGER
  ) IS
  BEGIN
    p_changed := 0;
    p_refused := 0;
    FORALL i IN p_orders.FIRST .. p_orders.LAST SAVE EXCEPTIONS
      UPDATE maintenance_orders
         SET priority = priority - 1
       WHERE order_id = p_orders(i);
    p_changed := SQL%ROWCOUNT;
  EXCEPTION
    WHEN e_bulk_errors THEN
      p_changed := SQL%ROWCOUNT;
      p_refused := SQL%BULK_EXCEPTIONS.COUNT;
      FOR i IN 1 .. SQL%BULK_EXCEPTIONS.COUNT LOOP
        DBMS_OUTPUT.PUT_LINE('Order ' || p_orders(SQL%BULK_EXCEPTIONS(i).ERROR_INDEX)
          || ' refused: ORA-' || LPAD(SQL%BULK_EXCEPTIONS(i).ERROR_CODE, 5, '0'));
      END LOOP;
  END raise_priorities;

BEGIN
  SELECT s.full_name
    BULK COLLECT INTO g_names
    FROM staff s
   WHERE s.job_title = 'Technician'
     AND s.left_on IS NULL
   ORDER BY s.staff_id;
END dispatch;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."NET_LOOKUP" AS

  FUNCTION count_rows (
    p_table   IN VARCHAR2,
    p_column  IN VARCHAR2 DEFAULT NULL,
    p_value   IN VARCHAR2 DEFAULT NULL
  ) RETURN NUMBER
  IS
    v_sql    VARCHAR2(400);
    v_count  NUMBER;
  BEGIN
    v_sql := 'SELECT COUNT(*) FROM ' || DBMS_ASSERT.SIMPLE_SQL_NAME(p_table);
    IF p_column IS NULL THEN
      EXECUTE IMMEDIATE v_sql INTO v_count;
    ELSE
      v_sql := v_sql || ' WHERE ' || DBMS_ASSERT.SIMPLE_SQL_NAME(p_column) || ' = :value';
      EXECUTE IMMEDIATE v_sql INTO v_count USING p_value;
    END IF;
    RETURN v_count;
  END count_rows;

  FUNCTION sites_of (
    p_region_id  IN NUMBER,
    p_order_by   IN VARCHAR2 DEFAULT 'CODE'
  ) RETURN SYS_REFCURSOR
  IS
    v_sites SYS_REFCURSOR;
  BEGIN
    OPEN v_sites FOR
      'SELECT s.site_code, NVL(s.site_name, ''?'') FROM sites s'
      || ' WHERE s.region_id = :region AND s.decommissioned IS NULL ORDER BY '
      || CASE p_order_by WHEN 'NAME' THEN 's.site_name, s.site_code' ELSE 's.site_code' END
      USING p_region_id;
    RETURN v_sites;
  END sites_of;

END net_lookup;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."NET_REPORT" AS

  FUNCTION cell_loads (
    p_from      IN DATE,
    p_to        IN DATE,
    p_limit_gb  IN NUMBER DEFAULT 2000
  ) RETURN cell_load_list_t PIPELINED
  IS
  BEGIN
    FOR h IN (SELECT m.cell_id, c.cell_code, m.measured_day, m.traffic_gb
                FROM measurement_history m
                JOIN cells c ON c.cell_id = m.cell_id
               WHERE m.measured_day BETWEEN p_from AND p_to
               ORDER BY m.cell_id, m.measured_day)
    LOOP
      CONTINUE WHEN h.traffic_gb IS NULL;
      PIPE ROW (cell_load_t(h.cell_id, h.cell_code, h.measured_day, h.traffic_gb,
        CASE WHEN h.traffic_gb >= p_limit_gb THEN 'Y' ELSE 'N' END));
    END LOOP;
    RETURN;
  END cell_loads;

END net_report;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE BODY "NETOPS"."STAFF_ADMIN" AS

  PROCEDURE raise_salaries (
    p_job_title  IN  staff.job_title%TYPE,
    p_percent    IN  NUMBER,
    p_people     OUT PLS_INTEGER,
    p_cost       OUT NUMBER
  ) IS
    TYPE salaries_t IS TABLE OF staff.salary%TYPE;
    v_before  NUMBER;
    v_after   salaries_t;
  BEGIN
    SELECT NVL(SUM(salary), 0)
      INTO v_before
      FROM staff
     WHERE job_title = p_job_title AND left_on IS NULL;

    UPDATE staff
       SET salary = ROUND(salary * (1 + p_percent / 100), -1)   -- to tens
     WHERE job_title = p_job_title
       AND left_on IS NULL
       AND salary IS NOT NULL
    RETURNING salary BULK COLLECT INTO v_after;

    p_people := SQL%ROWCOUNT;
    p_cost := -v_before;
    FOR i IN 1 .. v_after.COUNT LOOP
      p_cost := p_cost + v_after(i);
    END LOOP;
  END raise_salaries;

  FUNCTION chain_of (p_staff_id IN staff.staff_id%TYPE) RETURN VARCHAR2 IS
    v_id     staff.staff_id%TYPE := p_staff_id;
    v_name   staff.last_name%TYPE;
    v_chain  VARCHAR2(400 CHAR);
  BEGIN
    <<upwards>>
    WHILE v_id IS NOT NULL LOOP
      BEGIN
        SELECT s.last_name, s.manager_id
          INTO v_name, v_id
          FROM staff s
         WHERE s.staff_id = v_id;
      EXCEPTION
        WHEN NO_DATA_FOUND THEN
          RAISE_APPLICATION_ERROR(-20201, 'Nobody has the number ' || v_id);
      END;
      text_kit.append(v_chain, v_name);
      EXIT upwards WHEN LENGTH(v_chain) > 300;
    END LOOP upwards;
    RETURN v_chain;
  END chain_of;

  FUNCTION totals_by_job RETURN totals_t IS
    v_totals totals_t;
  BEGIN
    FOR s IN (SELECT job_title, salary FROM staff WHERE left_on IS NULL) LOOP
      IF NOT v_totals.EXISTS(s.job_title) THEN
        v_totals(s.job_title) := 0;
      END IF;
      v_totals(s.job_title) := v_totals(s.job_title) + NVL(s.salary, 0);
    END LOOP;
    RETURN v_totals;
  END totals_by_job;

  PROCEDURE print_totals IS
    v_totals  totals_t := totals_by_job;
    v_job     VARCHAR2(30);

    FUNCTION line_of (p_job IN VARCHAR2) RETURN VARCHAR2 IS
    BEGIN
      RETURN RPAD(p_job, 12, '.') || LPAD(text_kit.show(v_totals(p_job)), 12, '.');
    END line_of;
  BEGIN
    v_job := v_totals.FIRST;   -- in the order of the alphabet
    LOOP
      EXIT WHEN v_job IS NULL;
      DBMS_OUTPUT.PUT_LINE(line_of(v_job));
      v_job := v_totals.NEXT(v_job);
    END LOOP;
  END print_totals;

  PROCEDURE set_skill (
    p_staff_id    IN staff_skills.staff_id%TYPE,
    p_skill_code  IN staff_skills.skill_code%TYPE,
    p_grade       IN staff_skills.grade%TYPE
  ) IS
  BEGIN
    MERGE INTO staff_skills k
    USING (SELECT p_staff_id AS staff_id, p_skill_code AS skill_code FROM dual) n
       ON (k.staff_id = n.staff_id AND k.skill_code = n.skill_code)
     WHEN MATCHED THEN
       UPDATE SET k.grade = p_grade
        WHERE k.grade <> p_grade
     WHEN NOT MATCHED THEN
       INSERT (staff_id, skill_code, grade)
       VALUES (n.staff_id, n.skill_code, p_grade);
  END set_skill;

END staff_admin;
/

