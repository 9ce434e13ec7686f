// The target of UPDATE … FROM and DELETE … FROM among the FROM items.
#pragma once

#include "translators/rules/tsql_values.hpp"

#include <vector>

namespace talora::translators {

// UPDATE e SET … FROM emp AS e JOIN dept AS d ON … taken apart for a target that names its table
// once: the table, the other items, and the conditions that joined them.
struct TargetOfFrom {
  Node* table = nullptr;  // TableRef with its alias; null: the target stands alone
  std::vector<Node*> others;
  std::vector<Node*> conditions;
  bool joined = false;  // the target cannot be taken out: of an outer join, of APPLY
};

[[nodiscard]] TargetOfFrom target_of_from(RuleContext& context, Node* target, const List& from);

}  // namespace talora::translators
