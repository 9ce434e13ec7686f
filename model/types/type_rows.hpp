// Type rows: one row serves DDL, bulk load, change capture and comparison. The rows of a pair of
// source and target stand in a file of their own, all are read through here.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/source_dialect.hpp"
#include "model/types/type.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace talora {

// How a source value becomes a target value when rows are moved.
enum class ValueConversion : std::uint8_t {
  none,                // no values: cursors
  decimal_text,        // digits as they are
  float_text,          // shortest text that reads back; NaN, Infinity as the target spells them
  text,                // '' is kept; Oracle has NULL there
  text_unpadded,       // CHAR: trailing blanks are the target's to add
  timestamp_text,      // YYYY-MM-DD HH24:MI:SS[.ffffff]
  datetime_text,       // the same, rounded to .000, .003, .007
  minute_text,         // the same, rounded to the minute
  date_text,           // YYYY-MM-DD
  time_text,           // HH24:MI:SS[.ffffff]
  guid_text,           // 36 characters, lower case
  timestamp_utc,       // converted to UTC with +00
  timestamp_utc_text,  // converted to UTC, no zone written
  interval_months,     // "n months"
  interval_micros,     // "d days h:m:s.ffffff", one sign for all
  bytes_hex,           // hexadecimal digits as the target writes them
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
  calendar_date,
  time_micros,
  guid,
  months,
  micros,
  hex,
  truth,
  document,  // white space and member order do not count
};

// Where the type is written. Oracle's routine parameters have no length: PostgreSQL's have none
// either, MySQL's get the largest one. CAST has type words of its own in MySQL.
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
  std::string_view target;     // $p precision, $s scale, $l length, $w precision - scale
  std::string_view parameter;  // of routines, where the source gives no length
  ValueConversion conversion;
  CanonicalForm canonical;
  std::optional<DiagnosticId> finding;
  std::optional<Capability> needs;  // the row holds only for targets that have it
  std::string_view note;
  std::string_view cast = {};  // as target of CAST; empty: like `target`
  bool scale_beyond = false;   // holds only when the scale is larger than the precision
};

// The rows of a pair, none when it has none yet. First match wins; user overrides are rows of the
// same shape asked before these.
[[nodiscard]] std::span<const TypeRow> type_rows(SourceDialect source, TargetFamily target);

struct TargetType {
  std::string text;  // "numeric(10,2)"
  const TypeRow* row = nullptr;
};

// nullopt when no row fits: unknown, record, collection, object types (their name is the target
// type). `word`: the source spelling, upper case, where it is known.
[[nodiscard]] std::optional<TargetType> target_type(const Type& type, const Profile& profile,
                                                    TypePlace place = TypePlace::column,
                                                    std::string_view word = {},
                                                    SourceDialect source = SourceDialect::oracle);

// smallint, integer (int), bigint: what an identity column may have.
[[nodiscard]] bool is_target_integer(std::string_view target);

}  // namespace talora
