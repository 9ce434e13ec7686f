// SELECT 1 FROM dual -> SELECT 1
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.from.empty()) return nullptr;
  std::vector<Node*> from;
  for (Node* item : select.from) {
    if (!is_dual(item)) from.push_back(item);
  }
  if (from.size() == select.from.size()) return nullptr;
  Select* copy = context.build.edit(select);
  copy->from = context.build.arena().list(from);
  if (!from.empty()) return copy;
  std::vector<Node*> items;
  for (Node* item : select.items) {
    const auto* entry = as<SelectItem>(item);
    if (entry == nullptr || !is<Star>(entry->expression)) {
      items.push_back(item);
      continue;
    }
    // DUAL has one column DUMMY with the value X.
    SelectItem* dummy = context.build.edit(*entry);
    dummy->expression = context.build.string(*item, "X");
    dummy->alias = {"dummy", false, item->span};
    items.push_back(dummy);
  }
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule from_dual_rule{"from_dual", Phase::target, Kind::select, apply};

}  // namespace talora::translators::oracle
