// Lowering of what stands in parentheses: values, rows, lists and subqueries.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

namespace talora::parsers {

// parenthesized : query | condition ((COMMA condition)* | set_tail) | ;
template <class L>
[[nodiscard]] ValueList lower_parenthesized_items(L& lowering, const Rule* rule) {
  using P = typename L::Parser;
  ValueList result;
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleQuery) {
      result.query = lowering.query(at.take_rule());
    } else if (at.rule() == P::RuleCondition) {
      items.add(lowering.condition(at.take_rule()));
    } else if (at.rule() == P::RuleSet_tail) {
      auto* first = as<Subquery>(items.back());
      const Span whole = lowering.span(rule);
      result.query = first == nullptr ? lowering.verbatim(whole, "set operation")
                                      : lowering.set_tail(first->query, at.take_rule(), whole);
      return result;
    } else {
      at.step();
    }
  }
  result.items = lowering.list(items);
  return result;
}

// The node of ( … ): a Subquery, a RowValue, or the one value itself; place covers the parentheses.
template <class L>
[[nodiscard]] Node* lower_parenthesized(L& lowering, const Rule* rule, Span place) {
  const ValueList content = lower_parenthesized_items(lowering, rule);
  if (content.query != nullptr) {
    auto* node = lowering.template make<Subquery>(place);
    node->query = content.query;
    return node;
  }
  // One value keeps its own node; the tree says how it binds.
  if (content.items.size() == 1) return content.items[0];
  auto* node = lowering.template make<RowValue>(place);
  node->items = content.items;
  return node;
}

// The parenthesized context when a value is nothing but ( … ).
template <class P>
[[nodiscard]] const Rule* sole_parentheses(const Rule* value) {
  ParseChildren at(value);
  if (at.left() != 1 || at.rule() != P::RuleOperand) return nullptr;
  ParseChildren operand(at.take_rule());
  if (operand.left() != 3 || !operand.accept(P::LPAREN)) return nullptr;
  return operand.accept_rule(P::RuleParenthesized);
}

// The value after IN, ANY, ALL.
template <class L>
[[nodiscard]] ValueList lower_value_list(L& lowering, const Rule* rule) {
  ValueList result;
  if (const Rule* inner = sole_parentheses<typename L::Parser>(rule)) {
    result = lower_parenthesized_items(lowering, inner);
  } else {
    Nodes items;
    items.add(lowering.value(rule));
    result.items = lowering.list(items);
  }
  // IN ((SELECT …)) is IN (SELECT …).
  if (result.items.size() == 1) {
    if (auto* sole = as<Subquery>(result.items[0])) result.query = sole->query;
  }
  return result;
}

}  // namespace talora::parsers
