// Printing expressions and names for MySQL and MariaDB.
#include "tests/support/tree_maker.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

namespace {

struct MysqlMaker : TreeMaker {
  explicit MysqlMaker(const char* target = "mysql:9.7") { profile = *parse_profile(target); }
};

}  // namespace

TEST_CASE("MySQL names are folded and quoted with backticks when needed", "[print][mysql]") {
  MysqlMaker t;
  CHECK(t.print(t.name({"HR", "EMP"})) == "hr.emp");
  CHECK(t.print(t.name("rank")) == "`rank`");
  CHECK(t.print(t.name("RETURNING")) == "`returning`");  // MariaDB reserves it
  CHECK(t.print(t.name("a b")) == "`a b`");
  auto* odd = t.make<Name>();
  odd->parts = t.arena.identifiers({t.id("a`b", true)});
  CHECK(t.print(odd) == "`a``b`");
  auto* mixed = t.make<Name>();
  mixed->parts = t.arena.identifiers({t.id("Mixed", true)});
  CHECK(t.print(mixed) == "Mixed");
}

TEST_CASE("MySQL names have 64 characters, not bytes", "[print][mysql]") {
  MysqlMaker t;
  std::string umlauts;
  for (int i = 0; i < 64; ++i)
    umlauts += "\u00e4";
  auto* fits = t.make<Name>();
  fits->parts = t.arena.identifiers({t.id(umlauts, true)});
  CHECK(t.print(fits) == "`" + umlauts + "`");
  CHECK_FALSE(t.diagnostics.has(DiagnosticId::name_too_long));
  const std::string shortened = t.print(t.name(std::string(65, 'x')));
  CHECK(shortened.size() == 64);
  CHECK(shortened.starts_with(std::string(55, 'x') + "_"));
  REQUIRE(t.diagnostics.has(DiagnosticId::name_too_long));
  CHECK(message(t.diagnostics.all()[0]).find("longer than 64 characters") != std::string::npos);
}

TEST_CASE("MySQL strings escape backslashes", "[print][mysql]") {
  MysqlMaker t;
  CHECK(t.print(t.string("it's")) == "'it''s'");
  CHECK(t.print(t.string("a\\b")) == "'a\\\\b'");
  CHECK(t.print(t.literal(LiteralKind::date, "2024-01-31")) == "TIMESTAMP '2024-01-31 00:00:00'");
  CHECK(t.print(t.literal(LiteralKind::timestamp, "2024-01-31 10:00:00.5")) ==
        "TIMESTAMP '2024-01-31 10:00:00.5'");
  CHECK_FALSE(
      t.printed(*t.literal(LiteralKind::timestamp, "2024-01-31 10:00:00 +02:00")).has_value());
}

TEST_CASE("MySQL numbers stay exact", "[print][mysql]") {
  MysqlMaker t;
  CHECK(t.print(t.number("1.50")) == "1.50");
  CHECK(t.print(t.number("1e5")) == "100000");  // with an exponent it would be a double
  CHECK(t.print(t.number("25E-3")) == "0.025");
  CHECK(t.print(t.number("1.5f")) == "1.5e0");
  CHECK(t.print(t.number("1.5e3d")) == "1.5e3");
}

TEST_CASE("MySQL has no infix concatenation and no power operator", "[print][mysql]") {
  MysqlMaker t;
  auto* text = t.binary(Op::concat, t.binary(Op::concat, t.name("a"), t.string("-")),
                        t.binary(Op::add, t.name("b"), t.number("1")));
  CHECK(t.print(text) == "concat(a, '-', b + 1)");
  CHECK(t.print(t.binary(Op::equal, text, t.string("x"))) == "concat(a, '-', b + 1) = 'x'");
  CHECK(t.print(t.binary(Op::multiply, t.number("2"),
                         t.binary(Op::power, t.name("a"), t.number("2")))) == "2 * power(a, 2)");
  CHECK(t.print(t.binary(Op::is_not_distinct, t.name("a"), t.name("b"))) == "a <=> b");
  CHECK(t.print(t.binary(Op::logical_and, t.binary(Op::is_distinct, t.name("a"), t.name("b")),
                         t.name("c"))) == "NOT (a <=> b) AND c");
}

TEST_CASE("MySQL intervals stand beside plus and minus only", "[print][mysql]") {
  MysqlMaker t;
  const auto interval = [&](const char* text, const char* unit) {
    return t.literal(LiteralKind::interval, text, unit);
  };
  CHECK(t.print(t.binary(Op::add, t.name("d"), interval("1", "DAY"))) == "d + INTERVAL 1 DAY");
  CHECK(t.print(t.binary(Op::subtract, t.name("d"), interval("-1-2", "YEAR TO MONTH"))) ==
        "d - INTERVAL '-1-2' YEAR_MONTH");
  CHECK(t.print(t.binary(Op::add, t.name("d"), interval("3 04:05:06", "DAY(2) TO SECOND(3)"))) ==
        "d + INTERVAL '3 04:05:06' DAY_SECOND");
  CHECK(t.print(t.binary(Op::add, t.name("d"), interval("3 04:05:06.7", "DAY TO SECOND"))) ==
        "d + INTERVAL '3 04:05:06.7' DAY_MICROSECOND");
  CHECK_FALSE(t.printed(*t.call("f", {interval("1", "DAY")})).has_value());
  CHECK(message(t.diagnostics.all()[0]) ==
        "interval outside of + and - has no translation for mysql:9.7");
}

TEST_CASE("MySQL reads backslashes in LIKE patterns", "[print][mysql]") {
  MysqlMaker t;
  auto* like = t.make<Like>();
  like->operand = t.name("a");
  like->pattern = t.string("x%");
  CHECK(t.print(like) == "a LIKE 'x%'");
  like->pattern = t.string("a\\_");  // backslash is ordinary in Oracle
  CHECK(t.print(like) == "a LIKE 'a\\\\\\\\_'");
  like->pattern = t.name("p");
  CHECK(t.print(like) == "a LIKE replace(p, '\\\\', '\\\\\\\\')");
  like->escape = t.string("!");
  like->negated = true;
  CHECK(t.print(like) == "a NOT LIKE p ESCAPE '!'");
}

TEST_CASE("MySQL conditions", "[print][mysql]") {
  MysqlMaker t;
  auto* quantified = t.make<Quantified>();
  quantified->left = t.name("a");
  auto* list = t.make<RowValue>();
  list->items = t.list({t.number("1"), t.number("2")});
  quantified->right = list;
  CHECK(t.print(quantified) == "a IN (1, 2)");
  quantified->op = Op::not_equal;
  quantified->all = true;
  CHECK(t.print(quantified) == "a NOT IN (1, 2)");
  quantified->op = Op::less;
  CHECK_FALSE(t.printed(*quantified).has_value());
  auto* in = t.make<InQuery>();
  in->operand = t.name("a");
  auto* query = t.query(t.select({t.name("k")}, {t.table("t")}));
  auto* fetch = t.make<FetchClause>();
  fetch->count = t.number("3");
  query->fetch = fetch;
  in->query = query;
  CHECK(t.print(in) == "a IN (SELECT * FROM (SELECT k FROM t LIMIT 3) limited_rows)");
  auto* nan = t.make<IsTest>();
  nan->operand = t.name("a");
  nan->test = TestKind::nan;
  CHECK_FALSE(t.printed(*nan).has_value());
}

TEST_CASE("MySQL functions and casts", "[print][mysql]") {
  MysqlMaker t;
  CHECK(t.print(t.call("REPLACE", {t.name("a"), t.string("x"), t.string("y")})) ==
        "replace(a, 'x', 'y')");
  auto* cast = t.make<Cast>();
  cast->operand = t.name("a");
  cast->type = t.type("NUMBER", {t.number("10"), t.number("2")});
  CHECK(t.print(cast) == "CAST(a AS decimal(65,2))");
  cast->type = t.type("VARCHAR2", {t.number("20")});
  CHECK(t.print(cast) == "CAST(a AS char(20))");
  cast->type = t.type("DATE");
  CHECK(t.print(cast) == "CAST(a AS datetime)");
  auto* filtered = t.call("count", {t.make<Star>()});
  filtered->filter = t.binary(Op::greater, t.name("a"), t.number("1"));
  CHECK_FALSE(t.printed(*filtered).has_value());
  auto* zone = t.make<AtTimeZone>();
  zone->operand = t.name("a");
  CHECK_FALSE(t.printed(*zone).has_value());
}

TEST_CASE("comments that MySQL would execute or not see", "[print][mysql]") {
  MysqlMaker t;
  t.source("--no blank\nSELECT zz /*!40000 a */");
  auto* query = t.whole(t.query(t.select({t.at("zz", t.name("zz"))}, {})));
  CHECK(t.print(query) == "-- no blank\nSELECT zz /* !40000 a */");
}

TEST_CASE("MySQL bit operators are signed and parenthesised", "[print][mysql]") {
  MysqlMaker t;
  auto* either = t.binary(Op::bit_or, t.name("a"), t.name("b"));
  CHECK(t.print(t.binary(Op::bit_and, either, t.binary(Op::add, t.name("c"), t.number("1")))) ==
        "CAST(CAST(a | b AS signed) & (c + 1) AS signed)");
  CHECK(t.print(t.binary(Op::bit_xor, t.name("a"), t.name("b"))) == "CAST(a ^ b AS signed)");
  CHECK(t.print(t.unary(UnaryOperator::bit_not, t.name("a"))) == "CAST(~a AS signed)");
}
