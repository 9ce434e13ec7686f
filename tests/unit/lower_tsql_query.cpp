// Lowering of T-SQL queries.
#include "tests/support/shaped_batch.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower_tsql;
using tests::shape;
using tests::typed;

TEST_CASE("TOP, aliases and assignments in SELECT", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "SELECT TOP (@n) PERCENT WITH TIES a, b AS c, d = a + 1, e 'f g' FROM t ORDER BY a");
  const auto& select = batch->select();
  const auto& top = typed<TopClause>(select.top);
  CHECK(shape(top.count) == "@n");
  CHECK(top.percent);
  CHECK(top.with_ties);
  REQUIRE(select.items.size() == 4);
  CHECK(typed<SelectItem>(select.items[1]).alias.text == "c");
  CHECK(typed<SelectItem>(select.items[2]).alias.text == "d");
  CHECK(shape(typed<SelectItem>(select.items[2]).expression) == "(+ a 1)");
  CHECK(typed<SelectItem>(select.items[3]).alias.text == "f g");
  const auto assigned = lower_tsql("SELECT @a = x, @b += y FROM t");
  const auto& first =
      typed<VariableAssignment>(typed<SelectItem>(assigned->select().items[0]).expression);
  CHECK(shape(first.target) == "@a");
  CHECK(shape(first.value) == "x");
  const auto& second =
      typed<VariableAssignment>(typed<SelectItem>(assigned->select().items[1]).expression);
  CHECK(shape(second.value) == "(+ @b y)");
}

TEST_CASE("INTERSECT binds tighter than UNION and EXCEPT", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "SELECT a FROM t UNION ALL SELECT b FROM u INTERSECT SELECT c FROM v EXCEPT SELECT d FROM w "
      "ORDER BY 1 OFFSET 5 ROWS FETCH NEXT 10 ROWS ONLY");
  const auto& query = batch->root_as<Query>();
  const auto& except = typed<SetOperation>(query.body);
  CHECK(except.op == SetOperator::except);
  const auto& all = typed<SetOperation>(except.left);
  CHECK(all.op == SetOperator::union_rows);
  CHECK(all.all);
  CHECK(typed<SetOperation>(all.right).op == SetOperator::intersect);
  const auto& fetch = typed<FetchClause>(query.fetch);
  CHECK(shape(fetch.offset) == "5");
  CHECK(shape(fetch.count) == "10");
}

TEST_CASE("factored queries of T-SQL are recursive when they name themselves", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "WITH r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM R WHERE n < 5) SELECT n FROM r OPTION "
      "(MAXRECURSION 10, RECOMPILE)");
  const auto& query = batch->root_as<Query>();
  CHECK(typed<WithClause>(query.with).recursive);
  REQUIRE(query.hints.size() == 2);
  CHECK(typed<Hint>(query.hints[0]).words == "MAXRECURSION 10");
  const auto plain = lower_tsql("WITH a (x) AS (SELECT 1) SELECT x FROM a");
  CHECK_FALSE(typed<WithClause>(plain->root_as<Query>().with).recursive);
}

TEST_CASE("tables, hints and joins of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "SELECT * FROM dbo.a AS x WITH (NOLOCK, INDEX(ix)) LEFT HASH JOIN [b] (NOLOCK) ON x.i = b.i "
      "CROSS APPLY dbo.f(x.i) AS g OUTER APPLY (SELECT 1 AS o) h, @t v, #tmp");
  const auto& from = batch->select().from;
  REQUIRE(from.size() == 3);
  const auto& outer = typed<Join>(from[0]);
  CHECK(outer.join_kind == JoinKind::outer_apply);
  const auto& cross = typed<Join>(outer.left);
  CHECK(cross.join_kind == JoinKind::cross_apply);
  CHECK(typed<TableFunction>(cross.right).alias.text == "g");
  const auto& left = typed<Join>(cross.left);
  CHECK(left.join_kind == JoinKind::left);
  CHECK(typed<Hint>(left.hint).words == "HASH");
  const auto& table = typed<TableRef>(left.left);
  CHECK(table.alias.text == "x");
  REQUIRE(table.hints.size() == 2);
  CHECK(typed<Hint>(table.hints[0]).words == "NOLOCK");
  CHECK(typed<Hint>(table.hints[1]).words == "INDEX(IX)");
  CHECK(typed<TableRef>(left.right).hints.size() == 1);
  CHECK(typed<Name>(typed<TableRef>(from[1]).name).variable);
  CHECK(shape(typed<TableRef>(from[2]).name) == "#tmp");
}

TEST_CASE("joins nest without parentheses", "[lower][tsql]") {
  const auto batch = lower_tsql("SELECT * FROM a JOIN b JOIN c ON b.i = c.i ON a.i = b.i");
  const auto& join = typed<Join>(batch->select().from[0]);
  CHECK(shape(join.condition) == "(= a.i b.i)");
  CHECK(shape(typed<Join>(join.right).condition) == "(= b.i c.i)");
}

TEST_CASE("derived tables, rows of values, PIVOT", "[lower][tsql]") {
  const auto batch = lower_tsql("SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v (i, n)");
  const auto& derived = typed<DerivedTable>(batch->select().from[0]);
  CHECK(derived.columns.size() == 2);
  CHECK(typed<ValuesRows>(typed<Query>(derived.query).body).rows.size() == 2);
  const auto pivoted =
      lower_tsql("SELECT * FROM (SELECT y, q, s FROM t) src PIVOT (SUM(s) FOR q IN ([1], [2])) p");
  const auto& pivot = typed<Pivot>(pivoted->select().from[0]);
  CHECK(pivot.alias.text == "p");
  CHECK(shape(pivot.aggregates[0]) == "(call SUM s)");
  CHECK(shape(pivot.column) == "q");
  REQUIRE(pivot.values.size() == 2);
  CHECK(shape(typed<SelectItem>(pivot.values[1]).expression) == "2");
  CHECK(pivoted->all_parsed());
  const auto turned = lower_tsql("SELECT * FROM t UNPIVOT (v FOR c IN (a, b)) u");
  CHECK(typed<Pivot>(turned->select().from[0]).unpivot);
}

TEST_CASE("grouping of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql("SELECT a FROM t GROUP BY a, b WITH ROLLUP HAVING COUNT(*) > 1");
  const auto& rollup = typed<Grouping>(batch->select().group_by[0]);
  CHECK(rollup.grouping_kind == GroupingKind::rollup);
  CHECK(rollup.items.size() == 2);
  const auto sets = lower_tsql("SELECT a FROM t GROUP BY GROUPING SETS ((a, b), (), CUBE (a))");
  const auto& node = typed<Grouping>(sets->select().group_by[0]);
  CHECK(node.grouping_kind == GroupingKind::sets);
  REQUIRE(node.items.size() == 3);
  CHECK(typed<Grouping>(node.items[2]).grouping_kind == GroupingKind::cube);
}

TEST_CASE("FOR XML, FOR JSON, SELECT INTO, OPENJSON", "[lower][tsql]") {
  const auto xml = lower_tsql("SELECT a FROM t FOR XML PATH('row'), ROOT('rows'), TYPE");
  const auto& format = typed<ResultFormat>(xml->root_as<Query>().result_format);
  CHECK_FALSE(format.json);
  CHECK(format.mode == "PATH");
  CHECK(shape(format.element) == "'row'");
  CHECK(shape(format.root) == "'rows'");
  CHECK(format.typed);
  const auto json =
      lower_tsql("SELECT a FROM t FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER");
  const auto& other = typed<ResultFormat>(json->root_as<Query>().result_format);
  CHECK(other.json);
  CHECK(other.include_null_values);
  CHECK(other.without_array_wrapper);
  const auto into = lower_tsql("SELECT a INTO #x FROM t");
  CHECK(shape(typed<NewTable>(into->select().into[0]).name) == "#x");
  const auto opened = lower_tsql(
      "SELECT * FROM OPENJSON(@j, '$.x') WITH (a int '$.a', b nvarchar(max) AS JSON) AS j");
  const auto& function = typed<TableFunction>(opened->select().from[0]);
  CHECK(function.alias.text == "j");
  REQUIRE(function.definitions.size() == 2);
  CHECK(shape(typed<RowsetColumn>(function.definitions[0]).path) == "'$.a'");
  CHECK(typed<RowsetColumn>(function.definitions[1]).as_json);
}
