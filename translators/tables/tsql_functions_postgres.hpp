// Rows: T-SQL's functions and what they become on PostgreSQL.
#pragma once

#include <span>
#include <string_view>

namespace talora::translators {

// One form of a function. `signature` has one letter an argument: s text, n number, i int, p an int
// written out (the first row that fits is taken), f float, d date or time, x as it is; a final *
// repeats the last letter. `pattern` has $1 … for the
// arguments, $* for all; one that is a bare word renames an aggregate; an empty one keeps the call.
// `helper`: the runtime helper the pattern calls. `refused`: why there is no translation.
struct TsqlFunctionRow {
  std::string_view name;
  std::string_view signature;
  std::string_view pattern;
  std::string_view helper;
  std::string_view refused;
};

// All rows of a name (folded upper case); empty when there are none.
[[nodiscard]] std::span<const TsqlFunctionRow> find_tsql_function_rows(std::string_view name);

}  // namespace talora::translators
