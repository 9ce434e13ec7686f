// "SET Statements (Transact-SQL)": the usual value of each option that counts.
#include "translators/rules/tsql_options.hpp"

#include "model/catalog.hpp"

#include <string_view>

namespace talora::translators {

namespace {

struct OptionRow {
  std::string_view name;
  std::string_view usual;
};

constexpr OptionRow rows[] = {
    {"CONCAT_NULL_YIELDS_NULL", "ON"},
    {"DATEFIRST", "7"},
    {"DATEFORMAT", "MDY"},
    {"FMTONLY", "OFF"},
    {"IMPLICIT_TRANSACTIONS", "OFF"},
    {"LANGUAGE", "US_ENGLISH"},
    {"NOEXEC", "OFF"},
    {"PARSEONLY", "OFF"},
    {"ROWCOUNT", "0"},
};

std::string value_of(const SetOption& option) {
  const auto* literal = as<Literal>(option.argument);
  return std::string(literal != nullptr ? literal->text : option.value);
}

}  // namespace

bool tsql_option_matters(const SetOption& option) {
  for (const OptionRow& row : rows) {
    if (row.name == option.name) return fold_oracle(value_of(option), false) != row.usual;
  }
  return false;
}

std::string tsql_option_words(const SetOption& option) {
  return std::string(option.name) + ' ' + value_of(option);
}

}  // namespace talora::translators
