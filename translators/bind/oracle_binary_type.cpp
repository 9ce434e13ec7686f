// Oracle's result types of operators: numeric precedence, datetime arithmetic, concatenation,
// alternatives.
#include "translators/bind/value.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

Type of_kind(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

// BINARY_DOUBLE > BINARY_FLOAT > NUMBER > PLS_INTEGER (SQL Language Reference, "Numeric
// Precedence").
int numeric_rank(TypeKind kind) {
  switch (kind) {
    case TypeKind::binary_double:
      return 4;
    case TypeKind::binary_float:
      return 3;
    case TypeKind::number:
      return 2;
    case TypeKind::integer:
      return 1;
    default:
      return 0;
  }
}

TypeKind higher_numeric(TypeKind a, TypeKind b) {
  const TypeKind kind = numeric_rank(a) >= numeric_rank(b) ? a : b;
  return numeric_rank(kind) == 0 ? TypeKind::number : kind;
}

// Anything an operator converts to NUMBER.
bool converts_to_number(TypeKind kind) {
  return is_numeric(kind) || is_string(kind) || kind == TypeKind::null_value;
}

Type numeric_result(BinaryOperator op, TypeKind left, TypeKind right) {
  if (is_string(left)) left = TypeKind::number;
  if (is_string(right)) right = TypeKind::number;
  TypeKind kind = higher_numeric(left, right);
  if (kind == TypeKind::integer && (op == BinaryOperator::divide || op == BinaryOperator::power)) {
    kind = TypeKind::number;
  }
  return of_kind(kind);
}

// datetime + x. A TIMESTAMP plus a number is converted to DATE first.
Type add_to_datetime(TypeKind datetime, TypeKind other) {
  if (is_interval(other)) return of_kind(datetime);
  if (converts_to_number(other)) return of_kind(TypeKind::date);
  return {};
}

Type add_type(TypeKind left, TypeKind right) {
  if (is_datetime(left)) return add_to_datetime(left, right);
  if (is_datetime(right)) return add_to_datetime(right, left);
  if (is_interval(left)) return of_kind(left);
  if (is_interval(right)) return of_kind(right);
  if (left == TypeKind::unknown || right == TypeKind::unknown) return {};
  return numeric_result(BinaryOperator::add, left, right);
}

Type subtract_type(TypeKind left, TypeKind right) {
  if (is_datetime(left) && is_datetime(right)) {
    const bool dates = left == TypeKind::date && right == TypeKind::date;
    return of_kind(dates ? TypeKind::number : TypeKind::interval_ds);
  }
  if (is_datetime(left)) return add_to_datetime(left, right);
  if (is_interval(left)) return of_kind(left);
  if (left == TypeKind::unknown || right == TypeKind::unknown || is_datetime(right)) return {};
  return numeric_result(BinaryOperator::subtract, left, right);
}

Type multiply_type(BinaryOperator op, TypeKind left, TypeKind right) {
  if (is_interval(left)) return of_kind(left);
  if (is_interval(right)) return of_kind(right);
  if (left == TypeKind::unknown && right == TypeKind::unknown) return {};
  return numeric_result(op, left, right);
}

Type concat_type(TypeKind left, TypeKind right) {
  if (left == TypeKind::clob || right == TypeKind::clob) return of_kind(TypeKind::clob);
  if (left == TypeKind::raw && right == TypeKind::raw) return of_kind(TypeKind::raw);
  return of_kind(TypeKind::varchar);
}

Type merge_strings(const Type& a, const Type& b) {
  Type type = of_kind(a.kind == b.kind && a.length == b.length ? a.kind : TypeKind::varchar);
  if (a.kind == TypeKind::clob || b.kind == TypeKind::clob) return of_kind(TypeKind::clob);
  if (a.length >= 0 && b.length >= 0) type.length = std::max(a.length, b.length);
  type.byte_length = a.byte_length && b.byte_length;
  return type;
}

TypeKind wider_datetime(TypeKind a, TypeKind b) {
  if (a == TypeKind::date) return b;
  if (b == TypeKind::date) return a;
  if (a == TypeKind::timestamp_tz || b == TypeKind::timestamp_tz) return TypeKind::timestamp_tz;
  return a;
}

}  // namespace

Type oracle_common_type(const Type& a, const Type& b) {
  if (a == b) return a;
  if (a.kind == TypeKind::null_value) return b;
  if (b.kind == TypeKind::null_value) return a;
  if (is_numeric(a.kind) && is_numeric(b.kind)) return of_kind(higher_numeric(a.kind, b.kind));
  if (is_string(a.kind) && is_string(b.kind)) return merge_strings(a, b);
  if (is_datetime(a.kind) && is_datetime(b.kind)) return of_kind(wider_datetime(a.kind, b.kind));
  if (a.kind == TypeKind::unknown) return {};
  return a;
}

Type oracle_binary_type(BinaryOperator op, const Type& left, const Type& right) {
  switch (op) {
    case BinaryOperator::add:
      return add_type(left.kind, right.kind);
    case BinaryOperator::subtract:
      return subtract_type(left.kind, right.kind);
    case BinaryOperator::multiply:
    case BinaryOperator::divide:
      return multiply_type(op, left.kind, right.kind);
    case BinaryOperator::modulo:
    case BinaryOperator::power:
    case BinaryOperator::bit_and:
    case BinaryOperator::bit_or:
    case BinaryOperator::bit_xor:
      return numeric_result(op, left.kind, right.kind);
    case BinaryOperator::concat:
      return concat_type(left.kind, right.kind);
    default:
      return of_kind(TypeKind::boolean);
  }
}

}  // namespace talora::translators
