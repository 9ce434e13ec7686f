// What the T-SQL dialect is made of: its types and how expressions get them.
#pragma once

#include "model/tree/tree.hpp"
#include "model/types/type.hpp"
#include "translators/bind/value.hpp"
#include "translators/tables/oracle_builtin_types.hpp"

#include <optional>
#include <vector>

namespace talora::translators {

// ---- types as written ("Data types (Transact-SQL)")
[[nodiscard]] std::optional<Type> tsql_built_in_type(const TypeName& name);
// 1 is int, 1.0 decimal(2,1), 1e0 float, 'abc' varchar(3), N'abc' nvarchar(3).
[[nodiscard]] Type tsql_literal_type(const Literal& literal);

// ---- types of operators
// The operand with the lower precedence is converted to the other's type ("Data type precedence").
[[nodiscard]] Type tsql_binary_type(BinaryOperator op, const Type& left, const Type& right);
// CASE, COALESCE, set operations: the highest precedence.
[[nodiscard]] Type tsql_common_type(const Type& a, const Type& b);
[[nodiscard]] Type tsql_negative_type(const Type& operand);
// Where a kind stands in the precedence; higher wins, 0 for NULL and what is not known.
[[nodiscard]] int tsql_precedence(const Type& type);
// The decimal an integer, money or bit counts as in decimal arithmetic.
[[nodiscard]] Type tsql_as_decimal(const Type& type);

[[nodiscard]] Value tsql_builtin_result(const BuiltinFunction& row,
                                        const std::vector<Value>& arguments);

// ---- shorthands
[[nodiscard]] inline Type tsql_integer(int digits) {
  return Type{TypeKind::integer, digits, 0, -1, false, {}};
}

[[nodiscard]] inline Type tsql_decimal(int precision, int scale) {
  return Type{TypeKind::number, precision, scale, -1, false, {}};
}

// length -1: (max).
[[nodiscard]] inline Type tsql_text(bool national, int length) {
  return Type{length < 0 ? TypeKind::clob : TypeKind::varchar, -1, -1, length, !national, {}};
}

inline constexpr int tinyint_digits = 3;
inline constexpr int smallint_digits = 5;
inline constexpr int int_digits = 10;
inline constexpr int bigint_digits = 19;

}  // namespace talora::translators
