// Lowering of conditions: AND before OR, NOT, comparisons and the other predicates.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

BinaryOperator comparison(std::size_t token) {
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

Node* lower_quantified(Lowering& lowering, Placed left, BinaryOperator op, bool all,
                       const Rule* right, Span whole) {
  auto* node = lowering.make<Quantified>(whole);
  node->op = op;
  node->all = all;
  node->left = left.node;
  const ValueList list = lowering.value_list(right);
  node->right = list.query;
  if (list.query == nullptr) {
    auto* row = lowering.make<RowValue>(right);
    row->items = list.items;
    node->right = row;
  }
  return node;
}

// (EQ | NE | LT | GT | LE | GE | COMPOUND_ASSIGN) (K_ANY | K_SOME | K_ALL)? value
Node* lower_comparison(Lowering& lowering, Placed left, ParseChildren& at, Span whole) {
  if (at.token() == P::COMPOUND_ASSIGN) return lowering.verbatim(whole, "outer join *=");
  const BinaryOperator op = comparison(at.take().getType());
  const bool any = at.accept(P::K_ANY) || at.accept(P::K_SOME);
  const bool all = at.accept(P::K_ALL);
  const Rule* right = at.take_rule();
  if (any || all) return lower_quantified(lowering, left, op, all, right, whole);
  auto* node = lowering.make<Binary>(whole);
  node->op = op;
  node->left = left.node;
  node->right = lowering.value(right);
  return node;
}

// K_IS K_NOT? (K_NULL | K_DISTINCT K_FROM value)
Node* lower_is(Lowering& lowering, Placed left, ParseChildren& at, Span whole) {
  at.step();
  const bool negated = at.accept(P::K_NOT);
  if (at.accept(P::K_DISTINCT)) {
    at.step();
    auto* node = lowering.make<Binary>(whole);
    node->op = negated ? BinaryOperator::is_not_distinct : BinaryOperator::is_distinct;
    node->left = left.node;
    node->right = lowering.value(at.take_rule());
    return node;
  }
  auto* node = lowering.make<IsTest>(whole);
  node->operand = left.node;
  node->negated = negated;
  return node;
}

// K_IN value
Node* lower_in(Lowering& lowering, Placed left, const Rule* right, bool negated, Span whole) {
  const ValueList list = lowering.value_list(right);
  if (list.query != nullptr) {
    auto* node = lowering.make<InQuery>(whole);
    node->operand = left.node;
    node->query = list.query;
    node->negated = negated;
    return node;
  }
  auto* node = lowering.make<InList>(whole);
  node->operand = left.node;
  node->items = list.items;
  node->negated = negated;
  return node;
}

// K_LIKE value (K_ESCAPE value)?
Node* lower_like(Lowering& lowering, Placed left, ParseChildren& at, bool negated, Span whole) {
  auto* node = lowering.make<Like>(whole);
  node->operand = left.node;
  node->negated = negated;
  node->variant = "LIKE";
  node->pattern = lowering.value(at.take_rule());
  if (at.accept(P::K_ESCAPE)) node->escape = lowering.value(at.take_rule());
  return node;
}

// K_BETWEEN value K_AND value
Node* lower_between(Lowering& lowering, Placed left, ParseChildren& at, bool negated, Span whole) {
  auto* node = lowering.make<Between>(whole);
  node->operand = left.node;
  node->negated = negated;
  node->low = lowering.value(at.take_rule());
  at.step();
  node->high = lowering.value(at.take_rule());
  return node;
}

// predicate_suffix
Node* lower_suffix(Lowering& lowering, Placed left, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  if (at.token() == P::K_IS) return lower_is(lowering, left, at, whole);
  const bool negated = at.accept(P::K_NOT);
  if (at.accept(P::K_BETWEEN)) return lower_between(lowering, left, at, negated, whole);
  if (at.accept(P::K_IN)) return lower_in(lowering, left, at.take_rule(), negated, whole);
  if (at.accept(P::K_LIKE)) return lower_like(lowering, left, at, negated, whole);
  return lower_comparison(lowering, left, at, whole);
}

}  // namespace

// condition : predicate ((K_AND | K_OR) predicate)*
Node* Lowering::condition(const Rule* rule) {
  ParseChildren at(rule);
  const Rule* first = at.take_rule();
  if (at.done()) return predicate(first);
  parsers::LogicChain chain(*this, {predicate(first), span(first)});
  while (!at.done()) {
    const bool is_and = at.take().getType() == P::K_AND;
    const Rule* next = at.take_rule();
    chain.add(is_and, {predicate(next), span(next)});
  }
  return chain.finish();
}

// predicate : K_NOT* value predicate_suffix*
Node* Lowering::predicate(const Rule* rule) {
  ParseChildren at(rule);
  Gathered<const SourceToken*> negations;
  while (at.token() == P::K_NOT)
    negations.add(&at.take());
  const Rule* first = at.take_rule();
  Placed left{value(first), span(first)};
  while (!at.done()) {
    const Rule* suffix = at.take_rule();
    const Span whole = cover(left.span, span(suffix));
    left = {lower_suffix(*this, left, suffix, whole), whole};
  }
  for (std::size_t i = negations.size(); i-- > 0;) {
    auto* node = make<Unary>(cover(span(*negations[i]), left.span));
    node->op = UnaryOperator::logical_not;
    node->operand = left.node;
    left = {node, node->span};
  }
  return left.node;
}

}  // namespace talora::tsql
