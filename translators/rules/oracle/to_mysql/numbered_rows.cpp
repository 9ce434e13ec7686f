// SELECT row_number() OVER () … ORDER BY x -> SELECT * FROM (SELECT …) AS numbered ORDER BY x
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_row_number(const Node* node) {
  const auto* target = as<TargetExpression>(node);
  return target != nullptr &&
         target->pattern ==
             find_phrase(TargetFamily::mysql, talora::translators::Phrase::row_number).pattern;
}

std::string output_name(const Node* node) {
  const auto* item = as<SelectItem>(node);
  if (item == nullptr) return {};
  if (!item->alias.text.empty()) return fold_oracle(item->alias.text, item->alias.quoted);
  const auto* name = as<Name>(item->expression);
  if (name == nullptr) return {};
  return fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

// The key as a column of the numbered rows; null when it is none of them.
Node* outer_key(RuleContext& context, const Select& select, Node* key) {
  auto* item = as<OrderItem>(key);
  if (item == nullptr || is_number_literal(item->expression)) return key;
  const auto* name = as<Name>(item->expression);
  if (name == nullptr) return nullptr;
  const Identifier& last = name->parts.back();
  const std::string wanted = fold_oracle(last.text, last.quoted);
  const bool known = std::ranges::any_of(
      select.items, [&](const Node* entry) { return output_name(entry) == wanted; });
  if (!known) return nullptr;
  Name* column = context.build.edit(*name);
  column->parts = context.build.arena().identifiers({last});
  OrderItem* copy = context.build.edit(*item);
  copy->expression = column;
  return copy;
}

// The target may sort first and number then; Oracle numbers first.
Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  auto* select = as<Select>(query.body);
  if (select == nullptr || query.order_by.empty()) return nullptr;
  const bool numbered = std::ranges::any_of(select->items, [](const Node* entry) {
    const auto* item = as<SelectItem>(entry);
    return item != nullptr && is_row_number(item->expression);
  });
  if (!numbered) return nullptr;
  std::vector<Node*> order;
  for (Node* key : query.order_by) {
    order.push_back(outer_key(context, *select, key));
    if (order.back() != nullptr) continue;
    context.diagnostics.add(DiagnosticId::rownum_refused, key->span, {"beside this ORDER BY"});
    return nullptr;
  }
  Arena& arena = context.build.arena();
  auto* star = arena.make<SelectItem>(node.span);
  star->expression = arena.make<Star>(node.span);
  auto* outer = arena.make<Select>(node.span);
  outer->items = arena.list({star});
  outer->from = arena.list(
      {derived_table(context, query_of(context, select), {"numbered", false, node.span})});
  Query* result = context.build.edit(query);
  result->body = outer;
  result->order_by = arena.list(order);
  return result;
}

}  // namespace

extern const Rule numbered_rows_rule{"numbered_rows", Phase::target, Kind::query, apply};

}  // namespace talora::translators::oracle
