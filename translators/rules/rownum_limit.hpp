// Conditions on ROWNUM as a limit of rows.
#pragma once

#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators {

// What the ROWNUM conditions of a WHERE clause say. limit null: none. never: no row can pass.
struct RownumLimit {
  bool found = false;
  bool never = false;
  bool refused = false;
  Node* limit = nullptr;
  std::vector<Node*> others;  // the conditions without ROWNUM
};

// Takes the conjuncts of `where` apart. A form without a translation sets refused and adds the
// finding.
[[nodiscard]] RownumLimit rownum_limit(RuleContext& context, Node* where);

// FETCH FIRST limit ROWS ONLY
[[nodiscard]] Node* fetch_first(RuleContext& context, const Node& like, Node* limit);

}  // namespace talora::translators
