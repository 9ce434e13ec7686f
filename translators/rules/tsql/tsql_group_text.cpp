// GROUP BY n -> GROUP BY CAST(n AS bpchar) in all of the query: trailing blanks make no difference
#include "model/tree/walk.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_grouped_text(const RuleContext& context, const Node* node) {
  const auto* name = as<Name>(node);
  if (name == nullptr || name->variable) return false;
  const TypeKind kind = tsql_type(context, *name).kind;
  return kind == TypeKind::varchar || kind == TypeKind::clob;
}

bool same_column(const RuleContext& context, const Name& a, const Name& b) {
  if (fold_oracle(a.parts.back().text, false) != fold_oracle(b.parts.back().text, false))
    return false;
  const Symbol& left = context.bindings.symbol(a);
  const Symbol& right = context.bindings.symbol(b);
  return left.declaration == right.declaration && left.column == right.column;
}

class Grouped {
 public:
  explicit Grouped(RuleContext& context) : context_(context) {}

  void add(const Node* node) {
    if (is_grouped_text(context_, node)) names_.push_back(static_cast<const Name*>(node));
    if (const auto* grouping = as<Grouping>(node)) {
      for (const Node* item : grouping->items)
        add(item);
    }
  }

  bool empty() const { return names_.empty(); }

  // The tree with every grouped column as it is grouped; aggregates keep the column.
  // `inside` another expression.
  Node* replaced(Node* node, bool inside = false) {
    if (node == nullptr) return nullptr;
    if (const auto* name = as<Name>(node)) {
      for (const Name* each : names_) {
        if (same_column(context_, *each, *name)) return grouped_value(node, inside);
      }
      return node;
    }
    if (is<Query>(node) || is<TargetExpression>(node)) {
      if (!is<TargetExpression>(node)) return node;
      const auto* target = as<TargetExpression>(node);
      if (target->pattern.starts_with("CAST($1 AS bpchar)")) return node;
      if (target->pattern == "rtrim($1)" || target->pattern == "any_value($1)") return node;
    }
    if (const auto* call = as<Call>(node)) {
      const std::string function = tsql_function(context_, *call);
      const bool aggregate = is_aggregate_call(context_, *call) || function == "COUNT_BIG";
      if (aggregate) return node;
    }
    const bool item = is<SelectItem>(node) || is<OrderItem>(node) || is<Grouping>(node);
    for_each_child(*node, [&](Node*& child) { child = replaced(child, !item); });
    return node;
  }

  List replaced(const List& list) {
    std::vector<Node*> out;
    for (Node* node : list)
      out.push_back(replaced(node));
    return context_.build.arena().list(out);
  }

 private:
  // MySQL knows an expression of GROUP BY only where it stands alone.
  Node* grouped_value(Node* node, bool inside) {
    Node* value = compared_text(context_, node);
    if (value == node || !inside || context_.profile.family != TargetFamily::mysql) return value;
    return typed_target(context_, *node, tsql_type(context_, *node), "any_value($1)", {value});
  }

  RuleContext& context_;
  std::vector<const Name*> names_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  auto* select = as<Select>(query.body);
  if (select == nullptr || select->group_by.empty()) return nullptr;
  Grouped grouped(context);
  for (const Node* item : select->group_by)
    grouped.add(item);
  if (grouped.empty()) return nullptr;
  Query* copy = context.build.edit(query);
  Select* body = context.build.edit(*select);
  body->items = grouped.replaced(select->items);
  body->group_by = grouped.replaced(select->group_by);
  body->having = grouped.replaced(select->having);
  copy->order_by = grouped.replaced(query.order_by);
  copy->body = body;
  return copy;
}

}  // namespace

extern const Rule tsql_group_text_rule{"tsql_group_text", Phase::target, Kind::query, apply};

}  // namespace talora::translators::tsql
