// Lowering of queries.
#include "tests/support/shaped_statement.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower;
using tests::shape;
using tests::ShapedStatement;

namespace {

const Select& select_of(const ShapedStatement& lowered) {
  return *as<Select>(lowered.root_as<Query>().body);
}

}  // namespace

TEST_CASE("set operations have one precedence and lean left", "[lower]") {
  const auto lowered =
      lower("SELECT a FROM t UNION ALL SELECT b FROM u INTERSECT SELECT c FROM v ORDER BY 1");
  const auto& query = lowered->root_as<Query>();
  CHECK(query.order_by.size() == 1);
  const auto* intersect = as<SetOperation>(query.body);
  REQUIRE(intersect != nullptr);
  CHECK(intersect->op == SetOperator::intersect);
  const auto* all = as<SetOperation>(intersect->left);
  REQUIRE(all != nullptr);
  CHECK(all->op == SetOperator::union_rows);
  CHECK(all->all);
}

TEST_CASE("a parenthesised branch keeps its place", "[lower]") {
  const auto lowered = lower("SELECT a FROM t MINUS (SELECT b FROM u UNION SELECT c FROM v)");
  const auto* minus = as<SetOperation>(lowered->root_as<Query>().body);
  REQUIRE(minus != nullptr);
  CHECK(minus->op == SetOperator::except);
  CHECK(as<SetOperation>(minus->right) != nullptr);
  const auto first = lower("(SELECT a FROM t) UNION SELECT b FROM u");
  CHECK(as<SetOperation>(first->root_as<Query>().body) != nullptr);
  const auto inner = lower("SELECT * FROM ((SELECT a FROM t) UNION (SELECT b FROM u)) x");
  const auto* derived = as<DerivedTable>(select_of(*inner).from[0]);
  REQUIRE(derived != nullptr);
  CHECK(derived->alias.text == "x");
  CHECK(as<SetOperation>(as<Query>(derived->query)->body) != nullptr);
}

TEST_CASE("joins lean left; commas stay a list", "[lower]") {
  const auto lowered = lower(
      "SELECT * FROM a x LEFT OUTER JOIN b ON x.i = b.i CROSS JOIN c, d NATURAL JOIN e JOIN f "
      "USING (i, j)");
  const Select& select = select_of(*lowered);
  REQUIRE(select.from.size() == 2);
  const auto* cross = as<Join>(select.from[0]);
  REQUIRE(cross != nullptr);
  CHECK(cross->join_kind == JoinKind::cross);
  const auto* left = as<Join>(cross->left);
  CHECK(left->join_kind == JoinKind::left);
  CHECK(as<TableRef>(left->left)->alias.text == "x");
  CHECK(shape(left->condition) == "(= x.i b.i)");
  const auto* with_using = as<Join>(select.from[1]);
  CHECK(with_using->using_columns.size() == 2);
  CHECK(as<Join>(with_using->left)->natural);
}

TEST_CASE("tables with extras, functions and laterals", "[lower]") {
  const auto lowered = lower(
      "SELECT * FROM t PARTITION (p1) a, TABLE(f(1)) b, LATERAL (SELECT 1 FROM dual) c, g(2) d, "
      "ONLY (v) e");
  const Select& select = select_of(*lowered);
  REQUIRE(select.from.size() == 5);
  const auto* partition = as<TablePartition>(as<TableRef>(select.from[0])->extra);
  REQUIRE(partition != nullptr);
  CHECK(partition->name.text == "p1");
  CHECK(as<TableRef>(select.from[0])->alias.text == "a");
  CHECK(shape(as<TableFunction>(select.from[1])->call) == "(call f 1)");
  CHECK(as<DerivedTable>(select.from[2])->lateral);
  CHECK(shape(as<TableFunction>(select.from[3])->call) == "(call g 2)");
  CHECK(as<TableRef>(select.from[4])->only);
  const auto pivot = lower("SELECT * FROM t PIVOT (SUM(x) FOR y IN (1, 2)) p");
  const auto* node = as<Pivot>(select_of(*pivot).from[0]);
  REQUIRE(node != nullptr);
  CHECK(node->alias.text == "p");
  CHECK(node->aggregates.size() == 1);
  CHECK(shape(node->column) == "y");
  CHECK(node->values.size() == 2);
  CHECK(pivot->statement.parsed);
  const auto xml = lower("SELECT * FROM t PIVOT XML (SUM(x) FOR y IN (ANY)) p");
  CHECK(shape(as<Pivot>(select_of(*xml).from[0])->clause) == "<PIVOT XML>");
  CHECK_FALSE(xml->statement.parsed);
  const auto sample = lower("SELECT * FROM t SAMPLE (10)");
  CHECK(shape(as<TableRef>(select_of(*sample).from[0])->extra) == "<SAMPLE>");
  CHECK_FALSE(sample->statement.parsed);
}

TEST_CASE("hierarchies", "[lower]") {
  const auto lowered = lower(
      "SELECT LEVEL, CONNECT_BY_ROOT a FROM t START WITH p IS NULL CONNECT BY NOCYCLE PRIOR i = p "
      "ORDER SIBLINGS BY a");
  const Select& select = select_of(*lowered);
  const auto* hierarchy = as<Hierarchy>(select.hierarchy);
  REQUIRE(hierarchy != nullptr);
  CHECK(hierarchy->nocycle);
  CHECK(shape(hierarchy->connect_by) == "(= (prior i) p)");
  CHECK(shape(hierarchy->start_with) == "(is_test p)");
  CHECK(lowered->root_as<Query>().order_siblings);
  CHECK(as<PseudoColumn>(lowered->first_item())->which == PseudoColumnKind::level);
}

TEST_CASE("grouping", "[lower]") {
  const auto lowered = lower(
      "SELECT 1 FROM t GROUP BY a, ROLLUP (b, (c, d)), GROUPING SETS ((a), (), CUBE (b))  HAVING "
      "COUNT(*) > 1");
  const Select& select = select_of(*lowered);
  REQUIRE(select.group_by.size() == 3);
  const auto* rollup = as<Grouping>(select.group_by[1]);
  REQUIRE(rollup != nullptr);
  CHECK(rollup->grouping_kind == GroupingKind::rollup);
  CHECK(shape(rollup->items[1]) == "(grouping c d)");
  const auto* sets = as<Grouping>(select.group_by[2]);
  REQUIRE(sets != nullptr);
  CHECK(sets->grouping_kind == GroupingKind::sets);
  CHECK(as<Grouping>(sets->items[1])->items.empty());
  CHECK(as<Grouping>(sets->items[2])->grouping_kind == GroupingKind::cube);
  CHECK(select.having != nullptr);
}

TEST_CASE("factored queries", "[lower]") {
  const auto lowered = lower(
      "WITH r (n) AS (SELECT 1 FROM dual UNION ALL SELECT n + 1 FROM r WHERE n < 5), s AS (SELECT "
      "2 FROM dual) SELECT n FROM r");
  const auto* with = as<WithClause>(lowered->root_as<Query>().with);
  REQUIRE(with != nullptr);
  CHECK(with->items.size() == 2);
  CHECK(with->recursive);
  CHECK(as<Cte>(with->items[0])->columns.size() == 1);
  const auto plain = lower("WITH s AS (SELECT 2 x FROM dual) SELECT x FROM s");
  CHECK_FALSE(as<WithClause>(plain->root_as<Query>().with)->recursive);
}

TEST_CASE("row limits and locks", "[lower]") {
  const auto lowered =
      lower("SELECT a FROM t ORDER BY a OFFSET 2 ROWS FETCH NEXT 5 PERCENT ROWS WITH TIES");
  const auto* fetch = as<FetchClause>(lowered->root_as<Query>().fetch);
  REQUIRE(fetch != nullptr);
  CHECK(shape(fetch->offset) == "2");
  CHECK(shape(fetch->count) == "5");
  CHECK(fetch->percent);
  CHECK(fetch->with_ties);
  const auto one = lower("SELECT a FROM t FETCH FIRST ROW ONLY");
  CHECK(shape(as<FetchClause>(one->root_as<Query>().fetch)->count) == "1");
  const auto lock = lower("SELECT a FROM t FOR UPDATE OF t.a WAIT 5");
  const auto* for_update = as<ForUpdate>(lock->root_as<Query>().for_update);
  REQUIRE(for_update != nullptr);
  CHECK(shape(for_update->wait) == "5");
  CHECK(for_update->of.size() == 1);
  CHECK(as<ForUpdate>(lower("SELECT a FROM t FOR UPDATE SKIP LOCKED")->root_as<Query>().for_update)
            ->skip_locked);
}

TEST_CASE("comments belong to the tree, hints are marked", "[lower]") {
  const auto lowered = lower("SELECT /*+ FULL(t) */ a -- first\nFROM t /* last */");
  const auto& comments = lowered->statement.tree->comments;
  REQUIRE(comments.size() == 3);
  CHECK(comments[0].is_hint);
  CHECK(comments[1].is_line);
  CHECK(comments[1].text == "-- first");
  CHECK_FALSE(comments[2].own_line);
}
