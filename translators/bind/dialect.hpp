// Dialect: what the binder must know of the source engine beyond the tree.
#pragma once

#include "model/catalog.hpp"
#include "model/source_dialect.hpp"
#include "model/tree/tree.hpp"
#include "translators/bind/value.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

struct BuiltinFunction;

// Names fold alike in all dialects: T-SQL's are lowered as not quoted, so their catalog keys are
// upper case, too.
struct Dialect {
  SourceDialect source;
  std::string_view default_schema;  // where unqualified names live when nothing else says it
  bool empty_is_null;               // '' is NULL
  bool concat_skips_null;           // x || NULL is x
  bool variables_are_marked;        // @v is never a column
  bool has_dual;
  bool bare_calls;  // a routine or function may be called without parentheses
  std::optional<Type> (*built_in_type)(const TypeName& name);
  Type (*literal_type)(const Literal& literal);
  Type (*binary_type)(BinaryOperator op, const Type& left, const Type& right);
  // Of CASE, COALESCE, set operations.
  Type (*common_type)(const Type& a, const Type& b);
  Type (*negative_type)(const Type& operand);
  const BuiltinFunction* (*find_builtin)(std::string_view name);
  // The row of a supplied package's member; null function for dialects without packages.
  const BuiltinFunction* (*find_supplied)(std::string_view package, std::string_view name);
  bool (*is_supplied_package)(std::string_view package);
  // Type and nullability of a call of a built-in function.
  Value (*builtin_result)(const BuiltinFunction& row, const std::vector<Value>& arguments);
  const CatalogException* (*predefined_exception)(std::string_view name);
  // A view of the data dictionary by the parts of its name.
  bool (*is_dictionary_view)(std::span<const std::string> parts);
};

[[nodiscard]] const Dialect& dialect_of(SourceDialect source);

[[nodiscard]] const Dialect& oracle_dialect();
[[nodiscard]] const Dialect& tsql_dialect();

}  // namespace talora::translators
