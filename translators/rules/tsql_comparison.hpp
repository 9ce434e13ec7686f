// Operands of T-SQL's comparisons brought to one type.
#pragma once

#include "translators/rules/tsql_values.hpp"

#include <vector>

namespace talora::translators {

// The type that values are compared in: the highest precedence among them.
[[nodiscard]] Type comparison_type(const RuleContext& context, const std::vector<Node*>& values);

// An operand in that type: text without its trailing blanks and with a collation where `collate`
// says that no other operand brings one.
[[nodiscard]] Node* compared(RuleContext& context, Node* operand, const Type& type, bool collate);

// True when one of the values brings a collation.
[[nodiscard]] bool any_collation(const RuleContext& context, const std::vector<Node*>& values);

}  // namespace talora::translators
