// Type rows Oracle -> PostgreSQL: one row serves DDL, bulk load, change capture and comparison.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/types/type.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace talora {

// How a source value becomes a target value when rows are moved.
enum class ValueConversion : std::uint8_t {
  none,             // no values: cursors
  decimal_text,     // digits as they are
  float_text,       // shortest text that reads back; NaN, Infinity spelled as PostgreSQL does
  text,             // '' cannot arrive: Oracle has NULL there
  text_unpadded,    // CHAR: trailing blanks are PostgreSQL's to add
  timestamp_text,   // YYYY-MM-DD HH24:MI:SS[.ffffff]
  timestamp_utc,    // converted to UTC with +00
  interval_months,  // "n months"
  interval_micros,  // "d days h:m:s.ffffff", one sign for all
  bytes_hex,        // \x…
  truth,
  document,  // XML, JSON text
};

// The text both sides give for the same value when tables are compared.
enum class CanonicalForm : std::uint8_t {
  none,
  decimal,  // plain digits, no trailing zeros, leading zero
  float_shortest,
  text,
  text_unpadded,
  timestamp_seconds,
  timestamp_micros,
  timestamp_utc_micros,
  months,
  micros,
  hex,
  truth,
  document,  // white space and member order do not count
};

// Where the type is written. PostgreSQL drops length and precision of routine parameters, as Oracle
// has none.
enum class TypePlace : std::uint8_t { column, variable, parameter, cast };

// Conditions hold when min <= value <= max for each of precision, scale, length; -1 is "unsaid" in
// Type, so a row for "unsaid" has min = max = -1. `word` restricts the row to a source spelling
// ("FLOAT").
struct TypeRange {
  int min = -1000;
  int max = 1'000'000;

  [[nodiscard]] constexpr bool holds(int value) const { return min <= value && value <= max; }
};

struct TypeRow {
  TypeKind source;
  std::string_view word;
  TypeRange precision;
  TypeRange scale;
  TypeRange length;
  std::string_view target;     // $p precision, $s scale, $l length
  std::string_view parameter;  // without length and precision
  ValueConversion conversion;
  CanonicalForm canonical;
  std::optional<DiagnosticId> finding;
  std::optional<Capability> needs;  // the row holds only for targets that have it
  std::string_view note;
};

// First match wins; user overrides are rows of the same shape asked before these.
[[nodiscard]] std::span<const TypeRow> oracle_postgres_types();

struct TargetType {
  std::string text;  // "numeric(10,2)"
  const TypeRow* row = nullptr;
};

// nullopt when no row fits: unknown, record, collection, object types (their name is the target
// type). `word`: the source spelling, upper case, where it is known.
[[nodiscard]] std::optional<TargetType> target_type(const Type& type, const Profile& profile,
                                                    TypePlace place = TypePlace::column,
                                                    std::string_view word = {});

// smallint, integer, bigint: what an identity column may have.
[[nodiscard]] bool is_target_integer(std::string_view target);

}  // namespace talora
