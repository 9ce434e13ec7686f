// TargetExpression: text of the target in a tree, and what rules may know of it.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

// How tightly a TargetExpression binds, so that printers know when to parenthesise it.
enum class Binding : std::uint8_t {
  primary,
  cast,
  multiplicative,
  additive,
  other_operator,
  comparison,
  logical
};

// What rules may know of a TargetExpression without reading its text; the rows say it.
enum class TargetTrait : std::uint8_t {
  none = 0,
  exact_number = 1,     // surely an exact decimal on the target
  number_as_first = 2,  // one when its first argument is
  whole_day = 4,        // a date without time of day
  changes = 8,          // another value at each evaluation
  concat_chain = 16,    // a finished chain of the concatenation operator
};

constexpr TargetTrait operator|(TargetTrait a, TargetTrait b) {
  return static_cast<TargetTrait>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}

// Text of the target with $1…$9 for printed arguments ("coalesce($1, $2)"); made by rules and table
// rows only. `helper` names the runtime helper the text calls, if any.
struct TargetExpression : Node {
  std::string_view pattern;
  List arguments;
  Binding binding = Binding::primary;
  std::string_view helper;
  TargetTrait traits = TargetTrait::none;
  TALORA_FIELDS(target_expression, pattern, arguments, binding, helper, traits)

  [[nodiscard]] bool has(TargetTrait trait) const {
    return (static_cast<std::uint8_t>(traits) & static_cast<std::uint8_t>(trait)) != 0;
  }
};

}  // namespace talora
