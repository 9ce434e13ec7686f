// Phrases: what rules say in words of the target, by name; one table for each target family.
#pragma once

#include "model/profile.hpp"
#include "model/tree/target_expression.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace talora::translators {

// In brackets: the arguments. Texts are given as they stand, not as nodes.
enum class Phrase : std::uint8_t {
  as_exact_number,       // (number): an exact decimal
  as_integer,            // (number): cut to a whole number
  as_text,               // (whole number or text)
  as_timestamp,          // (anything)
  coalesce,              // (values…)
  concat_chain,          // (one chain of the operator): where the target has the operator
  concat_immutable,      // (texts…): NULL counts as '', '' as NULL; allowed in indexes
  concat_nullable,       // (texts…): NULL counts as '', an empty result is NULL
  concat_present,        // (texts…): the same, one of them never NULL
  count_above_zero,      // (number): ROWNUM <= n as a limit
  count_below,           // (number): ROWNUM < n as a limit
  count_least,           // (limit, limit)
  date_of_timestamp,     // (timestamp): cut to the second
  date_of_zoned,         // (timestamp with time zone): local, cut to the second
  date_of_any,           // (any timestamp): CAST(x AS DATE)
  date_minus_days,       // (date, whole number)
  date_minus_part_days,  // (date, number)
  date_minus_units,      // (date; digits, unit, plural ending)
  date_plus_days,        // (date, whole number)
  date_plus_part_days,   // (date, number)
  date_plus_units,       // (date; digits, unit, plural ending)
  date_text,             // (date, format): TO_CHAR by Oracle's rules
  date_text_same,        // (date, format): the format means the same on the target
  days_between,          // (date, date): with the part of a day
  divide_safely,         // (number, number): NULL for a division by zero
  double_text,           // (double): as Oracle prints it
  empty_text,            // (): text of length zero
  greatest,              // (values…)
  interval_of,           // (number; unit)
  least,                 // (values…)
  local_of_zoned,        // (timestamp with time zone): its local time
  modulo,                // (number, number): the divisor is not zero
  no_escape,             // (): LIKE has no escape character
  number_text,           // (number): as Oracle prints it
  pad_left,              // (text, length)
  pad_left_with,         // (text, length, filler)
  pad_right,             // (text, length)
  pad_right_with,        // (text, length, filler)
  padded,                // (CHAR, length): with its blanks
  power,                 // (number, number)
  quotient,              // (number, number): where the operator does not keep the digits
  quotient_by_constant,  // (number, number but 0)
  raw_text,              // (raw): hexadecimal
  replace,               // (text, what, by): '' gives NULL
  row_number,            // (): rows as they come
  seconds_between,       // (date, date)
  seconds_between_over,  // (date, date, divisor)
  start_of_day,          // (date)
  start_of_hour,         // (date)
  start_of_minute,       // (date)
  start_of_month,        // (date)
  start_of_quarter,      // (date)
  start_of_week,         // (date): ISO week
  start_of_year,         // (date)
  substr_from,           // (text, position from 1): '' gives NULL
  substr_part,           // (text, position from 1, length from 1): '' gives NULL
  text_date,             // (text, format): TO_DATE by Oracle's rules
  text_number,           // (text): TO_NUMBER by Oracle's rules
  text_or_empty,         // (text): '' for NULL
  trim_both,             // (text): '' gives NULL
  trim_both_of,          // (text, characters)
  trim_left,             // (text)
  trim_left_of,          // (text, characters)
  trim_right,            // (text)
  trim_right_of,         // (text, characters)
  unless_equal,          // (value, value): NULL when they are equal
  whole_days_between,    // (date, date): both without time of day
};

inline constexpr std::size_t phrase_count =
    static_cast<std::size_t>(Phrase::whole_days_between) + 1;

// `pattern`: $1… for arguments, $* for all of them, @1… for texts. Empty: the target cannot say
// it, and `note` says why. `each`: how an argument of $* is written, $ standing for it; `between`:
// what stands between two.
struct PhraseRow {
  Phrase phrase;
  std::string_view pattern;
  Binding binding = Binding::primary;
  TargetTrait traits = TargetTrait::none;
  std::string_view helper = {};
  std::string_view note = {};
  std::string_view each = "$";
  std::string_view between = ", ";
};

// One row a phrase, in their order.
[[nodiscard]] std::span<const PhraseRow> phrases_postgres();
[[nodiscard]] std::span<const PhraseRow> phrases_mysql();

[[nodiscard]] const PhraseRow& find_phrase(TargetFamily family, Phrase phrase);

// The phrase in words, for messages: "start of week".
[[nodiscard]] std::string_view phrase_name(Phrase phrase);

constexpr bool is_complete(std::span<const PhraseRow> rows) {
  if (rows.size() != phrase_count) return false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (static_cast<std::size_t>(rows[i].phrase) != i) return false;
    if (rows[i].pattern.empty() == rows[i].note.empty()) return false;
  }
  return true;
}

}  // namespace talora::translators
