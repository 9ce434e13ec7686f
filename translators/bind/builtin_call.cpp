// Types and nullability of built-in function calls, from their table row.
#include "translators/bind/builtin_call.hpp"

#include <algorithm>
#include <optional>

namespace talora::translators {

namespace {

// Results that are one fixed kind.
std::optional<TypeKind> fixed_kind(BuiltinResult result) {
  switch (result) {
    case BuiltinResult::number:
      return TypeKind::number;
    case BuiltinResult::integer:
      return TypeKind::integer;
    case BuiltinResult::binary_float:
      return TypeKind::binary_float;
    case BuiltinResult::binary_double:
      return TypeKind::binary_double;
    case BuiltinResult::varchar:
      return TypeKind::varchar;
    case BuiltinResult::clob:
      return TypeKind::clob;
    case BuiltinResult::date:
    case BuiltinResult::shifted:
      return TypeKind::date;
    case BuiltinResult::timestamp:
      return TypeKind::timestamp;
    case BuiltinResult::timestamp_tz:
      return TypeKind::timestamp_tz;
    case BuiltinResult::interval_ym:
      return TypeKind::interval_ym;
    case BuiltinResult::interval_ds:
      return TypeKind::interval_ds;
    case BuiltinResult::raw:
      return TypeKind::raw;
    case BuiltinResult::blob:
      return TypeKind::blob;
    case BuiltinResult::boolean:
      return TypeKind::boolean;
    case BuiltinResult::rowid:
      return TypeKind::rowid;
    case BuiltinResult::xml:
      return TypeKind::xml;
    case BuiltinResult::json:
      return TypeKind::json;
    case BuiltinResult::ref_cursor:
      return TypeKind::ref_cursor;
    default:
      return std::nullopt;
  }
}

Type of_kind(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

Type text_type(const Type& argument) {
  switch (argument.kind) {
    case TypeKind::clob:
    case TypeKind::raw:
    case TypeKind::blob:
      return of_kind(argument.kind);
    default:
      return of_kind(TypeKind::varchar);
  }
}

Type numeric_type(const Type& argument) {
  switch (argument.kind) {
    case TypeKind::binary_float:
    case TypeKind::binary_double:
    case TypeKind::interval_ds:
    case TypeKind::interval_ym:
      return of_kind(argument.kind);
    default:
      return of_kind(TypeKind::number);
  }
}

// TRUNC and ROUND: an argument of unknown type may be a date.
Type rounded_type(const Type& argument) {
  if (is_datetime(argument.kind)) return of_kind(TypeKind::date);
  if (argument.kind == TypeKind::unknown) return {};
  return numeric_type(argument);
}

Type same_type(const Type& argument) {
  Type type = argument;
  if (type.kind == TypeKind::character) type.kind = TypeKind::varchar;
  return type;
}

Type common_of(const BuiltinCall& call, std::size_t first) {
  if (first >= call.arguments.size()) return {};
  Type type = call.arguments[first].type;
  for (std::size_t i = first + 1; i < call.arguments.size(); ++i) {
    type = oracle_common_type(type, call.arguments[i].type);
  }
  return type;
}

// DECODE(expr, search, result, …, default): the results are arguments 3, 5, … and a trailing one.
std::vector<const Value*> decode_results(const BuiltinCall& call) {
  std::vector<const Value*> results;
  const std::size_t count = call.arguments.size();
  for (std::size_t i = 2; i < count; i += 2)
    results.push_back(&call.arguments[i]);
  if (count > 2 && count % 2 == 0) results.push_back(&call.arguments[count - 1]);
  return results;
}

Type decoded_type(const BuiltinCall& call) {
  const auto results = decode_results(call);
  if (results.empty()) return {};
  const Type& first = results.front()->type;
  if (first.kind == TypeKind::null_value || first.kind == TypeKind::character) {
    return of_kind(TypeKind::varchar);
  }
  Type type = first;
  for (std::size_t i = 1; i < results.size(); ++i)
    type = oracle_common_type(type, results[i]->type);
  return type;
}

Type result_type(const BuiltinCall& call) {
  if (auto kind = fixed_kind(call.row->result)) return of_kind(*kind);
  const std::size_t index = call.row->argument == 0 ? 0 : call.row->argument - 1U;
  const Type argument = index < call.arguments.size() ? call.arguments[index].type : Type{};
  switch (call.row->result) {
    case BuiltinResult::text:
      return text_type(argument);
    case BuiltinResult::numeric:
      return numeric_type(argument);
    case BuiltinResult::rounded:
      return rounded_type(argument);
    case BuiltinResult::same:
      return same_type(argument);
    case BuiltinResult::common:
      return common_of(call, index);
    case BuiltinResult::decoded:
      return decoded_type(call);
    default:
      return {};
  }
}

Nullability result_nulls(const BuiltinCall& call) {
  if (call.row->result == BuiltinResult::decoded) {
    const auto results = decode_results(call);
    if (call.arguments.size() % 2 == 1 || results.empty()) return Nullability::may_be_null;
    Nullability nulls = results.front()->nulls;
    for (const Value* value : results)
      nulls = choice_nulls(nulls, value->nulls);
    return nulls;
  }
  switch (call.row->nulls) {
    case BuiltinNulls::never:
      return Nullability::never_null;
    case BuiltinNulls::any:
      return Nullability::may_be_null;
    default:
      break;
  }
  if (call.arguments.empty()) return Nullability::unknown;
  const bool strict = call.row->nulls == BuiltinNulls::strict;
  Nullability nulls = call.arguments.front().nulls;
  for (std::size_t i = 1; i < call.arguments.size(); ++i) {
    const Nullability next = call.arguments[i].nulls;
    nulls = strict ? strict_nulls(nulls, next) : either_nulls(nulls, next);
  }
  return nulls;
}

}  // namespace

Value builtin_result(const BuiltinCall& call) {
  Value value;
  value.type = result_type(call);
  value.nulls = result_nulls(call);
  if (call.row->result == BuiltinResult::same && !call.arguments.empty()) {
    value.shape = call.arguments.front().shape;
  }
  return value;
}

}  // namespace talora::translators
