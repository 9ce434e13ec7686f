// Rows: Oracle error codes and what MySQL and MariaDB raise in their place.
#include "translators/tables/plsql_conditions_mysql.hpp"

#include <array>
#include <cstdlib>

namespace talora::translators {

namespace {

// conditions: what the server and the helpers of schema talora raise for it. state, number: of a
// SIGNAL.
struct Row {
  int code;
  std::array<std::string_view, 5> conditions;
  std::string_view state;
  int number;
  std::string_view message;
};

// Oracle Database 19c Error Messages; MySQL 8.4 Error Reference, "Server Error Message Reference";
// MariaDB Error Code Reference.
constexpr Row rows[] = {
    {100, {"SQLSTATE 'P0002'"}, "P0002", 0, "ORA-01403: no data found"},
    {-1, {"1062"}, "23000", 1062, "ORA-00001: unique constraint violated"},
    {-54, {"1205", "3572"}, "HY000", 3572, "ORA-00054: resource busy"},
    {-60, {"1213"}, "40001", 1213, "ORA-00060: deadlock detected while waiting for resource"},
    {-942, {"1146"}, "42S02", 1146, "ORA-00942: table or view does not exist"},
    {-1001, {"1326"}, "24000", 1326, "ORA-01001: invalid cursor"},
    {-1400, {"1048", "1364"}, "23000", 1048, "ORA-01400: cannot insert NULL"},
    {-1407, {"1048"}, "23000", 1048, "ORA-01407: cannot update to NULL"},
    {-1422,
     {"1172"},
     "42000",
     1172,
     "ORA-01422: exact fetch returns more than requested number of rows"},
    {-1426, {"1690"}, "22003", 1690, "ORA-01426: numeric overflow"},
    {-1427, {"1242"}, "21000", 1242, "ORA-01427: single-row subquery returns more than one row"},
    {-1438,
     {"1264"},
     "22003",
     1264,
     "ORA-01438: value larger than specified precision allowed for this column"},
    {-1476, {"SQLSTATE '22012'"}, "22012", 0, "ORA-01476: divisor is equal to zero"},
    {-1722, {"SQLSTATE '22P02'"}, "22P02", 0, "ORA-01722: invalid number"},
    {-2290, {"3819", "4025"}, "HY000", 3819, "ORA-02290: check constraint violated"},
    {-2291,
     {"1452"},
     "23000",
     1452,
     "ORA-02291: integrity constraint violated - parent key not found"},
    {-2292,
     {"1451"},
     "23000",
     1451,
     "ORA-02292: integrity constraint violated - child record found"},
    {-6502,
     {"1406", "1264", "1265", "1366", "SQLSTATE '22005'"},
     "22005",
     0,
     "ORA-06502: PL/SQL: numeric or value error"},
    {-6511, {"1325"}, "24000", 1325, "ORA-06511: PL/SQL: cursor already open"},
    {-6592, {"1339"}, "20000", 1339, "ORA-06592: CASE not found while executing CASE statement"},
    {-12899, {"1406"}, "22001", 1406, "ORA-12899: value too large for column"},
};

const Row* find_row(int code) {
  if (code == -1403) code = 100;
  for (const Row& row : rows) {
    if (row.code == code) return &row;
  }
  return nullptr;
}

bool is_application_code(int code) {
  return code <= -20000 && code >= -20999;
}

// States that no error of the server has: the helpers' and those of declared exceptions.
bool is_own_state(const std::string& state) {
  return state.starts_with("TU") || state.starts_with("TO") || state == "22007" || state == "22008";
}

std::string five_digits(int code) {
  const std::string digits = std::to_string(std::abs(code));
  return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

}  // namespace

std::vector<std::string> mysql_conditions(const CatalogException& exception) {
  std::vector<std::string> out;
  if (is_application_code(exception.ora_code)) return {std::to_string(-exception.ora_code)};
  if (const Row* row = find_row(exception.ora_code)) {
    for (const std::string_view condition : row->conditions) {
      if (!condition.empty()) out.emplace_back(condition);
    }
    return out;
  }
  if (is_own_state(exception.sqlstate)) out.push_back("SQLSTATE '" + exception.sqlstate + "'");
  return out;
}

SignalledError signalled_error(const CatalogException& exception) {
  const int code = exception.ora_code;
  if (is_application_code(code)) return {"45000", -code, "ORA-" + five_digits(code) + ": "};
  if (const Row* row = find_row(code))
    return {std::string(row->state), row->number, std::string(row->message)};
  if (!is_own_state(exception.sqlstate)) return {};
  if (code == 0)
    return {exception.sqlstate, 0, "ORA-06510: PL/SQL: unhandled user-defined exception"};
  return {exception.sqlstate, 0, "ORA-" + five_digits(code) + ": "};
}

}  // namespace talora::translators
