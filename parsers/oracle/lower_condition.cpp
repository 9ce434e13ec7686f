// Lowering of conditions: AND before OR, NOT, comparisons and the other predicates.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

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

// (EQ | NE | LT | GT | LE | GE) (K_ANY | K_SOME | K_ALL)? value
Node* lower_comparison(Lowering& lowering, Placed left, ParseChildren& at, Span whole) {
  const BinaryOperator op = comparison(at.take().getType());
  const bool any = at.accept(P::K_ANY) || at.accept(P::K_SOME);
  const bool all = at.accept(P::K_ALL);
  const Rule* right = at.take_rule();
  if (!any && !all) {
    auto* node = lowering.make<Binary>(whole);
    node->op = op;
    node->left = left.node;
    node->right = lowering.value(right);
    return node;
  }
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

// K_LIKE value (K_ESCAPE value)?; the token is LIKE, LIKEC, LIKE2 or LIKE4.
Node* lower_like(Lowering& lowering, Placed left, ParseChildren& at, bool negated, Span whole) {
  auto* node = lowering.make<Like>(whole);
  node->operand = left.node;
  node->negated = negated;
  node->variant = lowering.upper(at.take().text());
  node->pattern = lowering.value(at.take_rule());
  if (at.accept(P::K_ESCAPE)) node->escape = lowering.value(at.take_rule());
  return node;
}

Node* lower_between(Lowering& lowering, Placed left, ParseChildren& at, bool negated, Span whole) {
  auto* node = lowering.make<Between>(whole);
  at.step();
  node->operand = left.node;
  node->negated = negated;
  node->low = lowering.value(at.take_rule());
  at.step();
  node->high = lowering.value(at.take_rule());
  return node;
}

// (K_MEMBER | K_SUBMULTISET) K_OF? value
Node* lower_membership(Lowering& lowering, Placed left, ParseChildren& at, bool negated,
                       Span whole) {
  auto* node = lowering.make<MultisetOperation>(whole);
  node->op = at.take().getType() == P::K_MEMBER ? "MEMBER OF" : "SUBMULTISET OF";
  at.accept(P::K_OF);
  node->left = left.node;
  node->right = lowering.value(at.take_rule());
  node->negated = negated;
  return node;
}

bool find_test(std::string_view words, TestKind& test) {
  static constexpr std::pair<std::string_view, TestKind> tests[] = {
      {"NAN", TestKind::nan},       {"INFINITE", TestKind::infinite}, {"EMPTY", TestKind::empty},
      {"A SET", TestKind::a_set},   {"JSON", TestKind::json},         {"TRUE", TestKind::is_true},
      {"FALSE", TestKind::is_false}};
  for (const auto& [text, kind] : tests) {
    if (text == words) {
      test = kind;
      return true;
    }
  }
  return false;
}

// is_test : K_NULL | K_OF IDENTIFIER? token_group | K_DISTINCT K_FROM value | IDENTIFIER (…)*
Node* lower_is(Lowering& lowering, Placed left, ParseChildren& at, Span whole) {
  at.step();
  const bool negated = at.accept(P::K_NOT);
  const Rule* rule = at.take_rule();
  ParseChildren test(rule);
  if (test.accept(P::K_DISTINCT)) {
    test.step();
    auto* node = lowering.make<Binary>(whole);
    node->op = negated ? BinaryOperator::is_not_distinct : BinaryOperator::is_distinct;
    node->left = left.node;
    node->right = lowering.value(test.take_rule());
    return node;
  }
  TestKind kind = TestKind::null;
  if (test.token() != P::K_NULL && !find_test(lowering.words(lowering.run(rule)), kind)) {
    return lowering.verbatim(whole, test.token() == P::K_OF ? "IS OF" : "IS");
  }
  auto* node = lowering.make<IsTest>(whole);
  node->operand = left.node;
  node->test = kind;
  node->negated = negated;
  return node;
}

// predicate_suffix
Node* lower_suffix(Lowering& lowering, Placed left, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  if (at.token() == P::K_IS) return lower_is(lowering, left, at, whole);
  const bool negated = at.accept(P::K_NOT);
  switch (at.token()) {
    case P::K_BETWEEN:
      return lower_between(lowering, left, at, negated, whole);
    case P::K_IN:
      at.step();
      return lower_in(lowering, left, at.take_rule(), negated, whole);
    case P::K_LIKE:
      return lower_like(lowering, left, at, negated, whole);
    case P::K_MEMBER:
    case P::K_SUBMULTISET:
      return lower_membership(lowering, left, at, negated, whole);
    case P::K_OVERLAPS:
      return lowering.verbatim(whole, "OVERLAPS");
    default:
      return lower_comparison(lowering, left, at, whole);
  }
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

}  // namespace talora::oracle
