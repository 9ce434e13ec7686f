// SELECT s.NEXTVAL, s.NEXTVAL FROM dual -> SELECT q.v1, q.v1 FROM (SELECT nextval('s') AS v1) AS q
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace talora::translators::to_postgres {

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

// The number drawn beside the row; `source` is the name of the FROM item that holds it.
Node* replaced(RuleContext& context, Node* node, const std::vector<Use>& uses,
               const Identifier& source) {
  if (auto* value = as<SequenceValue>(node)) {
    for (std::size_t i = 0; i < uses.size(); ++i) {
      if (uses[i].sequence != key_of(*value)) continue;
      Node* column = context.build.name(
          *node, {source.text, context.build.arena().text("drawn_" + std::to_string(i + 1))});
      static_cast<Name*>(column)->parts[0] = source;
      context.bindings.set_symbol(*column, simple_symbol(SymbolKind::column));
      return column;
    }
    return node;
  }
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = replaced(context, child, uses, source); });
  return node;
}

Node* drawn_items(RuleContext& context, const Use& use, std::size_t index) {
  auto* item = context.build.arena().make<SelectItem>(use.value->span);
  item->expression = use.value;
  item->alias = {context.build.arena().text("drawn_" + std::to_string(index + 1)), false,
                 use.value->span};
  return item;
}

std::vector<Use> repeated_uses(const Select& select) {
  std::vector<Use> uses;
  for (Node* item : select.items)
    collect(*item, uses);
  std::erase_if(uses, [](const Use& use) { return use.count < 2 || !use.next; });
  return uses;
}

bool has_star(const Select& select) {
  return std::any_of(select.items.begin(), select.items.end(), [](const Node* node) {
    const auto* item = as<SelectItem>(node);
    return item != nullptr && is<Star>(item->expression);
  });
}

// The only table of the query; null when the numbers cannot be drawn beside its rows.
const TableRef* only_table(const Select& select) {
  const auto* table = select.from.size() == 1 ? as<TableRef>(select.from[0]) : nullptr;
  const bool plain = select.group_by.empty() && !select.distinct && !has_star(select);
  return plain && table != nullptr && is<Name>(table->name) ? table : nullptr;
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  const std::vector<Use> uses = repeated_uses(select);
  if (uses.empty()) return nullptr;
  const bool one_row = select.from.empty() || (select.from.size() == 1 && is_dual(select.from[0]));
  const TableRef* table = one_row ? nullptr : only_table(select);
  if ((!one_row && table == nullptr) || select.hierarchy != nullptr) {
    context.diagnostics.add(DiagnosticId::sequence_refused, node.span, {uses[0].sequence});
    return nullptr;
  }
  Identifier source{"drawn", false, node.span};
  auto* inner = context.build.arena().make<Select>(node.span);
  Select* outer = context.build.edit(select);
  std::vector<Node*> drawn;
  if (table != nullptr) {
    // The numbers are drawn beside the table's rows, once for each row that WHERE lets through.
    source = table->alias.text.empty() ? as<Name>(table->name)->parts.back() : table->alias;
    auto* star = context.build.arena().make<SelectItem>(node.span);
    star->expression = context.build.arena().make<Star>(node.span);
    drawn.push_back(star);
    inner->from = select.from;
    inner->where = select.where;
    outer->where = nullptr;
  }
  std::vector<Node*> items;
  for (Node* item : select.items) {
    items.push_back(replaced(context, context.build.duplicate(*item), uses, source));
  }
  for (std::size_t i = 0; i < uses.size(); ++i)
    drawn.push_back(drawn_items(context, uses[i], i));
  inner->items = context.build.arena().list(drawn);
  outer->items = context.build.arena().list(items);
  outer->from =
      context.build.arena().list({derived_table(context, query_of(context, inner), source)});
  return outer;
}

}  // namespace

extern const Rule sequence_once_per_row_rule{"sequence_once_per_row", Phase::shape, Kind::select,
                                             apply};

}  // namespace talora::translators::to_postgres
