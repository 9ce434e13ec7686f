// SELECT ROWNUM … -> SELECT row_number() OVER () …
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Node* numbered(RuleContext& context, Node* node) {
  const auto* column = as<PseudoColumn>(node);
  if (column != nullptr && column->which == PseudoColumnKind::rownum) {
    Node* number = context.build.phrase(*node, Phrase::row_number, {});
    context.bindings.set_type(*number, simple_type(TypeKind::number));
    context.bindings.set_nullability(*number, Nullability::never_null);
    return number;
  }
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = numbered(context, child); });
  return node;
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (!select.group_by.empty() || select.hierarchy != nullptr) return nullptr;
  bool found = false;
  for (const Node* item : select.items) {
    found = found || holds_pseudo_column(item, PseudoColumnKind::rownum);
    if (has_aggregate(context, *item)) return nullptr;
  }
  if (!found) return nullptr;
  Select* copy = context.build.edit(select);
  std::vector<Node*> items;
  for (Node* item : select.items) {
    auto* entry = as<SelectItem>(item);
    if (entry != nullptr && entry->alias.text.empty() && is<PseudoColumn>(entry->expression)) {
      SelectItem* named = context.build.edit(*entry);
      named->alias = {"rownum", false, item->span};
      item = named;
    }
    items.push_back(numbered(context, item));
  }
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule rownum_number_rule{"rownum_number", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::oracle
