
  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."INVENTORY" AS

  -- value added tax where nothing else is said
  c_vat_rate CONSTANT NUMBER := 0.19;

  /* Code and name of a site; with p_with_region = 'Y' also its region.
     NULL when there is no such site. */
  FUNCTION site_label (
    p_site_id      IN sites.site_id%TYPE,
    p_with_region  IN VARCHAR2 DEFAULT 'N'
  ) RETURN VARCHAR2;

  -- Price with tax, rounded to cents.
  FUNCTION gross_price (
    p_net       IN NUMBER,
    p_vat_rate  IN NUMBER DEFAULT c_vat_rate
  ) RETURN NUMBER;

  -- Devices on a site, all of them or those of one status.
  FUNCTION equipment_count (
    p_site_id  IN sites.site_id%TYPE,
    p_status   IN equipment.status%TYPE DEFAULT NULL
  ) RETURN PLS_INTEGER;

  -- Prints a site and its devices by category.
  PROCEDURE print_site (p_site_id IN sites.site_id%TYPE);

  -- How many sites this session has printed since reset_calls.
  FUNCTION call_count RETURN PLS_INTEGER;
  PROCEDURE reset_calls;

END inventory;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."TEXT_KIT" AS

  c_separator CONSTANT VARCHAR2(3) := ' / ';
  c_nothing   CONSTANT VARCHAR2(10) := '(none)';

  SUBTYPE line_t IS VARCHAR2(400 CHAR);

  -- One value as a reader wants it; c_nothing for NULL.
  FUNCTION show (p_value IN NUMBER) RETURN VARCHAR2;
  FUNCTION show (p_value IN DATE) RETURN VARCHAR2;
  FUNCTION show (p_value IN VARCHAR2) RETURN VARCHAR2;

  -- Part number p_no of a list; NULL when there are fewer or the part is empty.
  FUNCTION part (
    p_list       IN VARCHAR2,
    p_no         IN PLS_INTEGER,
    p_separator  IN VARCHAR2 DEFAULT ';'
  ) RETURN VARCHAR2;

  -- Puts a word at the end of a line, which may be empty yet.
  PROCEDURE append (p_line IN OUT NOCOPY VARCHAR2, p_word IN VARCHAR2);

END text_kit;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."APP_LOG_API" AS

  c_error  CONSTANT PLS_INTEGER := 1;
  c_info   CONSTANT PLS_INTEGER := 3;
  c_debug  CONSTANT PLS_INTEGER := 5;

  -- Messages above the level of the session are not written; at first c_info.
  PROCEDURE set_level (p_level IN PLS_INTEGER);

  PROCEDURE write (p_module IN VARCHAR2, p_message IN VARCHAR2, p_level IN PLS_INTEGER DEFAULT c_info);
  PROCEDURE write (p_module IN VARCHAR2, p_count IN NUMBER, p_level IN PLS_INTEGER DEFAULT c_info);

  -- Messages of a module, and taking them away.
  FUNCTION messages_of (p_module IN VARCHAR2) RETURN PLS_INTEGER;
  PROCEDURE purge (p_module IN VARCHAR2);

END app_log_api;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."TICKETING" AS

  e_unknown_ticket EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_unknown_ticket, -20101);
  e_closed_ticket EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_closed_ticket, -20102);

  -- Opens a ticket; its number comes back in p_ticket_id.
  PROCEDURE open_ticket (
    p_customer_id  IN  tickets.customer_id%TYPE,
    p_subject      IN  tickets.subject%TYPE,
    p_channel      IN  tickets.channel%TYPE DEFAULT 'PHONE',
    p_ticket_id    OUT tickets.ticket_id%TYPE
  );

  -- Adds a note; its number within the ticket comes back.
  PROCEDURE add_note (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_body       IN  VARCHAR2,
    p_author_id  IN  staff.staff_id%TYPE DEFAULT NULL,
    p_note_no    OUT PLS_INTEGER
  );

  -- Closes a ticket and says how many minutes it was open.
  PROCEDURE close_ticket (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_closed_at  IN  DATE,
    p_minutes    OUT NUMBER
  );

  -- Open tickets of a priority, oldest first: TICKET_ID, SUBJECT, OPENED_AT.
  FUNCTION waiting (p_priority IN NUMBER) RETURN SYS_REFCURSOR;

  -- fresh, normal, late; limits by app parameter MAX_OPEN_DAYS.
  FUNCTION age_class (p_days IN NUMBER) RETURN VARCHAR2;

END ticketing;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."BILLING" AS

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

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."DISPATCH" AS

  TYPE order_list_t IS TABLE OF maintenance_orders.order_id%TYPE;

  -- Open orders, the urgent and then the old ones first.
  CURSOR c_open_orders (cp_status VARCHAR2 DEFAULT 'OPEN') IS
    SELECT o.order_id, o.priority, o.opened_at
      FROM maintenance_orders o
     WHERE o.status = cp_status
     ORDER BY o.priority, o.opened_at, o.order_id;

  -- Assigns at most p_limit open orders, technicians in turn; what was done stays in TMP_DISPATCH.
  PROCEDURE assign_open_orders (p_limit IN PLS_INTEGER DEFAULT 100);

  -- One step more urgent; orders that are as urgent as can be are counted in p_refused.
  PROCEDURE raise_priorities (
    p_orders   IN  order_list_t,
    p_changed  OUT PLS_INTEGER,
    p_refused  OUT PLS_INTEGER
  );

  -- Whose turn it is; each call moves on.
  FUNCTION next_technician RETURN VARCHAR2;
  PROCEDURE start_again;

END dispatch;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."NET_LOOKUP" AS

  -- Rows of a table of this schema; p_column and p_value restrict them. The name is checked.
  FUNCTION count_rows (
    p_table   IN VARCHAR2,
    p_column  IN VARCHAR2 DEFAULT NULL,
    p_value   IN VARCHAR2 DEFAULT NULL
  ) RETURN NUMBER;

  -- Sites of a region, by name or by code: SITE_CODE, SITE_NAME.
  FUNCTION sites_of (
    p_region_id  IN NUMBER,
    p_order_by   IN VARCHAR2 DEFAULT 'CODE'
  ) RETURN SYS_REFCURSOR;

END net_lookup;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."NET_REPORT" AS

  -- Traffic per cell and day from the history; busy: at least p_limit_gb.
  FUNCTION cell_loads (
    p_from      IN DATE,
    p_to        IN DATE,
    p_limit_gb  IN NUMBER DEFAULT 2000
  ) RETURN cell_load_list_t PIPELINED;

END net_report;
/

  CREATE OR REPLACE EDITIONABLE PACKAGE "NETOPS"."STAFF_ADMIN" AS

  TYPE totals_t IS TABLE OF NUMBER INDEX BY VARCHAR2(30);

  -- Raises the salaries of a job by p_percent; who is with an agency gets nothing.
  PROCEDURE raise_salaries (
    p_job_title  IN  staff.job_title%TYPE,
    p_percent    IN  NUMBER,
    p_people     OUT PLS_INTEGER,
    p_cost       OUT NUMBER
  );

  -- Last names from a person up to the director.
  FUNCTION chain_of (p_staff_id IN staff.staff_id%TYPE) RETURN VARCHAR2;

  -- Salaries by job.
  FUNCTION totals_by_job RETURN totals_t;
  PROCEDURE print_totals;

  -- Sets the grade of a skill, new or not.
  PROCEDURE set_skill (
    p_staff_id    IN staff_skills.staff_id%TYPE,
    p_skill_code  IN staff_skills.skill_code%TYPE,
    p_grade       IN staff_skills.grade%TYPE
  );

END staff_admin;
/

