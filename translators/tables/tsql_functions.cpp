// The search in the rows of T-SQL's functions, by target.
#include "translators/tables/tsql_functions.hpp"

#include <algorithm>

namespace talora::translators {

std::span<const TsqlFunctionRow> find_tsql_function_rows(std::string_view name,
                                                         TargetFamily target) {
  const auto rows =
      target == TargetFamily::mysql ? tsql_functions_mysql() : tsql_functions_postgres();
  const auto range = std::ranges::equal_range(rows, name, {}, &TsqlFunctionRow::name);
  return {range.begin(), range.end()};
}

}  // namespace talora::translators
