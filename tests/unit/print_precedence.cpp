// Random expression trees: lean parentheses parse as full ones do (judged by PostgreSQL's own
// parser).
#include "tests/support/tree_maker.hpp"
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace talora;
using test::TreeMaker;

namespace {

// Trees of any shape, types apart: the parser does not know types.
class RandomTree {
 public:
  RandomTree(TreeMaker& maker, unsigned seed) : t_(maker), random_(seed) {}

  Node* expression(int depth) {
    if (depth == 0) return leaf();
    switch (below(12)) {
      case 0:
        return leaf();
      case 1:
        return unary(depth);
      case 2:
        return between(depth);
      case 3:
        return like(depth);
      case 4:
        return is_test(depth);
      case 5:
        return target(depth);
      case 6:
        return in_list(depth);
      case 7:
        return case_expression(depth);
      case 8:
        return time_zone(depth);
      case 9:
        return t_.call("f", {expression(depth - 1), expression(depth - 1)});
      default:
        return t_.binary(static_cast<BinaryOperator>(below(17)), expression(depth - 1),
                         expression(depth - 1));
    }
  }

 private:
  int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }

  Node* leaf() {
    switch (below(4)) {
      case 0:
        return t_.number("1");
      case 1:
        return t_.string("s");
      case 2:
        return t_.name({"x", "y"});
      default:
        return t_.name("a");
    }
  }

  Node* unary(int depth) {
    constexpr UnaryOperator operators[] = {UnaryOperator::minus, UnaryOperator::plus,
                                           UnaryOperator::logical_not};
    return t_.unary(operators[below(3)], expression(depth - 1));
  }

  Node* between(int depth) {
    auto* node = t_.make<Between>();
    node->operand = expression(depth - 1);
    node->low = expression(depth - 1);
    node->high = expression(depth - 1);
    node->negated = below(2) == 0;
    return node;
  }

  Node* like(int depth) {
    auto* node = t_.make<Like>();
    node->operand = expression(depth - 1);
    node->pattern = expression(depth - 1);
    if (below(2) == 0) node->escape = leaf();
    node->negated = below(2) == 0;
    return node;
  }

  Node* is_test(int depth) {
    auto* node = t_.make<IsTest>();
    node->operand = expression(depth - 1);
    node->test = below(2) == 0 ? TestKind::null : TestKind::is_true;
    node->negated = below(2) == 0;
    return node;
  }

  Node* in_list(int depth) {
    auto* node = t_.make<InList>();
    node->operand = expression(depth - 1);
    node->items = t_.list({expression(depth - 1), leaf()});
    node->negated = below(2) == 0;
    return node;
  }

  Node* case_expression(int depth) {
    auto* branch = t_.make<WhenClause>();
    branch->condition = expression(depth - 1);
    branch->result = expression(depth - 1);
    auto* node = t_.make<CaseExpression>();
    node->branches = t_.list({branch});
    node->otherwise = expression(depth - 1);
    return node;
  }

  Node* time_zone(int depth) {
    auto* node = t_.make<AtTimeZone>();
    node->operand = expression(depth - 1);
    node->zone = leaf();
    return node;
  }

  Node* target(int depth) {
    struct Pattern {
      std::string_view text;
      Binding binding;
    };

    constexpr Pattern patterns[] = {
        {"coalesce($1, $2)", Binding::primary},
        {"$1::text", Binding::cast},
        {"$1 * $2", Binding::multiplicative},
        {"$1 - $2", Binding::additive},
        {"$1 ->> $2", Binding::other_operator},
        {"$1 IS DISTINCT FROM $2", Binding::comparison},
        {"$1 IN ($2, 1)", Binding::comparison},
        {"$1 = $2", Binding::comparison},
        {"$1 AND $2 OR $1", Binding::logical},
        {"CASE WHEN $1 THEN $2 END", Binding::primary},
        {"extract(epoch FROM $1 - $2)", Binding::primary},
    };
    const Pattern& pattern = patterns[below(static_cast<int>(std::size(patterns)))];
    return t_.target(pattern.text, {expression(depth - 1), expression(depth - 1)}, pattern.binding);
  }

  TreeMaker& t_;
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("lean parentheses mean what full ones mean", "[print]") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    TreeMaker t;
    Node* tree = RandomTree(t, seed).expression(4);
    auto* query = t.query(t.select({tree}, {t.table("t")}, tree));
    const std::string lean = t.print(query);
    t.options.fully_parenthesised = true;
    const std::string full = t.print(query);
    INFO(seed << "\n" << lean << "\n" << full);
    REQUIRE_FALSE(translators::check_sql(lean).has_value());
    REQUIRE(translators::same_parse(lean, full));
  }
}
