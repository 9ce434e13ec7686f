// SELECT LEVEL FROM dual CONNECT BY LEVEL <= n -> SELECT level FROM generate_series(1, n) AS level
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_counter(const Node* node) {
  const auto* column = as<PseudoColumn>(node);
  return column != nullptr &&
         (column->which == PseudoColumnKind::level || column->which == PseudoColumnKind::rownum);
}

// The last number of LEVEL <= n or LEVEL < n; null for other conditions.
Node* last_number(RuleContext& context, const Node* condition) {
  const auto* binary = as<Binary>(condition);
  if (binary == nullptr || !is_counter(binary->left)) return nullptr;
  if (binary->op == BinaryOperator::less_equal) return binary->right;
  if (binary->op != BinaryOperator::less) return nullptr;
  return context.build.binary(*binary, BinaryOperator::subtract, binary->right,
                              context.build.number(*binary, "1"));
}

Node* with_counter(RuleContext& context, Node* node) {
  if (is_counter(node)) {
    Node* counter = context.build.name(*node, {"level"});
    Type type = simple_type(TypeKind::integer);
    context.bindings.set_type(*counter, type);
    context.bindings.set_nullability(*counter, Nullability::never_null);
    return counter;
  }
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = with_counter(context, child); });
  return node;
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  const auto* hierarchy = as<Hierarchy>(select.hierarchy);
  if (hierarchy == nullptr || select.from.size() != 1 || !is_dual(select.from[0])) return nullptr;
  if (hierarchy->start_with != nullptr || select.where != nullptr) return nullptr;
  Node* last = last_number(context, hierarchy->connect_by);
  if (last == nullptr) return nullptr;
  // The first row exists before the condition is looked at.
  const bool positive =
      is_number_literal(last) && !is<Unary>(last) && static_cast<Literal*>(last)->text != "0";
  Node* end = convert(context, last, Want::integer);
  auto* series = context.build.arena().make<TableFunction>(node.span);
  series->call = context.build.target(
      node, positive ? "generate_series(1, $1)" : "generate_series(1, greatest($1, 1))", {end});
  series->alias = {"level", false, node.span};
  Select* copy = context.build.edit(select);
  copy->hierarchy = nullptr;
  copy->from = context.build.arena().list({series});
  std::vector<Node*> items;
  for (Node* item : select.items) {
    auto* entry = as<SelectItem>(item);
    if (entry == nullptr) return nullptr;
    SelectItem* shown = context.build.edit(*entry);
    shown->expression = with_counter(context, entry->expression);
    items.push_back(shown);
  }
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule hierarchy_generator_rule{"hierarchy_generator", Phase::shape, Kind::select,
                                           apply};

}  // namespace talora::translators::oracle
