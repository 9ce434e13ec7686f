// Lowering of conditions that every dialect has: AND before OR, NOT, comparisons, IN, LIKE,
// BETWEEN.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

#include <cstddef>

// L is a dialect's Lowering; L::Parser its generated parser, whose rules and tokens of one meaning
// have one name in all grammars.
namespace talora::parsers {

template <class L>
[[nodiscard]] BinaryOperator comparison_operator(std::size_t token) {
  using P = typename L::Parser;
  switch (token) {
    case P::NE:
      return BinaryOperator::not_equal;
    case P::LT:
      return BinaryOperator::less;
    case P::GT:
      return BinaryOperator::greater;
    case P::LE:
      return BinaryOperator::less_equal;
    case P::GE:
      return BinaryOperator::greater_equal;
    default:
      return BinaryOperator::equal;
  }
}

template <class L>
[[nodiscard]] Node* lower_quantified(L& lowering, Placed left, BinaryOperator op, bool all,
                                     const Rule* right, Span whole) {
  auto* node = lowering.template make<Quantified>(whole);
  node->op = op;
  node->all = all;
  node->left = left.node;
  const ValueList list = lowering.value_list(right);
  node->right = list.query;
  if (list.query == nullptr) {
    auto* row = lowering.template make<RowValue>(right);
    row->items = list.items;
    node->right = row;
  }
  return node;
}

// (EQ | NE | LT | GT | LE | GE) (K_ANY | K_SOME | K_ALL)? value
template <class L>
[[nodiscard]] Node* lower_comparison(L& lowering, Placed left, ParseChildren& at, Span whole) {
  using P = typename L::Parser;
  const BinaryOperator op = comparison_operator<L>(at.take().getType());
  const bool any = at.accept(P::K_ANY) || at.accept(P::K_SOME);
  const bool all = at.accept(P::K_ALL);
  const Rule* right = at.take_rule();
  if (any || all) return lower_quantified(lowering, left, op, all, right, whole);
  auto* node = lowering.template make<Binary>(whole);
  node->op = op;
  node->left = left.node;
  node->right = lowering.value(right);
  return node;
}

// IS [NOT] DISTINCT FROM value; `at` is behind DISTINCT.
template <class L>
[[nodiscard]] Node* lower_is_distinct(L& lowering, Placed left, ParseChildren& at, bool negated,
                                      Span whole) {
  at.step();
  auto* node = lowering.template make<Binary>(whole);
  node->op = negated ? BinaryOperator::is_not_distinct : BinaryOperator::is_distinct;
  node->left = left.node;
  node->right = lowering.value(at.take_rule());
  return node;
}

// K_IN value
template <class L>
[[nodiscard]] Node* lower_in(L& lowering, Placed left, const Rule* right, bool negated,
                             Span whole) {
  const ValueList list = lowering.value_list(right);
  if (list.query != nullptr) {
    auto* node = lowering.template make<InQuery>(whole);
    node->operand = left.node;
    node->query = list.query;
    node->negated = negated;
    return node;
  }
  auto* node = lowering.template make<InList>(whole);
  node->operand = left.node;
  node->items = list.items;
  node->negated = negated;
  return node;
}

// value (K_ESCAPE value)? behind LIKE or one of its kin (`variant`, upper case).
template <class L>
[[nodiscard]] Node* lower_like(L& lowering, Placed left, ParseChildren& at, bool negated,
                               std::string_view variant, Span whole) {
  auto* node = lowering.template make<Like>(whole);
  node->operand = left.node;
  node->negated = negated;
  node->variant = variant;
  node->pattern = lowering.value(at.take_rule());
  if (at.accept(L::Parser::K_ESCAPE)) node->escape = lowering.value(at.take_rule());
  return node;
}

// value K_AND value behind BETWEEN
template <class L>
[[nodiscard]] Node* lower_between(L& lowering, Placed left, ParseChildren& at, bool negated,
                                  Span whole) {
  auto* node = lowering.template make<Between>(whole);
  node->operand = left.node;
  node->negated = negated;
  node->low = lowering.value(at.take_rule());
  at.step();
  node->high = lowering.value(at.take_rule());
  return node;
}

// condition : predicate ((K_AND | K_OR) predicate)*
template <class L>
[[nodiscard]] Node* lower_condition(L& lowering, const Rule* rule) {
  ParseChildren at(rule);
  const Rule* first = at.take_rule();
  if (at.done()) return lowering.predicate(first);
  LogicChain chain(lowering, {lowering.predicate(first), lowering.span(first)});
  while (!at.done()) {
    const bool is_and = at.take().getType() == L::Parser::K_AND;
    const Rule* next = at.take_rule();
    chain.add(is_and, {lowering.predicate(next), lowering.span(next)});
  }
  return chain.finish();
}

// predicate : K_NOT* value predicate_suffix*; suffix(left, rule, whole) lowers one of the latter.
template <class L, class Suffix>
[[nodiscard]] Node* lower_predicate(L& lowering, const Rule* rule, Suffix suffix) {
  ParseChildren at(rule);
  Gathered<const SourceToken*> negations;
  while (at.token() == L::Parser::K_NOT)
    negations.add(&at.take());
  const Rule* first = at.take_rule();
  Placed left{lowering.value(first), lowering.span(first)};
  while (!at.done()) {
    const Rule* next = at.take_rule();
    const Span whole = cover(left.span, lowering.span(next));
    left = {suffix(left, next, whole), whole};
  }
  for (std::size_t i = negations.size(); i-- > 0;) {
    auto* node = lowering.template make<Unary>(cover(lowering.span(*negations[i]), left.span));
    node->op = UnaryOperator::logical_not;
    node->operand = left.node;
    left = {node, node->span};
  }
  return left.node;
}

}  // namespace talora::parsers
