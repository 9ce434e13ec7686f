// Rows: predefined exceptions, and error codes that have a SQLSTATE of their own.
#include "translators/tables/oracle_exceptions.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace talora::translators {

namespace {

struct CodeRow {
  int code;
  std::string_view sqlstate;
};

// Oracle Database 19c Error Messages; PostgreSQL 15 "Appendix A. Error Codes".
constexpr CodeRow codes[] = {
    {-24381, "TO006"}, {-22160, "TO007"}, {-12899, "22001"}, {-12154, "08001"}, {-8177, "40001"},
    {-6533, "2202E"},  {-6532, "TO005"},  {-6531, "TO003"},  {-6530, "TO004"},  {-6511, "42P03"},
    {-6504, "42804"},  {-6502, "22000"},  {-6501, "XX000"},  {-6500, "53200"},  {-4091, "27000"},
    {-2449, "2BP01"},  {-2292, "23503"},  {-2291, "23503"},  {-2290, "23514"},  {-1858, "22007"},
    {-1847, "22008"},  {-1843, "22008"},  {-1841, "22008"},  {-1840, "22007"},  {-1839, "22008"},
    {-1830, "22007"},  {-1722, "22P02"},  {-1489, "22001"},  {-1476, "22012"},  {-1438, "22003"},
    {-1426, "22003"},  {-1422, "P0003"},  {-1410, "22P02"},  {-1407, "23502"},  {-1403, "P0002"},
    {-1401, "22001"},  {-1400, "23502"},  {-1031, "42501"},  {-1017, "28P01"},  {-1012, "28000"},
    {-1001, "34000"},  {-955, "42P07"},   {-942, "42P01"},   {-904, "42703"},   {-60, "40P01"},
    {-54, "55P03"},    {-51, "55P03"},    {-1, "23505"},     {100, "P0002"},
};

constexpr bool codes_sorted() {
  for (std::size_t i = 1; i < std::size(codes); ++i) {
    if (codes[i - 1].code >= codes[i].code) return false;
  }
  return true;
}

static_assert(codes_sorted());

struct NameRow {
  std::string_view name;
  int code;
  std::string_view sqlstate;  // where the code has no twin
};

// PL/SQL Language Reference 19c, "Predefined Exceptions".
constexpr NameRow names[] = {
    {"ACCESS_INTO_NULL", -6530, ""},
    {"CASE_NOT_FOUND", -6592, "20000"},
    {"COLLECTION_IS_NULL", -6531, ""},
    {"CURSOR_ALREADY_OPEN", -6511, ""},
    {"DUP_VAL_ON_INDEX", -1, ""},
    {"INVALID_CURSOR", -1001, ""},
    {"INVALID_NUMBER", -1722, ""},
    {"LOGIN_DENIED", -1017, ""},
    {"NO_DATA_FOUND", 100, ""},
    {"NO_DATA_NEEDED", -6548, "TO001"},
    {"NOT_LOGGED_ON", -1012, ""},
    {"PROGRAM_ERROR", -6501, ""},
    {"ROWTYPE_MISMATCH", -6504, ""},
    {"SELF_IS_NULL", -30625, "TO002"},
    {"STORAGE_ERROR", -6500, ""},
    {"SUBSCRIPT_BEYOND_COUNT", -6533, ""},
    {"SUBSCRIPT_OUTSIDE_LIMIT", -6532, ""},
    {"SYS_INVALID_ROWID", -1410, ""},
    {"TIMEOUT_ON_RESOURCE", -51, ""},
    {"TOO_MANY_ROWS", -1422, ""},
    {"VALUE_ERROR", -6502, ""},
    {"ZERO_DIVIDE", -1476, ""},
};

std::vector<CatalogException> make_predefined() {
  std::vector<CatalogException> exceptions;
  for (const NameRow& row : names) {
    std::string state(row.sqlstate.empty() ? sqlstate_of_code(row.code)
                                           : std::string(row.sqlstate));
    exceptions.push_back({std::string(row.name), row.code, std::move(state)});
  }
  return exceptions;
}

}  // namespace

std::string sqlstate_of_code(int ora_code) {
  if (ora_code <= -20000 && ora_code >= -20999) {
    const std::string digits = std::to_string(1000 + (-ora_code - 20000));
    return "TA" + digits.substr(1);
  }
  const auto* found = std::lower_bound(std::begin(codes), std::end(codes), ora_code,
                                       [](const CodeRow& row, int key) { return row.code < key; });
  return found != std::end(codes) && found->code == ora_code ? std::string(found->sqlstate)
                                                             : std::string();
}

const CatalogException* predefined_exception(std::string_view name) {
  static const std::vector<CatalogException> exceptions = make_predefined();
  auto found =
      std::find_if(exceptions.begin(), exceptions.end(),
                   [&](const CatalogException& exception) { return exception.name == name; });
  return found == exceptions.end() ? nullptr : &*found;
}

}  // namespace talora::translators
