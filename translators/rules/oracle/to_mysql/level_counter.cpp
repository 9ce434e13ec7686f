// SELECT LEVEL FROM dual CONNECT BY LEVEL <= n -> … FROM (WITH RECURSIVE counter AS (…) …) AS
// counter
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/recursion_limit.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_counter(const Node* node) {
  const auto* column = as<PseudoColumn>(node);
  return column != nullptr &&
         (column->which == PseudoColumnKind::level || column->which == PseudoColumnKind::rownum);
}

Node* number_column(RuleContext& context, const Node& like) {
  Node* counter = context.build.name(like, {"counter", "level"});
  context.bindings.set_symbol(*counter, simple_symbol(SymbolKind::column));
  context.bindings.set_type(*counter, simple_type(TypeKind::integer));
  context.bindings.set_nullability(*counter, Nullability::never_null);
  return counter;
}

Node* with_counter(RuleContext& context, Node* node) {
  if (is_counter(node)) return number_column(context, *node);
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = with_counter(context, child); });
  return node;
}

Select* one_item(RuleContext& context, Node* value, std::string_view alias) {
  auto* item = context.build.arena().make<SelectItem>(value->span);
  item->expression = value;
  if (!alias.empty()) item->alias = {alias, false, value->span};
  auto* select = context.build.arena().make<Select>(value->span);
  select->items = context.build.arena().list({item});
  return select;
}

// WITH RECURSIVE counter AS (SELECT 1 AS level UNION ALL SELECT counter.level + 1 FROM counter
// WHERE counter.level < last) SELECT counter.level FROM counter
Node* counted(RuleContext& context, const Node& like, Node* last, BinaryOperator op) {
  Builder& build = context.build;
  Arena& arena = build.arena();
  auto* source = arena.make<TableRef>(like.span);
  source->name = build.name(like, {"counter"});
  Node* next = build.binary(like, BinaryOperator::add, number_column(context, like),
                            build.number(like, "1"));
  context.bindings.set_type(*next, simple_type(TypeKind::integer));
  Select* step = one_item(context, next, {});
  step->from = arena.list({source});
  // Oracle looks at the condition of the row to come.
  step->where = op == BinaryOperator::less_equal
                    ? build.binary(like, BinaryOperator::less, number_column(context, like), last)
                    : build.binary(like, BinaryOperator::less, build.duplicate(*next), last);
  auto* both = arena.make<SetOperation>(like.span);
  both->all = true;
  both->left = one_item(context, build.number(like, "1"), "level");
  both->right = step;
  auto* cte = arena.make<Cte>(like.span);
  cte->name = {"counter", false, like.span};
  cte->query = query_of(context, both);
  auto* with = arena.make<WithClause>(like.span);
  with->items = arena.list({cte});
  with->recursive = true;
  Select* all = one_item(context, number_column(context, like), {});
  all->from = arena.list({build.duplicate(*source)});
  Query* query = query_of(context, all);
  query->with = with;
  return derived_table(context, query, {"counter", false, like.span});
}

// Below the limit that servers have by default: 1000 turns.
bool is_small(const Node* last) {
  constexpr std::size_t most_digits = 3;
  const auto* literal = as<Literal>(last);
  return literal != nullptr && literal->literal_kind == LiteralKind::number &&
         literal->text.size() <= most_digits;
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  const auto* hierarchy = as<Hierarchy>(select.hierarchy);
  if (hierarchy == nullptr || select.from.size() != 1 || !is_dual(select.from[0])) return nullptr;
  if (hierarchy->start_with != nullptr || select.where != nullptr) return nullptr;
  const auto* condition = as<Binary>(hierarchy->connect_by);
  if (condition == nullptr || !is_counter(condition->left)) return nullptr;
  if (condition->op != BinaryOperator::less_equal && condition->op != BinaryOperator::less)
    return nullptr;
  std::vector<Node*> items;
  for (Node* item : select.items) {
    auto* entry = as<SelectItem>(item);
    if (entry == nullptr || is<Star>(entry->expression)) return nullptr;
    SelectItem* shown = context.build.edit(*entry);
    if (entry->alias.text.empty() && is_counter(entry->expression))
      shown->alias = {"level", false, item->span};
    shown->expression = with_counter(context, entry->expression);
    items.push_back(shown);
  }
  if (!is_small(condition->right)) report_recursion_limit(context, *hierarchy);
  Select* copy = context.build.edit(select);
  copy->hierarchy = nullptr;
  copy->from = context.build.arena().list(
      {counted(context, node, convert(context, condition->right, Want::number), condition->op)});
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule level_counter_rule{"level_counter", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::oracle
