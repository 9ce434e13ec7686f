// Oracle's functions by target family and name.
#include "translators/tables/oracle_functions.hpp"

#include <algorithm>

namespace talora::translators {

std::span<const FunctionRow> find_function_rows(TargetFamily family, std::string_view name) {
  const auto rows =
      family == TargetFamily::postgres ? oracle_functions_postgres() : oracle_functions_mysql();
  const FunctionRow wanted{name, "", FirstArgument::any, "", "", std::nullopt, ""};
  const auto by_name = [](const FunctionRow& a, const FunctionRow& b) { return a.name < b.name; };
  const auto [first, last] = std::equal_range(rows.begin(), rows.end(), wanted, by_name);
  return {first, last};
}

}  // namespace talora::translators
