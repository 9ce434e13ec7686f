// The Oracle dialect.
#include "translators/bind/oracle_dialect.hpp"

#include "translators/bind/builtin_call.hpp"
#include "translators/bind/dialect.hpp"
#include "translators/tables/oracle_exceptions.hpp"

#include <algorithm>
#include <iterator>

namespace talora::translators {

namespace {

Type of_kind(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

TypeKind number_kind(std::string_view digits) {
  const char last = digits.empty() ? '0' : digits.back();
  if (last == 'f' || last == 'F') return TypeKind::binary_float;
  if (last == 'd' || last == 'D') return TypeKind::binary_double;
  return TypeKind::number;
}

bool has_zone(std::string_view timestamp) {
  const std::size_t blank = timestamp.find_last_of(' ');
  const bool letters = blank != std::string_view::npos && blank > 10;
  return timestamp.find_first_of("+-/", 11) != std::string_view::npos || letters;
}

Type negative_type(const Type& operand) {
  const TypeKind kind = operand.kind;
  return of_kind(is_numeric(kind) || is_interval(kind) ? kind : TypeKind::number);
}

bool is_dictionary_view(std::span<const std::string> parts) {
  constexpr std::string_view families[] = {"USER_", "ALL_", "DBA_",     "V$",
                                           "GV$",   "NLS_", "SESSION_", "DATABASE_PROPERTIES"};
  if (parts.empty()) return false;
  const std::size_t first = parts.size() > 1 && parts[0] == "SYS" ? 1 : 0;
  if (parts.size() - first > 2) return false;
  return std::any_of(std::begin(families), std::end(families),
                     [&](std::string_view prefix) { return parts[first].starts_with(prefix); });
}

}  // namespace

Type oracle_literal_type(const Literal& literal) {
  switch (literal.literal_kind) {
    case LiteralKind::number:
      return of_kind(number_kind(literal.text));
    case LiteralKind::date:
      return of_kind(TypeKind::date);
    case LiteralKind::timestamp:
      return of_kind(has_zone(literal.text) ? TypeKind::timestamp_tz : TypeKind::timestamp);
    case LiteralKind::interval: {
      const bool months = literal.unit.starts_with("YEAR") || literal.unit.starts_with("MONTH");
      return of_kind(months ? TypeKind::interval_ym : TypeKind::interval_ds);
    }
    case LiteralKind::boolean:
      return of_kind(TypeKind::boolean);
    default:
      return of_kind(TypeKind::varchar);
  }
}

const Dialect& oracle_dialect() {
  static const Dialect dialect{
      .source = SourceDialect::oracle,
      .default_schema = {},
      .empty_is_null = true,
      .concat_skips_null = true,
      .variables_are_marked = false,
      .has_dual = true,
      .bare_calls = true,
      .built_in_type = oracle_built_in_type,
      .literal_type = oracle_literal_type,
      .binary_type = oracle_binary_type,
      .common_type = oracle_common_type,
      .negative_type = negative_type,
      .find_builtin = find_builtin,
      .find_supplied = find_supplied,
      .is_supplied_package = is_supplied_package,
      .builtin_result = oracle_builtin_result,
      .predefined_exception = predefined_exception,
      .is_dictionary_view = is_dictionary_view,
  };
  return dialect;
}

}  // namespace talora::translators
