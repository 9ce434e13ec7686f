// Printing expressions: parentheses by PostgreSQL's precedence, literals, patterns.
#include "tests/support/tree_maker.hpp"
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

TEST_CASE("arithmetic keeps the tree's grouping", "[print]") {
  TreeMaker t;
  auto* sum = t.binary(Op::add, t.name("a"), t.name("b"));
  CHECK(t.print(t.binary(Op::multiply, sum, t.number("2"))) == "(a + b) * 2");
  CHECK(t.print(t.binary(Op::subtract, t.name("a"),
                         t.binary(Op::subtract, t.name("b"), t.name("c")))) == "a - (b - c)");
  CHECK(t.print(t.binary(Op::subtract, t.binary(Op::subtract, t.name("a"), t.name("b")),
                         t.name("c"))) == "a - b - c");
  CHECK(t.print(t.binary(Op::divide, t.name("a"),
                         t.binary(Op::divide, t.name("b"), t.name("c")))) == "a / (b / c)");
}

TEST_CASE("a minus never meets a minus", "[print]") {
  TreeMaker t;
  auto* minus = t.unary(UnaryOperator::minus, t.number("1"));
  CHECK(t.print(t.binary(Op::subtract, t.name("a"), minus)) == "a - -1");
  CHECK(t.print(t.unary(UnaryOperator::minus, minus)) == "-(-1)");
  CHECK(t.print(t.unary(UnaryOperator::minus, t.number("-1"))) == "-(-1)");
  CHECK(t.print(t.unary(UnaryOperator::minus, t.binary(Op::power, t.name("a"), t.name("b")))) ==
        "-(a ^ b)");
}

TEST_CASE("concatenation shows the grouping of arithmetic", "[print]") {
  TreeMaker t;
  // Oracle: || and + bind alike, so this tree is written a || b + 1 there.
  auto* concat = t.binary(Op::concat, t.name("a"), t.name("b"));
  CHECK(t.print(t.binary(Op::add, concat, t.number("1"))) == "(a || b) + 1");
  CHECK(t.print(t.binary(Op::concat, t.name("a"), t.binary(Op::add, t.name("b"), t.number("1")))) ==
        "a || (b + 1)");
}

TEST_CASE("conditions", "[print]") {
  TreeMaker t;
  auto* equal = t.binary(Op::equal, t.name("a"), t.number("1"));
  auto* other = t.binary(Op::less, t.name("b"), t.number("2"));
  CHECK(t.print(t.unary(UnaryOperator::logical_not, equal)) == "NOT (a = 1)");
  CHECK(t.print(t.binary(Op::logical_and, t.binary(Op::logical_or, equal, other), equal)) ==
        "(a = 1 OR b < 2) AND a = 1");
  CHECK(t.print(t.binary(Op::logical_or, t.binary(Op::logical_and, equal, other), equal)) ==
        "a = 1 AND b < 2 OR a = 1");
  auto* is_null = t.make<IsTest>();
  is_null->operand = equal;
  CHECK(t.print(is_null) == "(a = 1) IS NULL");
  auto* compared = t.binary(Op::equal, is_null, t.literal(LiteralKind::boolean, "true"));
  CHECK(t.print(compared) == "((a = 1) IS NULL) = TRUE");
  auto* between = t.make<Between>();
  between->operand = t.name("a");
  between->low = t.number("1");
  between->high = t.binary(Op::add, t.name("b"), t.number("2"));
  between->negated = true;
  CHECK(t.print(between) == "a NOT BETWEEN 1 AND b + 2");
}

TEST_CASE("LIKE without ESCAPE has no escape character", "[print]") {
  TreeMaker t;
  auto* like = t.make<Like>();
  like->operand = t.name("a");
  like->pattern = t.string("50%");
  CHECK(t.print(like) == "a LIKE '50%'");
  like->pattern = t.name("p");
  CHECK(t.print(like) == "a LIKE p ESCAPE ''");
  like->pattern = t.string("a\\_b");
  CHECK(t.print(like) == "a LIKE 'a\\_b' ESCAPE ''");
  like->escape = t.string("!");
  CHECK(t.print(like) == "a LIKE 'a\\_b' ESCAPE '!'");
}

TEST_CASE("literals", "[print]") {
  TreeMaker t;
  CHECK(t.print(t.string("it's")) == "'it''s'");
  CHECK(t.print(t.literal(LiteralKind::date, "2024-01-31")) == "TIMESTAMP '2024-01-31 00:00:00'");
  CHECK(t.print(t.literal(LiteralKind::timestamp, "2024-01-31 10:00:00")) ==
        "TIMESTAMP '2024-01-31 10:00:00'");
  CHECK(t.print(t.literal(LiteralKind::timestamp, "2024-01-31 10:00:00 +02:00")) ==
        "TIMESTAMP WITH TIME ZONE '2024-01-31 10:00:00 +02:00'");
  CHECK(t.print(t.literal(LiteralKind::interval, "-3 04:05:06", "DAY(2) TO SECOND(3)")) ==
        "INTERVAL '-3 -04:05:06' DAY TO SECOND(3)");
  CHECK(t.print(t.literal(LiteralKind::interval, "1 2:3:4", "DAY ( 9 ) TO SECOND ( 9 )")) ==
        "INTERVAL '1 2:3:4' DAY TO SECOND");
  CHECK(t.print(t.literal(LiteralKind::interval, "4.5", "SECOND(2,3)")) ==
        "INTERVAL '4.5' SECOND(3)");
  CHECK(t.print(t.number("1.5d")) == "CAST(1.5 AS double precision)");
  CHECK(t.print(t.make<Literal>()) == "NULL");
}

TEST_CASE("names fold as PostgreSQL stores them", "[print]") {
  TreeMaker t;
  auto* name = t.make<Name>();
  std::vector<Identifier> parts{t.id("Hr"), t.id("EMP", true), t.id("MixedCase", true),
                                t.id("Order")};
  name->parts = t.arena.identifiers(parts);
  CHECK(t.print(name) == "hr.emp.\"MixedCase\".\"order\"");
  const std::string longest(63, 'x');
  CHECK(t.print(t.name(longest)) == longest);
  CHECK_FALSE(t.diagnostics.has(DiagnosticId::name_too_long));
  const std::string shortened = t.print(t.name(longest + "yz"));
  CHECK(shortened.size() == 63);
  CHECK(shortened.starts_with(longest.substr(0, 54) + "_"));
  CHECK(t.diagnostics.has(DiagnosticId::name_too_long));
}

TEST_CASE("key words that are functions stay bare", "[print]") {
  TreeMaker t;
  CHECK(t.print(t.call("COALESCE", {t.name("a"), t.number("0")})) == "coalesce(a, 0)");
  CHECK(t.print(t.call("upper", {t.name("a")})) == "upper(a)");
  auto* user = t.call("position", {});
  translators::Symbol routine;
  routine.kind = translators::SymbolKind::routine;
  t.bindings.set_symbol(*user->callee, routine);
  CHECK(t.print(user) == "\"position\"()");
}

TEST_CASE("patterns parenthesise by slot", "[print]") {
  TreeMaker t;
  auto* sum = t.binary(Op::add, t.name("a"), t.number("1"));
  auto* condition = t.binary(Op::equal, t.name("a"), t.number("1"));
  CHECK(t.print(t.target("coalesce($1, $2)", {sum, t.name("b")})) == "coalesce(a + 1, b)");
  CHECK(t.print(t.target("$1::text", {sum}, Binding::cast)) == "(a + 1)::text");
  CHECK(t.print(t.target("$1::text", {t.name("a")}, Binding::cast)) == "a::text");
  CHECK(t.print(t.target("CASE WHEN $1 THEN $2 ELSE $1 END", {condition, sum})) ==
        "CASE WHEN a = 1 THEN a + 1 ELSE a = 1 END");
  CHECK(t.print(t.target("extract(epoch FROM $1)", {sum})) == "extract(epoch FROM a + 1)");
  CHECK(t.print(t.target("$1 IS DISTINCT FROM $2", {sum, sum}, Binding::comparison)) ==
        "(a + 1) IS DISTINCT FROM (a + 1)");
  CHECK(t.print(t.target("$1[$2]", {t.call("f", {}), sum})) == "(f())[a + 1]");
  CHECK(t.print(t.target("regexp_replace($1, '$1', 'x')", {sum})) ==
        "regexp_replace(a + 1, '$1', 'x')");
  auto* division = t.target("$1 / $2", {t.name("a"), t.name("b")}, Binding::multiplicative);
  CHECK(t.print(t.binary(Op::multiply, t.name("c"), division)) == "c * (a / b)");
  CHECK(t.print(t.binary(Op::add, t.name("c"), division)) == "c + a / b");
}

TEST_CASE("parentheses everywhere give the same parse tree", "[print]") {
  TreeMaker t;
  auto* sum =
      t.binary(Op::add, t.name("a"),
               t.binary(Op::multiply, t.name("b"), t.unary(UnaryOperator::minus, t.name("c"))));
  auto* condition =
      t.binary(Op::logical_or,
               t.binary(Op::logical_and, t.binary(Op::equal, sum, t.number("1")),
                        t.binary(Op::less, t.name("a"), t.number("3"))),
               t.unary(UnaryOperator::logical_not,
                       t.binary(Op::greater, t.name("z"),
                                t.target("$1 + 1", {t.name("y")}, Binding::additive))));
  auto* query = t.query(t.select(
      {sum, t.binary(Op::concat, t.binary(Op::concat, t.name("a"), t.name("b")), t.name("c"))},
      {t.table("t")}, condition));
  const std::string lean = t.print(query);
  t.options.fully_parenthesised = true;
  const std::string full = t.print(query);
  CHECK(lean != full);
  CHECK(translators::same_parse(lean, full));
}
