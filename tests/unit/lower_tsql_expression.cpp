// Lowering of T-SQL expressions: literals, names, operators, conversions, calls.
#include "tests/support/shaped_batch.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower_tsql;
using tests::shape;
using tests::tsql_shape;
using tests::typed;

namespace {

const Node* item(const tests::ShapedBatch& batch, std::size_t index = 0) {
  return typed<SelectItem>(batch.select().items[index]).expression;
}

}  // namespace

TEST_CASE("T-SQL literals", "[lower][tsql]") {
  CHECK(tsql_shape("1.5e3") == "1.5e3");
  CHECK(tsql_shape("'it''s'") == "'it's'");
  CHECK(tsql_shape("N'x'") == "n'x'");
  CHECK(tsql_shape("0x1F") == "0x1F");
  CHECK(tsql_shape("$1.50") == "$1.50");
  CHECK(tsql_shape("-$2") == "(neg $2)");
  CHECK(tsql_shape("NULL") == "null");
  CHECK(tsql_shape("{d '2020-01-31'}") == "date'2020-01-31'");
  CHECK(tsql_shape("{ts '2020-01-31 10:00:00'}") == "timestamp'2020-01-31 10:00:00'");
  CHECK(tsql_shape("{fn UCASE(a)}") == "(call UCASE a)");
}

TEST_CASE("T-SQL names lose their brackets and are never quoted", "[lower][tsql]") {
  const auto batch =
      lower_tsql("SELECT [My Col], \"b\"\"c\", [a]]b], db..t.x, @v, @@ROWCOUNT, $action");
  CHECK(shape(item(*batch, 0)) == "My Col");
  CHECK(shape(item(*batch, 1)) == "b\"c");
  CHECK(shape(item(*batch, 2)) == "a]b");
  const auto& path = typed<Name>(item(*batch, 3));
  REQUIRE(path.parts.size() == 4);
  CHECK(path.parts[1].text.empty());
  CHECK_FALSE(path.variable);
  CHECK(typed<Name>(item(*batch, 4)).variable);
  CHECK(shape(item(*batch, 4)) == "@v");
  CHECK(typed<SystemVariable>(item(*batch, 5)).name == "ROWCOUNT");
  CHECK(shape(item(*batch, 6)) == "$action");
}

TEST_CASE("T-SQL operators: * before + and the bit operators, AND before OR", "[lower][tsql]") {
  CHECK(tsql_shape("a + b * c") == "(+ a (* b c))");
  CHECK(tsql_shape("a - b & c | d ^ e") == "(^ (| (& (- a b) c) d) e)");
  CHECK(tsql_shape("a % b") == "(mod a b)");
  CHECK(tsql_shape("~a + -b") == "(+ (~ a) (neg b))");
  const auto batch = lower_tsql("SELECT 1 FROM t WHERE NOT a = 1 OR b <> 2 AND c !< 3 OR d !> 4");
  CHECK(shape(batch->select().where) == "(or (or (not (= a 1)) (and (<> b 2) (>= c 3))) (<= d 4))");
}

TEST_CASE("T-SQL predicates", "[lower][tsql]") {
  const auto where = [](const std::string& condition) {
    const auto batch = lower_tsql("SELECT 1 FROM t WHERE " + condition);
    return shape(batch->select().where);
  };
  CHECK(where("a IS NOT DISTINCT FROM b") == "(is-not-distinct a b)");
  CHECK(where("a BETWEEN 1 AND 2 AND b IS NULL") == "(and (between a 1 2) (is_test b))");
  CHECK(where("a NOT IN (1, 2)") == "(in_list a 1 2)");
  CHECK(where("a LIKE 'x!%' ESCAPE '!'") == "(like a 'x!%' '!')");
  CHECK(where("a IN (SELECT b FROM u)").rfind("(in_query a (query", 0) == 0);
  CHECK(where("EXISTS (SELECT 1 FROM u)").rfind("(exists (query", 0) == 0);
  CHECK(where("a > ALL (SELECT b FROM u)").rfind("(quantified a (query", 0) == 0);
}

TEST_CASE("T-SQL conversions", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "SELECT CAST(a AS decimal(10, 2)), CONVERT(varchar(max), a), CONVERT(char(8), d, 112), "
      "TRY_CAST(a AS int), TRY_CONVERT(date, a, 101), a COLLATE Latin1_General_CI_AS");
  const auto& cast = typed<Cast>(item(*batch, 0));
  const auto& decimal = typed<TypeName>(cast.type);
  CHECK(shape(decimal.name) == "decimal");
  REQUIRE(decimal.arguments.size() == 2);
  CHECK(shape(decimal.arguments[1]) == "2");
  CHECK(shape(typed<TypeName>(typed<Cast>(item(*batch, 1)).type).arguments[0]) == "max");
  const auto& styled = typed<Convert>(item(*batch, 2));
  CHECK(shape(styled.style) == "112");
  CHECK_FALSE(styled.null_on_error);
  CHECK(typed<Convert>(item(*batch, 3)).null_on_error);
  CHECK(typed<Convert>(item(*batch, 3)).style == nullptr);
  const auto& both = typed<Convert>(item(*batch, 4));
  CHECK(both.null_on_error);
  CHECK(shape(both.style) == "101");
  CHECK(typed<Collate>(item(*batch, 5)).collation.text == "Latin1_General_CI_AS");
}

TEST_CASE("T-SQL calls", "[lower][tsql]") {
  CHECK(tsql_shape("DATEADD(dd, 1, d)") == "(call DATEADD DAY 1 d)");
  CHECK(tsql_shape("DATEDIFF(yy, a, b)") == "(call DATEDIFF YEAR a b)");
  CHECK(tsql_shape("DATEPART(dw, a)") == "(call DATEPART WEEKDAY a)");
  CHECK(tsql_shape("dbo.f(a, DEFAULT)").rfind("(call dbo.f a (target_expression", 0) == 0);
  CHECK(tsql_shape("COUNT(*)") == "(call COUNT (star))");
  CHECK(tsql_shape("TRIM(a)") == "(trim a)");
  CHECK(tsql_shape("TRIM('x' FROM a)") == "(trim 'x' a)");
  CHECK(tsql_shape("LEFT(a, 2)") == "(call LEFT a 2)");
  CHECK(tsql_shape("d AT TIME ZONE 'UTC'") == "(at_time_zone d 'UTC')");
  CHECK(tsql_shape("CASE a WHEN 1 THEN 'x' ELSE 'y' END") ==
        "(case_expression a (when_clause 1 'x') 'y')");
  CHECK(tsql_shape("NEXT VALUE FOR dbo.s") == "(sequence_value dbo.s)");
  const auto batch = lower_tsql(
      "SELECT COUNT(DISTINCT a), ROW_NUMBER() OVER (PARTITION BY a ORDER BY b DESC), "
      "STRING_AGG(a, ',') WITHIN GROUP (ORDER BY a), SUM(a) OVER (ORDER BY b ROWS BETWEEN 1 "
      "PRECEDING AND CURRENT ROW) FROM t");
  CHECK(typed<Call>(item(*batch, 0)).distinct);
  const auto& window = typed<WindowSpec>(typed<Call>(item(*batch, 1)).over);
  CHECK(window.partition_by.size() == 1);
  CHECK(typed<OrderItem>(window.order_by[0]).descending);
  CHECK(typed<Call>(item(*batch, 2)).within_group);
  const auto& frame =
      typed<WindowFrame>(typed<WindowSpec>(typed<Call>(item(*batch, 3)).over).frame);
  CHECK(frame.start == FrameBound::preceding);
  CHECK(frame.end == FrameBound::current_row);
}

TEST_CASE("T-SQL methods of variables and columns", "[lower][tsql]") {
  const auto batch = lower_tsql("SELECT @x.value('(/a)[1]', 'int'), c.query('/b') FROM t");
  const auto& method = typed<Call>(item(*batch, 0));
  const auto& member = typed<MemberAccess>(method.callee);
  CHECK(typed<Name>(member.operand).variable);
  CHECK(member.member.text == "value");
  CHECK(shape(typed<Call>(item(*batch, 1)).callee) == "c.query");
}

TEST_CASE("what T-SQL expressions do not model is held by name", "[lower][tsql]") {
  CHECK(tsql_shape("geometry::Parse('POINT(0 0)')") == "<static method>");
  const auto batch = lower_tsql("SELECT 1 FROM t WHERE a *= b");
  CHECK(shape(batch->select().where) == "<outer join *=>");
  CHECK_FALSE(batch->all_parsed());
}
