// GROUP BY n -> GROUP BY CAST(n AS bpchar) in all of the query, on MySQL GROUP BY rtrim(n) with
// any_value(n) elsewhere: trailing blanks make no difference
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>

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

// What stands where a grouped column is named.
enum class Place { key, value, inside };

class Grouped {
 public:
  explicit Grouped(RuleContext& context) : context_(context) {}

  void add(const Node* node) {
    if (is_grouped_text(context_, node)) names_.push_back(static_cast<const Name*>(node));
    if (const auto* grouping = as<Grouping>(node)) {
      rollup_ = true;
      for (const Node* item : grouping->items)
        add(item);
    }
  }

  bool empty() const { return names_.empty(); }

  // The tree with every grouped column as it is grouped; aggregates keep the column.
  Node* replaced(Node* node, Place place) {
    if (node == nullptr || is<Query>(node)) return node;
    if (const auto* name = as<Name>(node))
      return is_grouped(*name) ? grouped_value(node, place) : node;
    if (is_done(*node)) return node;
    if (auto* item = as<SelectItem>(node)) return selected(*item);
    if (const auto* call = as<Call>(node)) {
      if (folded_name(call->callee) == "GROUPING") return with_keys(*call);
      const bool aggregate =
          is_aggregate_call(context_, *call) || tsql_function(context_, *call) == "COUNT_BIG";
      if (aggregate) return node;
    }
    const bool whole = is<OrderItem>(node) || is<Grouping>(node);
    const Place below = whole ? Place::key : Place::inside;
    for_each_child(*node, [&](Node*& child) { child = replaced(child, below); });
    return node;
  }

  List replaced(const List& list, Place place) {
    std::vector<Node*> out;
    for (Node* node : list)
      out.push_back(replaced(node, place));
    return context_.build.arena().list(out);
  }

 private:
  bool is_grouped(const Name& name) const {
    return std::any_of(names_.begin(), names_.end(),
                       [&](const Name* each) { return same_column(context_, *each, name); });
  }

  // Made by this rule.
  static bool is_done(const Node& node) {
    const auto* target = as<TargetExpression>(&node);
    return target != nullptr && (target->pattern.starts_with("CAST($1 AS bpchar)") ||
                                 target->pattern == "any_value($1)" ||
                                 target->pattern.starts_with("CASE WHEN grouping("));
  }

  // A column that becomes an expression keeps its name.
  Node* selected(SelectItem& item) {
    Node* value = replaced(item.expression, Place::value);
    const auto* name = as<Name>(item.expression);
    const bool mysql = context_.profile.family == TargetFamily::mysql;
    if (mysql && name != nullptr && value != item.expression && item.alias.text.empty())
      item.alias = name->parts.back();
    item.expression = value;
    return &item;
  }

  Node* with_keys(const Call& call) {
    Call* copy = context_.build.edit(call);
    copy->arguments = replaced(call.arguments, Place::key);
    return copy;
  }

  // MySQL knows an expression of GROUP BY only where it stands alone; of the values it made one it
  // takes any, as the source does. Behind ROLLUP any_value() reads rows of other groups.
  Node* grouped_value(Node* node, Place place) {
    Node* value = compared_text(context_, node);
    const bool key = place == Place::key || (place == Place::value && rollup_);
    if (value == node || key || context_.profile.family != TargetFamily::mysql) return value;
    return typed_target(
        context_, *node, tsql_type(context_, *node),
        rollup_ ? "CASE WHEN grouping(rtrim($1)) = 0 THEN min($1) END" : "any_value($1)", {node});
  }

  RuleContext& context_;
  std::vector<const Name*> names_;
  bool rollup_ = false;
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
  body->items = grouped.replaced(select->items, Place::value);
  body->group_by = grouped.replaced(select->group_by, Place::key);
  body->having = grouped.replaced(select->having, Place::inside);
  copy->order_by = grouped.replaced(query.order_by, Place::key);
  copy->body = body;
  return copy;
}

}  // namespace

extern const Rule tsql_group_text_rule{"tsql_group_text", Phase::target, Kind::query, apply};

}  // namespace talora::translators::tsql
