// Types and nullability of calls of T-SQL's built-in functions, from their table rows.
#include "translators/bind/tsql_dialect.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

Type of_kind(TypeKind kind, int precision = -1) {
  Type type;
  type.kind = kind;
  type.precision = precision;
  return type;
}

Type fixed_type(BuiltinResult result) {
  switch (result) {
    case BuiltinResult::tinyint:
      return tsql_integer(tinyint_digits);
    case BuiltinResult::smallint:
      return tsql_integer(smallint_digits);
    case BuiltinResult::integer:
      return tsql_integer(int_digits);
    case BuiltinResult::bigint:
      return tsql_integer(bigint_digits);
    case BuiltinResult::floating:
      return of_kind(TypeKind::binary_double, 53);
    case BuiltinResult::guid:
      return of_kind(TypeKind::guid);
    case BuiltinResult::calendar_date:
      return of_kind(TypeKind::calendar_date);
    case BuiltinResult::datetime:
      return of_kind(TypeKind::datetime, 3);
    case BuiltinResult::datetime2:
      return of_kind(TypeKind::timestamp, 7);
    case BuiltinResult::datetime_offset:
      return of_kind(TypeKind::timestamp_tz, 7);
    case BuiltinResult::nvarchar:
      return tsql_text(true, 4000);
    case BuiltinResult::varchar:
      return tsql_text(false, 8000);
    case BuiltinResult::raw:
      return of_kind(TypeKind::raw);
    case BuiltinResult::boolean:
      return of_kind(TypeKind::boolean);
    case BuiltinResult::variant:
      return of_kind(TypeKind::variant);
    default:
      return {};
  }
}

// Functions of text take what is not text as VARCHAR.
Type text_like(const Type& argument, bool wide) {
  if (argument.kind == TypeKind::clob || argument.kind == TypeKind::raw ||
      argument.kind == TypeKind::blob)
    return argument;
  if (!is_string(argument.kind)) return tsql_text(false, 8000);
  const int widest = argument.byte_length ? 8000 : 4000;
  return tsql_text(!argument.byte_length, wide ? widest : argument.length);
}

Type numeric_like(const Type& argument) {
  if (argument.kind == TypeKind::integer && argument.precision < int_digits)
    return tsql_integer(int_digits);
  if (argument.kind == TypeKind::money) return of_kind(TypeKind::money, 19);
  if (argument.kind == TypeKind::unknown || is_numeric(argument.kind)) return argument;
  return of_kind(TypeKind::binary_double, 53);
}

// "AVG (Transact-SQL)", "SUM (Transact-SQL)": Return types.
Type total_of(const Type& argument, bool average) {
  switch (argument.kind) {
    case TypeKind::integer:
      return tsql_integer(std::max(argument.precision, int_digits));
    case TypeKind::number:
      if (argument.scale < 0) return of_kind(TypeKind::number);
      return tsql_decimal(38, average ? std::max(argument.scale, 6) : argument.scale);
    case TypeKind::money:
      return Type{TypeKind::money, 19, 4, -1, false, {}};
    case TypeKind::binary_float:
    case TypeKind::binary_double:
      return of_kind(TypeKind::binary_double, 53);
    default:
      return {};
  }
}

Type common_of(const std::vector<Value>& arguments, std::size_t first) {
  if (first >= arguments.size()) return {};
  Type type = arguments[first].type;
  for (std::size_t i = first + 1; i < arguments.size(); ++i)
    type = tsql_common_type(type, arguments[i].type);
  return type;
}

Type concatenated(const std::vector<Value>& arguments) {
  bool national = false;
  for (const Value& value : arguments) {
    const Type& type = value.type;
    if (type.kind == TypeKind::clob) return tsql_text(!type.byte_length, -1);
    national = national || (is_string(type.kind) && !type.byte_length);
  }
  return tsql_text(national, national ? 4000 : 8000);
}

Type result_type(const BuiltinFunction& row, const std::vector<Value>& arguments) {
  const std::size_t index = row.argument == 0 ? 0 : row.argument - 1U;
  const Type argument = index < arguments.size() ? arguments[index].type : Type{};
  switch (row.result) {
    case BuiltinResult::varchar_of:
      return text_like(argument, false);
    case BuiltinResult::varchar_wide:
      return text_like(argument, true);
    case BuiltinResult::numeric:
      return numeric_like(argument);
    case BuiltinResult::same:
      return argument;
    case BuiltinResult::first:
      if (argument.kind == TypeKind::null_value && index + 1 < arguments.size())
        return arguments[index + 1].type;
      return argument;
    case BuiltinResult::summed:
    case BuiltinResult::averaged:
      return total_of(argument, row.result == BuiltinResult::averaged);
    case BuiltinResult::dated:
      return is_string(argument.kind) || is_numeric(argument.kind) ? of_kind(TypeKind::datetime, 3)
                                                                   : argument;
    case BuiltinResult::common:
      return common_of(arguments, index);
    case BuiltinResult::concatenated:
      return concatenated(arguments);
    default:
      return fixed_type(row.result);
  }
}

Nullability result_nulls(const BuiltinFunction& row, const std::vector<Value>& arguments) {
  if (row.nulls == BuiltinNulls::never) return Nullability::never_null;
  if (row.nulls == BuiltinNulls::any) return Nullability::may_be_null;
  if (arguments.empty()) return Nullability::unknown;
  const bool strict = row.nulls == BuiltinNulls::strict;
  Nullability nulls = arguments.front().nulls;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const Nullability next = arguments[i].nulls;
    nulls = strict ? strict_nulls(nulls, next) : either_nulls(nulls, next);
  }
  return nulls;
}

}  // namespace

Value tsql_builtin_result(const BuiltinFunction& row, const std::vector<Value>& arguments) {
  Value value;
  value.type = result_type(row, arguments);
  value.nulls = result_nulls(row, arguments);
  return value;
}

}  // namespace talora::translators
