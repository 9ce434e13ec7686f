// The rows Oracle -> PostgreSQL and the search in them.
#include "model/types/oracle_postgres.hpp"

#include <algorithm>

namespace talora {
namespace {

using enum TypeKind;
using Conversion = ValueConversion;
using Form = CanonicalForm;

constexpr TypeRange any{};
constexpr TypeRange unsaid{-1, -1};
constexpr TypeRange whole{-1, 0};  // scale of NUMBER(p) and NUMBER(p,0)
constexpr std::nullopt_t no = std::nullopt;

constexpr TypeRow rows[] = {
    // source, word, precision, scale, length, target, parameter, conversion, canonical, finding,
    // needs, note
    {number, "FLOAT", any, any, any, "numeric", "numeric", Conversion::decimal_text, Form::decimal,
     DiagnosticId::float_as_numeric, no,
     "FLOAT(b) is decimal in Oracle; its rounding to b bits is not kept"},
    {number, "REAL", any, any, any, "numeric", "numeric", Conversion::decimal_text, Form::decimal,
     DiagnosticId::float_as_numeric, no, "REAL is FLOAT(63) in Oracle"},
    {number, "DOUBLE PRECISION", any, any, any, "numeric", "numeric", Conversion::decimal_text,
     Form::decimal, DiagnosticId::float_as_numeric, no, "DOUBLE PRECISION is FLOAT(126) in Oracle"},
    {number, "", unsaid, unsaid, any, "numeric", "numeric", Conversion::decimal_text, Form::decimal,
     no, no, "unbounded on both sides"},
    {number,
     "",
     unsaid,
     {0, 0},
     any,
     "numeric(38)",
     "numeric",
     Conversion::decimal_text,
     Form::decimal,
     no,
     no,
     "NUMBER(*,0), INTEGER"},
    {number,
     "",
     unsaid,
     {1, 127},
     any,
     "numeric(38,$s)",
     "numeric",
     Conversion::decimal_text,
     Form::decimal,
     no,
     no,
     "NUMBER(*,s) has 38 digits"},
    {number,
     "",
     {1, 9},
     whole,
     any,
     "integer",
     "integer",
     Conversion::decimal_text,
     Form::decimal,
     DiagnosticId::number_as_integer,
     no,
     "holds more than NUMBER(p)"},
    {number,
     "",
     {10, 18},
     whole,
     any,
     "bigint",
     "bigint",
     Conversion::decimal_text,
     Form::decimal,
     DiagnosticId::number_as_integer,
     no,
     "holds more than NUMBER(p)"},
    {number,
     "",
     {19, 38},
     whole,
     any,
     "numeric($p)",
     "numeric",
     Conversion::decimal_text,
     Form::decimal,
     no,
     no,
     ""},
    {number,
     "",
     {1, 38},
     {1, 38},
     any,
     "numeric($p,$s)",
     "numeric",
     Conversion::decimal_text,
     Form::decimal,
     no,
     Capability::negative_scale,
     "a scale beyond the precision needs release 15"},
    {number,
     "",
     {1, 38},
     {-84, 127},
     any,
     "numeric($p,$s)",
     "numeric",
     Conversion::decimal_text,
     Form::decimal,
     no,
     Capability::negative_scale,
     "negative scales round left of the point"},
    {number, "", any, any, any, "numeric", "numeric", Conversion::decimal_text, Form::decimal,
     DiagnosticId::number_scale_lost, no,
     "older releases know no scale beyond the precision or below zero"},
    {integer, "", any, any, any, "integer", "integer", Conversion::decimal_text, Form::decimal, no,
     no, "both have 32 bits and raise on overflow"},
    {binary_float, "", any, any, any, "real", "real", Conversion::float_text, Form::float_shortest,
     DiagnosticId::binary_float_type, no, "IEEE 754 single on both sides"},
    {binary_double, "", any, any, any, "double precision", "double precision",
     Conversion::float_text, Form::float_shortest, DiagnosticId::binary_float_type, no,
     "IEEE 754 double on both sides"},
    {character, "", any, any, unsaid, "char(1)", "bpchar", Conversion::text_unpadded,
     Form::text_unpadded, no, no, ""},
    {character, "", any, any, any, "char($l)", "bpchar", Conversion::text_unpadded,
     Form::text_unpadded, no, no, "a limit in bytes becomes one in characters"},
    {varchar, "", any, any, unsaid, "varchar", "varchar", Conversion::text, Form::text, no, no, ""},
    {varchar, "", any, any, any, "varchar($l)", "varchar", Conversion::text, Form::text, no, no,
     "a limit in bytes becomes one in characters"},
    {clob, "", any, any, any, "text", "text", Conversion::text, Form::text, no, no, "1 GB at most"},
    {date, "", any, any, any, "timestamp(0)", "timestamp", Conversion::timestamp_text,
     Form::timestamp_seconds, no, no, "Oracle's DATE has a time of day"},
    {timestamp,
     "",
     {-1, -1},
     any,
     any,
     "timestamp",
     "timestamp",
     Conversion::timestamp_text,
     Form::timestamp_micros,
     no,
     no,
     "six digits by default on both sides"},
    {timestamp,
     "",
     {0, 6},
     any,
     any,
     "timestamp($p)",
     "timestamp",
     Conversion::timestamp_text,
     Form::timestamp_micros,
     no,
     no,
     ""},
    {timestamp, "", any, any, any, "timestamp(6)", "timestamp", Conversion::timestamp_text,
     Form::timestamp_micros, DiagnosticId::timestamp_digits_lost, no,
     "digits beyond microseconds are lost"},
    {timestamp_tz,
     "",
     {0, 5},
     any,
     any,
     "timestamptz($p)",
     "timestamptz",
     Conversion::timestamp_utc,
     Form::timestamp_utc_micros,
     DiagnosticId::time_zone_lost,
     no,
     "the instant is kept, its zone is not"},
    {timestamp_tz, "", any, any, any, "timestamptz", "timestamptz", Conversion::timestamp_utc,
     Form::timestamp_utc_micros, DiagnosticId::time_zone_lost, no,
     "the instant is kept, its zone is not"},
    {timestamp_ltz,
     "",
     {0, 5},
     any,
     any,
     "timestamptz($p)",
     "timestamptz",
     Conversion::timestamp_utc,
     Form::timestamp_utc_micros,
     no,
     no,
     "both show the session's zone"},
    {timestamp_ltz,
     "",
     {-1, 6},
     any,
     any,
     "timestamptz",
     "timestamptz",
     Conversion::timestamp_utc,
     Form::timestamp_utc_micros,
     no,
     no,
     "both show the session's zone"},
    {timestamp_ltz, "", any, any, any, "timestamptz", "timestamptz", Conversion::timestamp_utc,
     Form::timestamp_utc_micros, DiagnosticId::timestamp_digits_lost, no,
     "digits beyond microseconds are lost"},
    {interval_ym, "", any, any, any, "interval", "interval", Conversion::interval_months,
     Form::months, no, no, ""},
    {interval_ds,
     "",
     any,
     {-1, 6},
     any,
     "interval",
     "interval",
     Conversion::interval_micros,
     Form::micros,
     no,
     no,
     ""},
    {interval_ds, "", any, any, any, "interval", "interval", Conversion::interval_micros,
     Form::micros, DiagnosticId::timestamp_digits_lost, no, "digits beyond microseconds are lost"},
    {raw, "", any, any, any, "bytea", "bytea", Conversion::bytes_hex, Form::hex, no, no,
     "the length limit is not kept"},
    {blob, "", any, any, any, "bytea", "bytea", Conversion::bytes_hex, Form::hex, no, no,
     "1 GB at most"},
    {boolean, "", any, any, any, "boolean", "boolean", Conversion::truth, Form::truth, no, no, ""},
    {rowid, "", any, any, any, "text", "text", Conversion::text, Form::text,
     DiagnosticId::rowid_type, no, "row addresses of the source mean nothing on the target"},
    {xml, "", any, any, any, "xml", "xml", Conversion::document, Form::document, no, no, ""},
    {json, "", any, any, any, "jsonb", "jsonb", Conversion::document, Form::document, no, no, ""},
    {ref_cursor, "", any, any, any, "refcursor", "refcursor", Conversion::none, Form::none, no, no,
     ""},
};

// NUMBER(p) of a variable or CAST: a value beyond the precision must raise, as VALUE_ERROR does.
constexpr TypeRow checked_number{number,
                                 "",
                                 {1, 18},
                                 whole,
                                 any,
                                 "numeric($p)",
                                 "numeric",
                                 Conversion::decimal_text,
                                 Form::decimal,
                                 no,
                                 no,
                                 "raises where an integer would hold more"};

bool fits(const TypeRow& row, const Type& type, const Profile& profile, std::string_view word) {
  const bool exotic_scale = type.scale < -1 || (type.precision > 0 && type.scale > type.precision);
  if (row.needs == Capability::negative_scale && exotic_scale && !profile.has(*row.needs))
    return false;
  return row.source == type.kind && (row.word.empty() || row.word == word) &&
         row.precision.holds(type.precision) && row.scale.holds(type.scale) &&
         row.length.holds(type.length);
}

std::string fill(std::string_view pattern, const Type& type) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '$' || i + 1 == pattern.size()) {
      out += pattern[i];
      continue;
    }
    const char field = pattern[++i];
    out += std::to_string(field == 'p' ? type.precision : field == 's' ? type.scale : type.length);
  }
  return out;
}

}  // namespace

std::span<const TypeRow> oracle_postgres_types() {
  return rows;
}

std::optional<TargetType> target_type(const Type& type, const Profile& profile, TypePlace place,
                                      std::string_view word) {
  const auto* row = std::find_if(std::begin(rows), std::end(rows), [&](const TypeRow& each) {
    return fits(each, type, profile, word);
  });
  if (row == std::end(rows)) return std::nullopt;
  if (place == TypePlace::parameter) return TargetType{std::string(row->parameter), row};
  const bool computed = place == TypePlace::variable || place == TypePlace::cast;
  if (computed && type.kind == number && is_target_integer(row->target)) row = &checked_number;
  return TargetType{fill(row->target, type), row};
}

bool is_target_integer(std::string_view target) {
  return target == "smallint" || target == "integer" || target == "bigint";
}

}  // namespace talora
