// varchar IN (1, 2) -> talora.to_number(varchar) IN (1, 2)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Want wanted(const RuleContext& context, TypeKind kind, const List& items) {
  const Want own = want_of(kind);
  if (own != Want::text) return own;
  for (const Node* item : items) {
    const TypeKind other = kind_of(context, item);
    if (is_numeric(other) || is_datetime(other)) return want_of(other);
  }
  return Want::any;
}

Node* apply(RuleContext& context, Node& node) {
  auto& list = static_cast<InList&>(node);
  const TypeKind kind = kind_of(context, list.operand);
  const Want want = wanted(context, kind, list.items);
  if (want == Want::any || kind == TypeKind::unknown) return nullptr;
  Node* operand = convert(context, list.operand, want);
  bool changed = operand != list.operand;
  std::vector<Node*> items;
  for (Node* item : list.items) {
    const bool known = kind_of(context, item) != TypeKind::unknown;
    items.push_back(known && !is_null_literal(item) ? convert(context, item, want) : item);
    changed = changed || items.back() != item;
  }
  if (!changed) return nullptr;
  InList* copy = context.build.edit(list);
  copy->operand = operand;
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule in_conversion_rule{"in_conversion", Phase::value, Kind::in_list, apply};

}  // namespace talora::translators::oracle
