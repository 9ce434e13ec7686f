// Lowering of what stands in parentheses: values, rows, lists and subqueries.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

// parenthesized : query | condition ((COMMA condition)* | set_tail) | ;
ValueList Lowering::parenthesized_items(const Rule* rule) {
  ValueList result;
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleQuery) {
      result.query = query(at.take_rule());
    } else if (at.rule() == P::RuleCondition) {
      items.add(condition(at.take_rule()));
    } else if (at.rule() == P::RuleSet_tail) {
      auto* first = as<Subquery>(items.back());
      const Span whole = span(rule);
      result.query = first == nullptr ? verbatim(whole, "set operation")
                                      : set_tail(first->query, at.take_rule(), whole);
      return result;
    } else {
      at.step();
    }
  }
  result.items = list(items);
  return result;
}

Node* Lowering::parenthesized(const Rule* rule, Span place) {
  const ValueList content = parenthesized_items(rule);
  if (content.query != nullptr) {
    auto* node = make<Subquery>(place);
    node->query = content.query;
    return node;
  }
  // One value keeps its own node; the tree says how it binds.
  if (content.items.size() == 1) return content.items[0];
  auto* node = make<RowValue>(place);
  node->items = content.items;
  return node;
}

namespace {

// The parenthesized context when a value is nothing but ( … ).
const Rule* sole_parentheses(const Rule* value) {
  ParseChildren at(value);
  if (at.left() != 1 || at.rule() != P::RuleOperand) return nullptr;
  ParseChildren operand(at.take_rule());
  if (operand.left() != 3 || !operand.accept(P::LPAREN)) return nullptr;
  return operand.accept_rule(P::RuleParenthesized);
}

}  // namespace

ValueList Lowering::value_list(const Rule* rule) {
  ValueList result;
  if (const Rule* inner = sole_parentheses(rule)) {
    result = parenthesized_items(inner);
  } else {
    Nodes items;
    items.add(value(rule));
    result.items = list(items);
  }
  // IN ((SELECT …)) is IN (SELECT …).
  if (result.items.size() == 1) {
    if (auto* sole = as<Subquery>(result.items[0])) result.query = sole->query;
  }
  return result;
}

}  // namespace talora::tsql
