// One source statement that becomes several: a block without BEGIN and END, for the expansion.
#pragma once

#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators {

// Stands at the root of a tree only; every statement of it becomes a unit.
[[nodiscard]] Node* statement_list(RuleContext& context, const Node& like,
                                   const std::vector<Node*>& statements);
[[nodiscard]] bool is_statement_list(const Node& root);

}  // namespace talora::translators
