// SELECT MAX(COUNT(*)) FROM t GROUP BY g -> SELECT MAX(v1) FROM (SELECT COUNT(*) AS v1 FROM t GROUP
// BY g) AS nested
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_nested(const RuleContext& context, const Node& node) {
  const auto* call = as<Call>(&node);
  if (call == nullptr || !is_aggregate_call(context, *call)) return false;
  for (const Node* argument : call->arguments) {
    if (has_aggregate(context, *argument)) return true;
  }
  return false;
}

// Moves the inner aggregates of every nested one to `inner` and leaves a column reference.
void take_out(RuleContext& context, Node& outer, std::vector<Node*>& inner) {
  for_each_child(outer, [&](Node*& child) {
    auto* call = as<Call>(child);
    if (call == nullptr || !is_aggregate_call(context, *call)) {
      if (!is<Query>(child)) take_out(context, *child, inner);
      return;
    }
    auto* item = context.build.arena().make<SelectItem>(child->span);
    item->expression = child;
    item->alias = {context.build.arena().text("v" + std::to_string(inner.size() + 1)), false,
                   child->span};
    inner.push_back(item);
    Node* column = context.build.name(*child, {item->alias.text});
    context.bindings.set_symbol(*column, simple_symbol(SymbolKind::column));
    child = column;
  });
}

bool all_nested(RuleContext& context, const Select& select) {
  for (const Node* item : select.items) {
    bool nested = false;
    walk(*item, [&](const Node& part) {
      nested = nested || is_nested(context, part);
      return !nested && !is<Query>(&part);
    });
    if (!nested &&
        !is<Literal>(as<SelectItem>(item) ? as<SelectItem>(item)->expression : nullptr)) {
      return false;
    }
  }
  return !select.items.empty();
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.group_by.empty() || !all_nested(context, select)) return nullptr;
  std::vector<Node*> inner;
  std::vector<Node*> items;
  for (Node* item : select.items) {
    Node* copy = context.build.duplicate(*item);
    walk(*copy, [&](Node& part) {
      if (!is_nested(context, part)) return !is<Query>(&part);
      take_out(context, part, inner);
      return false;
    });
    items.push_back(copy);
  }
  Select* grouped = context.build.edit(select);
  grouped->items = context.build.arena().list(inner);
  grouped->into = {};
  auto* outer = context.build.arena().make<Select>(node.span);
  outer->items = context.build.arena().list(items);
  outer->into = select.into;
  outer->bulk_collect = select.bulk_collect;
  outer->distinct = select.distinct;
  grouped->distinct = false;
  outer->from = context.build.arena().list(
      {derived_table(context, query_of(context, grouped), {"nested", false, node.span})});
  return outer;
}

}  // namespace

extern const Rule nested_aggregate_rule{"nested_aggregate", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::oracle
