// The search in the type rows and the filling of their patterns.
#include "model/types/type_rows.hpp"

#include "model/types/oracle_mysql.hpp"
#include "model/types/oracle_postgres.hpp"
#include "model/types/tsql_mysql.hpp"
#include "model/types/tsql_postgres.hpp"

#include <algorithm>

namespace talora {
namespace {

bool fits(const TypeRow& row, const Type& type, const Profile& profile, std::string_view word) {
  const bool beyond = type.precision > 0 && type.scale > type.precision;
  const bool exotic_scale = type.scale < -1 || beyond;
  if (row.needs == Capability::negative_scale && exotic_scale && !profile.has(*row.needs))
    return false;
  return row.source == type.kind && (row.word.empty() || row.word == word) &&
         (beyond || !row.scale_beyond) && row.precision.holds(type.precision) &&
         row.scale.holds(type.scale) && row.length.holds(type.length);
}

int field_value(char field, const Type& type) {
  switch (field) {
    case 'p':
      return type.precision;
    case 's':
      return type.scale;
    case 'w':
      return type.precision - type.scale;
    default:
      return type.length;
  }
}

std::string fill(std::string_view pattern, const Type& type) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '$' || i + 1 == pattern.size()) {
      out += pattern[i];
    } else {
      out += std::to_string(field_value(pattern[++i], type));
    }
  }
  return out;
}

std::string_view pattern_of(const TypeRow& row, TypePlace place) {
  if (place == TypePlace::parameter) return row.parameter;
  return place == TypePlace::cast && !row.cast.empty() ? row.cast : row.target;
}

}  // namespace

std::span<const TypeRow> type_rows(SourceDialect source, TargetFamily target) {
  if (source == SourceDialect::tsql)
    return target == TargetFamily::mysql ? tsql_mysql_types() : tsql_postgres_types();
  return target == TargetFamily::mysql ? oracle_mysql_types() : oracle_postgres_types();
}

std::optional<TargetType> target_type(const Type& type, const Profile& profile, TypePlace place,
                                      std::string_view word, SourceDialect source) {
  if (place == TypePlace::variable && source == SourceDialect::oracle &&
      profile.family == TargetFamily::mysql) {
    const auto rows = oracle_mysql_variable_types();
    const auto own = std::ranges::find_if(
        rows, [&](const TypeRow& each) { return fits(each, type, profile, word); });
    if (own != rows.end()) return TargetType{fill(own->target, type), &*own};
  }
  const std::span<const TypeRow> rows = type_rows(source, profile.family);
  const auto row = std::ranges::find_if(
      rows, [&](const TypeRow& each) { return fits(each, type, profile, word); });
  if (row == rows.end()) return std::nullopt;
  const bool computed = place == TypePlace::variable || place == TypePlace::cast;
  if (computed && type.kind == TypeKind::number && profile.family == TargetFamily::postgres &&
      is_target_integer(row->target)) {
    const TypeRow& checked = oracle_postgres_checked_number();
    return TargetType{fill(checked.target, type), &checked};
  }
  return TargetType{fill(pattern_of(*row, place), type), &*row};
}

bool is_target_integer(std::string_view target) {
  return target == "smallint" || target == "int" || target == "integer" || target == "bigint";
}

}  // namespace talora
