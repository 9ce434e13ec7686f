// GROUP BY 1 -> GROUP BY CAST(1 AS numeric): a constant, not a position
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  bool changed = false;
  std::vector<Node*> keys;
  for (Node* key : select.group_by) {
    if (is_number_literal(key)) {
      key = context.build.phrase(*key, Phrase::as_exact_number, {key});
      changed = true;
    }
    keys.push_back(key);
  }
  if (!changed) return nullptr;
  Select* copy = context.build.edit(select);
  copy->group_by = context.build.arena().list(keys);
  return copy;
}

}  // namespace

extern const Rule group_by_constant_rule{"group_by_constant", Phase::target, Kind::select, apply};

}  // namespace talora::translators::oracle
