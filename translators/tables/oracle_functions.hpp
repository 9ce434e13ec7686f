// Rows: Oracle's functions and what they become on each target family.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/tree/target_expression.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace talora::translators {

// What the first argument must be for a row to apply.
enum class FirstArgument : std::uint8_t {
  any,
  number,
  text,
  datetime,
  timestamp_zone,
  binary_float,
  raw
};

// One form of a function. `signature` has one letter an argument: s text, n number, m numeric, i
// integer, d date or timestamp, x as it is; a final * repeats the last letter any number of times.
// `pattern` has $1 … for the arguments, $* for all; an empty pattern keeps the call as it is (same
// name and meaning on the target). `helper`: the runtime helper the pattern calls. `finding` is
// added with the function's name and `note` as arguments. `in_code`: the text directly in a
// procedural statement, where it differs.
struct FunctionRow {
  std::string_view name;
  std::string_view signature;
  FirstArgument first = FirstArgument::any;
  std::string_view pattern;
  std::string_view helper;
  std::optional<DiagnosticId> finding;
  std::string_view note;
  Binding binding = Binding::primary;
  TargetTrait traits = TargetTrait::none;
  std::string_view in_code = {};
};

// Sorted by name.
[[nodiscard]] std::span<const FunctionRow> oracle_functions_postgres();
[[nodiscard]] std::span<const FunctionRow> oracle_functions_mysql();

constexpr bool is_sorted_and_unique(std::span<const FunctionRow> rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].name < rows[i - 1].name) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (rows[i].name == rows[j].name && rows[i].signature == rows[j].signature &&
          rows[i].first == rows[j].first) {
        return false;
      }
    }
  }
  return true;
}

// All rows of a name (folded upper case); empty when there are none.
[[nodiscard]] std::span<const FunctionRow> find_function_rows(TargetFamily family,
                                                              std::string_view name);

}  // namespace talora::translators
