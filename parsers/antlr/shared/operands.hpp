// Lowering of CASE and EXISTS.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

namespace talora::parsers {

// case_expression
//   : K_CASE condition? (K_WHEN condition K_THEN condition)+ (K_ELSE condition)? K_END
template <class L>
[[nodiscard]] Node* lower_case(L& lowering, const Rule* rule) {
  using P = typename L::Parser;
  auto* node = lowering.template make<CaseExpression>(rule);
  ParseChildren at(rule);
  at.step();
  if (const Rule* operand_rule = at.accept_rule(P::RuleCondition))
    node->operand = lowering.condition(operand_rule);
  Nodes branches;
  while (at.token() == P::K_WHEN) {
    const SourceToken& first = at.take();
    auto* branch = lowering.template make<WhenClause>(lowering.span(first));
    branch->condition = lowering.condition(at.take_rule());
    at.step();
    const Rule* result = at.take_rule();
    branch->result = lowering.condition(result);
    branch->span.end = lowering.span(result).end;
    branches.add(branch);
  }
  node->branches = lowering.list(branches);
  if (at.accept(P::K_ELSE)) node->otherwise = lowering.condition(at.take_rule());
  return node;
}

// K_EXISTS LPAREN (query | any_query) RPAREN; query(rule) lowers what stands in the parentheses.
template <class L, class Query>
[[nodiscard]] Node* lower_exists(L& lowering, ParseChildren& at, Span whole, Query query) {
  auto* node = lowering.template make<Exists>(whole);
  at.step();
  at.step();
  node->query = query(at.take_rule());
  at.step();
  return node;
}

// LPAREN parenthesized RPAREN and what follows it to the end of `at`.
template <class L>
[[nodiscard]] Node* lower_parentheses(L& lowering, ParseChildren& at, Span whole) {
  const SourceToken& open = at.take();
  const Rule* inner = at.take_rule();
  const Span place = lowering.span(open, at.take());
  return lowering.tails({lowering.parenthesized(inner, place), place}, at, whole);
}

}  // namespace talora::parsers
