// Lowering of conditions: AND before OR, NOT, comparisons and the other predicates.
#include "parsers/antlr/shared/conditions.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// K_IS K_NOT? (K_NULL | K_DISTINCT K_FROM value)
Node* lower_is(Lowering& lowering, Placed left, ParseChildren& at, Span whole) {
  at.step();
  const bool negated = at.accept(P::K_NOT);
  if (at.accept(P::K_DISTINCT))
    return parsers::lower_is_distinct(lowering, left, at, negated, whole);
  auto* node = lowering.make<IsTest>(whole);
  node->operand = left.node;
  node->negated = negated;
  return node;
}

// predicate_suffix
Node* lower_suffix(Lowering& lowering, Placed left, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  if (at.token() == P::K_IS) return lower_is(lowering, left, at, whole);
  const bool negated = at.accept(P::K_NOT);
  if (at.accept(P::K_BETWEEN)) return parsers::lower_between(lowering, left, at, negated, whole);
  if (at.accept(P::K_IN)) return parsers::lower_in(lowering, left, at.take_rule(), negated, whole);
  if (at.accept(P::K_LIKE)) return parsers::lower_like(lowering, left, at, negated, "LIKE", whole);
  if (at.token() == P::COMPOUND_ASSIGN) return lowering.verbatim(whole, "outer join *=");
  return parsers::lower_comparison(lowering, left, at, whole);
}

}  // namespace

Node* Lowering::condition(const Rule* rule) {
  return parsers::lower_condition(*this, rule);
}

Node* Lowering::predicate(const Rule* rule) {
  return parsers::lower_predicate(*this, rule, [this](Placed left, const Rule* suffix, Span whole) {
    return lower_suffix(*this, left, suffix, whole);
  });
}

}  // namespace talora::tsql
