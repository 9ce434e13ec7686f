// Value: what the binder knows of an expression. Shape: the fields or element of a composite one.
#pragma once

#include "translators/bind/bindings.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

struct Shape;

struct Value {
  Type type;
  const Shape* shape = nullptr;  // records, collections, cursors (their row)
  Nullability nulls = Nullability::unknown;
};

// A column of a FROM item or query result, a field of a record.
struct Column {
  std::string name;  // folded; empty for an unnamed expression
  Value value;
  const CatalogRelation* relation = nullptr;
  const CatalogColumn* column = nullptr;
};

struct Shape {
  std::vector<Column> columns;
  std::vector<Value> element;  // none, or the one of a collection
  std::vector<Value> index;    // none, or the key of an associative array
  bool known = true;           // false: there may be more columns than these
};

[[nodiscard]] inline Value value_of(TypeKind kind, Nullability nulls = Nullability::unknown) {
  Value value;
  value.type.kind = kind;
  value.nulls = nulls;
  return value;
}

// The column of that name, or null.
[[nodiscard]] const Column* find_column(const std::vector<Column>& columns, std::string_view name);

// NULL exactly when one of the two is.
[[nodiscard]] Nullability strict_nulls(Nullability a, Nullability b);
// NULL only when both are.
[[nodiscard]] Nullability either_nulls(Nullability a, Nullability b);
// One of the two is taken.
[[nodiscard]] Nullability choice_nulls(Nullability a, Nullability b);

// Oracle's result type of alternatives (CASE, COALESCE, NVL, set operations): numeric by
// precedence, else the first that is not NULL. Length and precision survive only when they agree.
[[nodiscard]] Type oracle_common_type(const Type& a, const Type& b);

// Oracle's type of an arithmetic or concatenation result; operands as typed (data type comparison
// and datetime arithmetic of the SQL Language Reference).
[[nodiscard]] Type oracle_binary_type(BinaryOperator op, const Type& left, const Type& right);

}  // namespace talora::translators
