// Lowering of T-SQL's DML.
#include "tests/support/shaped_batch.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower_tsql;
using tests::shape;
using tests::typed;

TEST_CASE("INSERT of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "INSERT TOP (5) INTO dbo.t WITH (TABLOCK) (a, t.b) OUTPUT inserted.a, $action AS x INTO @o "
      "(p, q) VALUES (1, DEFAULT), (2, NULL)");
  const auto& insert = batch->root_as<Insert>();
  CHECK(shape(typed<TopClause>(insert.top).count) == "5");
  CHECK(shape(typed<TableRef>(insert.target).name) == "dbo.t");
  CHECK(typed<TableRef>(insert.target).hints.size() == 1);
  REQUIRE(insert.columns.size() == 2);
  CHECK(insert.columns[1].text == "b");
  CHECK(typed<ValuesRows>(insert.source).rows.size() == 2);
  REQUIRE(insert.outputs.size() == 1);
  const auto& output = typed<OutputClause>(insert.outputs[0]);
  CHECK(shape(typed<SelectItem>(output.items[0]).expression) == "inserted.a");
  CHECK(shape(output.into) == "@o");
  CHECK(output.into_columns.size() == 2);
}

TEST_CASE("sources of INSERT", "[lower][tsql]") {
  CHECK(lower_tsql("INSERT t DEFAULT VALUES")->root_as<Insert>().source == nullptr);
  CHECK(
      is<Query>(lower_tsql("INSERT INTO t (a) SELECT 1 UNION SELECT 2")->root_as<Insert>().source));
  CHECK(is<Query>(lower_tsql("INSERT INTO t (SELECT 1)")->root_as<Insert>().source));
  const auto executed = lower_tsql("INSERT INTO #r (a) EXEC dbo.p 1, @x = 2");
  CHECK(typed<Execute>(executed->root_as<Insert>().source).arguments.size() == 2);
  const auto with = lower_tsql("WITH c AS (SELECT 1 AS a) INSERT INTO t SELECT a FROM c");
  const auto& insert = with->root_as<Insert>();
  CHECK(insert.with == nullptr);
  CHECK(typed<Query>(insert.source).with != nullptr);
}

TEST_CASE("UPDATE of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "UPDATE TOP (10) e SET e.a = x.b, c += 1, @v = d, @w = f = 2 OUTPUT deleted.a FROM emp e "
      "JOIN "
      "x ON x.i = e.i WHERE e.a > 1 OPTION (RECOMPILE)");
  const auto& update = batch->root_as<Update>();
  CHECK(update.top != nullptr);
  CHECK(shape(typed<TableRef>(update.target).name) == "e");
  REQUIRE(update.assignments.size() == 4);
  CHECK(shape(typed<AssignmentItem>(update.assignments[0]).columns[0]) == "e.a");
  CHECK(shape(typed<AssignmentItem>(update.assignments[1]).value) == "(+ c 1)");
  const auto& variable = typed<VariableAssignment>(update.assignments[2]);
  CHECK(shape(variable.target) == "@v");
  CHECK(variable.column == nullptr);
  const auto& both = typed<VariableAssignment>(update.assignments[3]);
  CHECK(shape(both.column) == "f");
  CHECK(shape(both.value) == "2");
  CHECK(update.outputs.size() == 1);
  CHECK(is<Join>(update.from[0]));
  CHECK(update.where != nullptr);
  CHECK(update.hints.size() == 1);
}

TEST_CASE("DELETE of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql("DELETE e FROM emp e JOIN x ON x.i = e.i WHERE x.z = 1");
  const auto& remove = batch->root_as<Delete>();
  CHECK(shape(typed<TableRef>(remove.target).name) == "e");
  CHECK(remove.using_tables.size() == 1);
  const auto current = lower_tsql("DELETE FROM t WHERE CURRENT OF c");
  const auto& where = typed<CurrentOf>(current->root_as<Delete>().where);
  CHECK(shape(where.cursor) == "c");
  const auto with = lower_tsql("WITH d AS (SELECT a FROM t) DELETE FROM d WHERE a = 1");
  CHECK(with->root_as<Delete>().with != nullptr);
}

TEST_CASE("MERGE of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "MERGE INTO dbo.t WITH (HOLDLOCK) AS d USING (SELECT 1 AS i) AS s ON d.i = s.i WHEN MATCHED "
      "AND d.a <> 1 THEN UPDATE SET a = 1 WHEN NOT MATCHED BY TARGET THEN INSERT (i, a) VALUES "
      "(s.i, 1) WHEN NOT MATCHED BY SOURCE THEN DELETE OUTPUT $action, inserted.i;");
  const auto& merge = batch->root_as<Merge>();
  CHECK(typed<TableRef>(merge.target).alias.text == "d");
  CHECK(is<DerivedTable>(merge.source));
  REQUIRE(merge.branches.size() == 3);
  CHECK(typed<MergeBranch>(merge.branches[0]).matched);
  CHECK(typed<MergeBranch>(merge.branches[0]).condition != nullptr);
  CHECK(typed<MergeBranch>(merge.branches[1]).values.size() == 2);
  CHECK_FALSE(typed<MergeBranch>(merge.branches[1]).by_source);
  CHECK(typed<MergeBranch>(merge.branches[2]).by_source);
  CHECK(typed<MergeBranch>(merge.branches[2]).action == MergeAction::remove);
  CHECK(merge.outputs.size() == 1);
}
