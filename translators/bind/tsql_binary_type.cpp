// T-SQL's result types of operators: precedence, scale of decimals, concatenation.
#include "translators/bind/tsql_dialect.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

Type of_kind(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

bool whole_kind(const Type& type) {
  return type.kind == TypeKind::integer || type.kind == TypeKind::bit;
}

bool is_bytes(TypeKind kind) {
  return kind == TypeKind::raw || kind == TypeKind::blob || kind == TypeKind::row_stamp;
}

// "Precision, scale, and length": a result of more than 38 digits gives up scale for the digits
// before the point; a product or quotient keeps at least six, a sum what is left.
Type squeezed(int precision, int scale, bool additive) {
  if (precision <= 38) return tsql_decimal(precision, scale);
  const int integral = precision - scale;
  if (additive) return tsql_decimal(38, std::max(0, std::min(scale, 38 - integral)));
  if (integral < 32) return tsql_decimal(38, std::min(scale, 38 - integral));
  return tsql_decimal(38, scale < 6 ? scale : 6);
}

Type decimal_result(BinaryOperator op, const Type& a, const Type& b) {
  const int whole = std::max(a.precision - a.scale, b.precision - b.scale);
  switch (op) {
    case BinaryOperator::multiply:
      return squeezed(a.precision + b.precision + 1, a.scale + b.scale, false);
    case BinaryOperator::divide: {
      const int scale = std::max(6, a.scale + b.precision + 1);
      return squeezed(a.precision - a.scale + b.scale + scale, scale, false);
    }
    case BinaryOperator::modulo: {
      const int scale = std::max(a.scale, b.scale);
      return tsql_decimal(std::min(a.precision - a.scale, b.precision - b.scale) + scale, scale);
    }
    default: {
      const int scale = std::max(a.scale, b.scale);
      return squeezed(scale + whole + 1, scale, true);
    }
  }
}

Type wider_whole(const Type& a, const Type& b) {
  if (a.kind == TypeKind::bit && b.kind == TypeKind::bit) return a;
  return tsql_integer(std::max(a.precision, b.precision));
}

bool has_scale(const Type& type) {
  return type.kind == TypeKind::number && type.precision > 0 && type.scale >= 0;
}

Type arithmetic(BinaryOperator op, const Type& a, const Type& b) {
  const Type& higher = tsql_precedence(a) >= tsql_precedence(b) ? a : b;
  if (is_datetime(higher.kind) || higher.kind == TypeKind::time_of_day) return higher;
  if (is_string(a.kind) && is_string(b.kind)) return {};  // an error in T-SQL, but for +
  switch (higher.kind) {
    case TypeKind::binary_double:
    case TypeKind::binary_float:
    case TypeKind::money:
      return higher;
    case TypeKind::number: {
      const Type left = tsql_as_decimal(is_string(a.kind) ? higher : a);
      const Type right = tsql_as_decimal(is_string(b.kind) ? higher : b);
      return has_scale(left) && has_scale(right) ? decimal_result(op, left, right)
                                                 : of_kind(TypeKind::number);
    }
    case TypeKind::integer:
    case TypeKind::bit: {
      const Type& left = whole_kind(a) ? a : higher;
      const Type& right = whole_kind(b) ? b : higher;
      return wider_whole(left, right);
    }
    default:
      return {};
  }
}

Type concatenation(const Type& a, const Type& b) {
  const bool national = !a.byte_length || !b.byte_length;
  const bool no_limit =
      a.kind == TypeKind::clob || b.kind == TypeKind::clob || a.length < 0 || b.length < 0;
  if (no_limit) return tsql_text(national, -1);
  return tsql_text(national, std::min(a.length + b.length, national ? 4000 : 8000));
}

Type add(const Type& a, const Type& b) {
  const bool left_text = is_string(a.kind) || a.kind == TypeKind::null_value;
  const bool right_text = is_string(b.kind) || b.kind == TypeKind::null_value;
  if (is_string(a.kind) && is_string(b.kind)) return concatenation(a, b);
  if (left_text && right_text) return is_string(a.kind) ? a : b;
  if (is_bytes(a.kind) && is_bytes(b.kind)) return of_kind(TypeKind::raw);
  return arithmetic(BinaryOperator::add, a, b);
}

Type merge_text(const Type& a, const Type& b) {
  const bool national = !a.byte_length || !b.byte_length;
  if (a.kind == TypeKind::clob || b.kind == TypeKind::clob) return tsql_text(national, -1);
  Type type = tsql_text(national, std::max(a.length, b.length));
  if (a.kind == TypeKind::character && b.kind == a.kind && a.length == b.length)
    type.kind = TypeKind::character;
  return type;
}

}  // namespace

int tsql_precedence(const Type& type) {
  switch (type.kind) {
    case TypeKind::variant:
      return 29;
    case TypeKind::xml:
      return 28;
    case TypeKind::timestamp_tz:
      return 27;
    case TypeKind::timestamp:
      return 26;
    case TypeKind::datetime:
      return type.precision == 0 ? 24 : 25;
    case TypeKind::calendar_date:
      return 23;
    case TypeKind::time_of_day:
      return 22;
    case TypeKind::binary_double:
      return 21;
    case TypeKind::binary_float:
      return 20;
    case TypeKind::number:
      return 19;
    case TypeKind::money:
      return type.precision == 10 ? 17 : 18;
    case TypeKind::integer:
      return type.precision >= bigint_digits     ? 16
             : type.precision >= int_digits      ? 15
             : type.precision >= smallint_digits ? 14
                                                 : 13;
    case TypeKind::bit:
      return 12;
    case TypeKind::clob:
      return 11;
    case TypeKind::row_stamp:
      return 8;
    case TypeKind::guid:
      return 7;
    case TypeKind::varchar:
    case TypeKind::character:
      return type.byte_length ? 4 : 6;
    case TypeKind::raw:
    case TypeKind::blob:
      return 2;
    default:
      return 0;
  }
}

Type tsql_as_decimal(const Type& type) {
  switch (type.kind) {
    case TypeKind::integer:
      return tsql_decimal(type.precision, 0);
    case TypeKind::bit:
      return tsql_decimal(1, 0);
    case TypeKind::money:
      return tsql_decimal(type.precision, 4);
    default:
      return type;
  }
}

Type tsql_common_type(const Type& a, const Type& b) {
  if (a == b || b.kind == TypeKind::null_value) return a;
  if (a.kind == TypeKind::null_value) return b;
  if (a.kind == TypeKind::unknown || b.kind == TypeKind::unknown) return {};
  if (is_string(a.kind) && is_string(b.kind)) return merge_text(a, b);
  const Type& higher = tsql_precedence(a) >= tsql_precedence(b) ? a : b;
  const Type& lower = &higher == &a ? b : a;
  if (whole_kind(a) && whole_kind(b)) return wider_whole(a, b);
  if (higher.kind != TypeKind::number || is_string(lower.kind)) return higher;
  const Type other = tsql_as_decimal(lower);
  if (!has_scale(higher) || !has_scale(other)) return of_kind(TypeKind::number);
  const int scale = std::max(higher.scale, other.scale);
  const int whole = std::max(higher.precision - higher.scale, other.precision - other.scale);
  return squeezed(whole + scale, scale, true);
}

Type tsql_negative_type(const Type& operand) {
  if (operand.kind == TypeKind::integer && operand.precision == tinyint_digits)
    return tsql_integer(smallint_digits);
  return operand;
}

Type tsql_binary_type(BinaryOperator op, const Type& left, const Type& right) {
  switch (op) {
    case BinaryOperator::add:
      if (left.kind == TypeKind::unknown || right.kind == TypeKind::unknown) return {};
      return add(left, right);
    case BinaryOperator::subtract:
    case BinaryOperator::multiply:
    case BinaryOperator::divide:
    case BinaryOperator::modulo:
    case BinaryOperator::bit_and:
    case BinaryOperator::bit_or:
    case BinaryOperator::bit_xor:
      if (left.kind == TypeKind::unknown || right.kind == TypeKind::unknown) return {};
      return arithmetic(op, left, right);
    case BinaryOperator::concat:
      return concatenation(left, right);
    default:
      return of_kind(TypeKind::boolean);
  }
}

}  // namespace talora::translators
