// Folding constant expressions of INSERT scripts to values, with Oracle's semantics.
#pragma once

#include "model/tree/tree.hpp"
#include "model/types/type.hpp"

#include <optional>
#include <string>

namespace talora::conversion {

// A constant as Oracle would compute it. text is empty for NULL; numbers are canonical decimals;
// date-times are iso_text().
struct FoldedValue {
  TypeKind kind = TypeKind::null_value;
  std::string text;

  [[nodiscard]] bool is_null() const { return kind == TypeKind::null_value; }
};

// nullopt: not a constant this folds (names, functions of the session, formats left to run time).
// Strings of zero length are NULL, NULL disappears in ||, CHR(n) is one character for 1 <= n < 128.
[[nodiscard]] std::optional<FoldedValue> fold(const Node& expression);

// What a column of `type` stores for it (NUMBER(p,s) rounds, CHAR(n) pads, DATE drops fractions).
// Outer nullopt: the implicit conversion is not certain here; inner nullopt: NULL.
[[nodiscard]] std::optional<std::optional<std::string>> stored_value(const FoldedValue& value,
                                                                     const Type& type);

}  // namespace talora::conversion
