// Oracle exceptions as PL/pgSQL conditions, and the errors that RAISE gives.
#include "translators/tables/plsql_conditions.hpp"

#include "translators/tables/oracle_exceptions.hpp"

#include <iterator>
#include <string_view>

namespace talora::translators {

namespace {

struct Row {
  std::string_view name;
  std::string_view condition;
  std::string_view message;
};

// PL/SQL Language Reference 19c, "Predefined Exceptions"; PostgreSQL 15, "PostgreSQL Error Codes".
// VALUE_ERROR lists its states: the class data_exception would hold division_by_zero too. A text
// that is no number is VALUE_ERROR in code (talora.to_number_code raises error_in_assignment) and
// INVALID_NUMBER in SQL.
constexpr Row rows[] = {
    {"CASE_NOT_FOUND", "case_not_found",
     "ORA-06592: CASE not found while executing CASE statement"},
    {"CURSOR_ALREADY_OPEN", "duplicate_cursor", "ORA-06511: PL/SQL: cursor already open"},
    {"DUP_VAL_ON_INDEX", "unique_violation", "ORA-00001: unique constraint violated"},
    {"INVALID_CURSOR", "invalid_cursor_name", "ORA-01001: invalid cursor"},
    {"INVALID_NUMBER", "invalid_text_representation", "ORA-01722: invalid number"},
    {"NO_DATA_FOUND", "no_data_found", "ORA-01403: no data found"},
    {"TOO_MANY_ROWS", "too_many_rows",
     "ORA-01422: exact fetch returns more than requested number of rows"},
    {"VALUE_ERROR",
     "string_data_right_truncation OR numeric_value_out_of_range OR null_value_not_allowed OR "
     "error_in_assignment",
     "ORA-06502: PL/SQL: numeric or value error"},
    {"ZERO_DIVIDE", "division_by_zero", "ORA-01476: divisor is equal to zero"},
};

const Row* find_row(const CatalogException& exception) {
  if (predefined_exception(exception.name) != &exception) return nullptr;
  for (const Row& row : rows) {
    if (row.name == exception.name) return &row;
  }
  return nullptr;
}

std::string ora_number(int code) {
  std::string digits = std::to_string(code < 0 ? -code : code);
  if (code == 100) digits = "1403";
  return "ORA-" + std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

}  // namespace

std::string condition_of(const CatalogException& exception) {
  if (const Row* row = find_row(exception)) return std::string(row->condition);
  if (exception.sqlstate.empty()) return {};
  return "SQLSTATE '" + exception.sqlstate + "'";
}

RaisedError raised_error(const CatalogException& exception) {
  RaisedError error{exception.sqlstate, {}};
  const Row* row = find_row(exception);
  if (row != nullptr) error.message = row->message;
  // 22000 is a class: a handler for it would catch division by zero too.
  if (row != nullptr && exception.name == "VALUE_ERROR") error.sqlstate = "22005";
  if (row == nullptr && exception.ora_code == 0)
    error.message = "ORA-06510: PL/SQL: unhandled user-defined exception";
  if (row == nullptr && exception.ora_code != 0)
    error.message = ora_number(exception.ora_code) + ": ";
  return error;
}

}  // namespace talora::translators
