// Lowering of conditions: AND before OR, NOT, comparisons and the other predicates.
#include "parsers/antlr/shared/conditions.hpp"
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

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
  if (test.accept(P::K_DISTINCT))
    return parsers::lower_is_distinct(lowering, left, test, negated, whole);
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
      at.step();
      return parsers::lower_between(lowering, left, at, negated, whole);
    case P::K_IN:
      at.step();
      return parsers::lower_in(lowering, left, at.take_rule(), negated, whole);
    case P::K_LIKE: {
      // LIKE, LIKEC, LIKE2 or LIKE4
      const std::string_view variant = lowering.upper(at.take().text());
      return parsers::lower_like(lowering, left, at, negated, variant, whole);
    }
    case P::K_MEMBER:
    case P::K_SUBMULTISET:
      return lower_membership(lowering, left, at, negated, whole);
    case P::K_OVERLAPS:
      return lowering.verbatim(whole, "OVERLAPS");
    default:
      return parsers::lower_comparison(lowering, left, at, whole);
  }
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

}  // namespace talora::oracle
