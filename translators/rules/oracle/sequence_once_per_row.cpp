// SELECT s.NEXTVAL, s.NEXTVAL FROM dual -> SELECT q.v1, q.v1 FROM (SELECT nextval('s') AS v1) AS q
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

struct Use {
  std::string sequence;
  bool next = false;
  int count = 0;
  Node* value = nullptr;
};

std::string key_of(const SequenceValue& value) {
  const auto* name = as<Name>(value.sequence);
  return name == nullptr ? "" : fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

void collect(Node& node, std::vector<Use>& uses) {
  if (auto* value = as<SequenceValue>(&node)) {
    const std::string key = key_of(*value);
    for (Use& use : uses) {
      if (use.sequence != key) continue;
      ++use.count;
      if (value->next && !use.next) use.value = value;
      use.next = use.next || value->next;
      return;
    }
    uses.push_back({key, value->next, 1, value});
    return;
  }
  if (is<Query>(&node)) return;
  for_each_child(node, [&](Node*& child) { collect(*child, uses); });
}

Node* replaced(RuleContext& context, Node* node, const std::vector<Use>& uses) {
  if (auto* value = as<SequenceValue>(node)) {
    for (std::size_t i = 0; i < uses.size(); ++i) {
      if (uses[i].sequence != key_of(*value)) continue;
      Node* column = context.build.name(
          *node, {"drawn", context.build.arena().text("v" + std::to_string(i + 1))});
      context.bindings.set_symbol(*column, simple_symbol(SymbolKind::column));
      return column;
    }
    return node;
  }
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = replaced(context, child, uses); });
  return node;
}

Node* drawn_items(RuleContext& context, const Use& use, std::size_t index) {
  auto* item = context.build.arena().make<SelectItem>(use.value->span);
  item->expression = use.value;
  item->alias = {context.build.arena().text("v" + std::to_string(index + 1)), false,
                 use.value->span};
  return item;
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  std::vector<Use> uses;
  for (Node* item : select.items)
    collect(*item, uses);
  std::vector<Use> repeated;
  for (const Use& use : uses) {
    if (use.count > 1 && use.next) repeated.push_back(use);
  }
  if (repeated.empty()) return nullptr;
  const bool one_row = select.from.empty() || (select.from.size() == 1 && is_dual(select.from[0]));
  const auto* table = select.from.size() == 1 ? as<TableRef>(select.from[0]) : nullptr;
  if ((!one_row && table == nullptr) || select.hierarchy != nullptr || !select.group_by.empty()) {
    context.diagnostics.add(DiagnosticId::sequence_refused, node.span, {repeated[0].sequence});
    return nullptr;
  }
  auto* inner = context.build.arena().make<Select>(node.span);
  std::vector<Node*> drawn;
  Select* outer = context.build.edit(select);
  std::vector<Node*> from;
  std::vector<Node*> items;
  for (Node* item : select.items) {
    items.push_back(replaced(context, context.build.duplicate(*item), repeated));
  }
  outer->items = context.build.arena().list(items);
  Identifier alias{"drawn", false, node.span};
  if (!one_row) {
    // The numbers are drawn beside the table's rows; the table's alias names both.
    context.diagnostics.add(DiagnosticId::sequence_refused, node.span, {repeated[0].sequence});
    auto* star = context.build.arena().make<SelectItem>(node.span);
    star->expression = context.build.arena().make<Star>(node.span);
    drawn.push_back(star);
    inner->from = select.from;
    inner->where = select.where;
    outer->where = nullptr;
  }
  for (std::size_t i = 0; i < repeated.size(); ++i) {
    drawn.push_back(drawn_items(context, repeated[i], i));
  }
  inner->items = context.build.arena().list(drawn);
  from.push_back(derived_table(context, query_of(context, inner), alias));
  outer->from = context.build.arena().list(from);
  return outer;
}

}  // namespace

extern const Rule sequence_once_per_row_rule{"sequence_once_per_row", Phase::shape, Kind::select,
                                             apply};

}  // namespace talora::translators::oracle
