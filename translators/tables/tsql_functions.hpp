// Rows: T-SQL's functions and what they become on PostgreSQL and on MySQL.
#pragma once

#include "model/profile.hpp"

#include <span>
#include <string_view>

namespace talora::translators {

// One form of a function. `signature` has one letter an argument: s text, n number, i int, f float,
// d date or time, x as it is; a final * repeats the last letter; p, l and w fit a literal only: a
// positive number, a text, a text without letters. `pattern` has $1 … for the
// arguments, $* for all; one that is a bare word renames an aggregate; an empty one keeps the call.
// `helper`: the runtime helper the pattern calls. `refused`: why there is no translation.
struct TsqlFunctionRow {
  std::string_view name;
  std::string_view signature;
  std::string_view pattern;
  std::string_view helper;
  std::string_view refused;
};

// All rows, sorted by name.
[[nodiscard]] std::span<const TsqlFunctionRow> tsql_functions_postgres();
[[nodiscard]] std::span<const TsqlFunctionRow> tsql_functions_mysql();

// The rows of a name (folded upper case) on a target; empty when there are none.
[[nodiscard]] std::span<const TsqlFunctionRow> find_tsql_function_rows(std::string_view name,
                                                                       TargetFamily target);

}  // namespace talora::translators
