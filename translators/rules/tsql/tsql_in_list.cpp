// n IN ('a', 'B '): operands of one type
#include "translators/rules/tsql_comparison.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& list = static_cast<InList&>(node);
  std::vector<Node*> values{list.operand};
  values.insert(values.end(), list.items.begin(), list.items.end());
  const Type type = comparison_type(context, values);
  if (type.kind == TypeKind::unknown) return nullptr;
  const bool collate = is_text(type) && !any_collation(context, values);
  InList* copy = context.build.edit(list);
  copy->operand = compared(context, list.operand, type, collate);
  bool same = copy->operand == list.operand;
  std::vector<Node*> items;
  for (Node* item : list.items) {
    items.push_back(compared(context, item, type, false));
    same = same && items.back() == item;
  }
  copy->items = context.build.arena().list(items);
  return same ? nullptr : copy;
}

}  // namespace

extern const Rule tsql_in_list_rule{"tsql_in_list", Phase::value, Kind::in_list, apply};

}  // namespace talora::translators::tsql
