// Lowering of DML and transaction control.
#include "tests/support/shaped_statement.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower;
using tests::shape;

TEST_CASE("insert with values, a query, a record", "[lower]") {
  auto lowered = lower("INSERT INTO s.t (a, t.b) VALUES (1, DEFAULT) RETURNING a INTO :x");
  const auto* insert = &lowered->root_as<Insert>();
  REQUIRE(insert->columns.size() == 2);
  CHECK(insert->columns[1].text == "b");
  const auto* rows = as<ValuesRows>(insert->source);
  REQUIRE(rows != nullptr);
  CHECK(shape(as<RowValue>(rows->rows[0])->items[0]) == "1");
  CHECK(shape(as<Returning>(insert->returning)->into[0]) == ":x");
  lowered = lower("INSERT INTO t SELECT a FROM u LOG ERRORS INTO e REJECT LIMIT UNLIMITED");
  insert = &lowered->root_as<Insert>();
  CHECK(as<Query>(insert->source) != nullptr);
  CHECK(shape(insert->error_logging) == "<LOG ERRORS>");
  lowered = lower("INSERT INTO t (SELECT a FROM u)");
  CHECK(as<Query>(lowered->root_as<Insert>().source) != nullptr);
  lowered = lower("INSERT INTO t (a) (SELECT a FROM u UNION SELECT b FROM v)");
  CHECK(lowered->root_as<Insert>().columns.size() == 1);
}

TEST_CASE("insert into several tables", "[lower]") {
  const auto lowered = lower(
      "INSERT FIRST WHEN a > 1 THEN INTO t (x) VALUES (a) INTO u ELSE INTO v SELECT a FROM w");
  const auto& all = lowered->root_as<InsertAll>();
  CHECK(all.first);
  REQUIRE(all.branches.size() == 2);
  const auto* when = as<InsertBranch>(all.branches[0]);
  CHECK(shape(when->condition) == "(> a 1)");
  REQUIRE(when->inserts.size() == 2);
  CHECK(as<Insert>(when->inserts[1])->source == nullptr);
  CHECK(as<InsertBranch>(all.branches[1])->is_else);
}

TEST_CASE("update and delete", "[lower]") {
  auto lowered =
      lower("UPDATE t x SET x.a = 1, (b, c) = (SELECT 2, 3 FROM dual) WHERE d IN (1, 2)");
  const auto& update = lowered->root_as<Update>();
  CHECK(as<TableRef>(update.target)->alias.text == "x");
  REQUIRE(update.assignments.size() == 2);
  CHECK(shape(as<AssignmentItem>(update.assignments[0])->columns[0]) == "x.a");
  CHECK(as<AssignmentItem>(update.assignments[1])->columns.size() == 2);
  CHECK(as<Subquery>(as<AssignmentItem>(update.assignments[1])->value) != nullptr);
  lowered = lower("DELETE t WHERE ROWNUM < 10");
  CHECK(shape(lowered->root_as<Delete>().where) == "(< (pseudo_column) 10)");
  lowered = lower("DELETE FROM t WHERE CURRENT OF c");
  CHECK(shape(lowered->root_as<Delete>().where) == "(current_of c)");
  lowered = lower("DELETE FROM (SELECT * FROM t WHERE a = 1) x");
  CHECK(as<DerivedTable>(lowered->root_as<Delete>().target)->alias.text == "x");
}

TEST_CASE("merge", "[lower]") {
  const auto lowered = lower(
      "MERGE INTO t USING (SELECT 1 i, 2 v FROM dual) s ON (t.i = s.i) "
      "WHEN MATCHED THEN UPDATE SET t.v = s.v WHERE s.v > 0 DELETE WHERE t.v = 9 "
      "WHEN NOT MATCHED THEN INSERT (i, v) VALUES (s.i, s.v) WHERE s.i > 1");
  const auto& merge = lowered->root_as<Merge>();
  CHECK(shape(merge.condition) == "(= t.i s.i)");
  CHECK(as<DerivedTable>(merge.source)->alias.text == "s");
  REQUIRE(merge.branches.size() == 2);
  const auto* matched = as<MergeBranch>(merge.branches[0]);
  CHECK(matched->action == MergeAction::update);
  CHECK(shape(matched->condition) == "(> s.v 0)");
  CHECK(shape(matched->delete_where) == "(= t.v 9)");
  const auto* not_matched = as<MergeBranch>(merge.branches[1]);
  CHECK_FALSE(not_matched->matched);
  CHECK(not_matched->action == MergeAction::insert);
  CHECK(not_matched->columns.size() == 2);
  CHECK(not_matched->values.size() == 2);
}

TEST_CASE("transaction control", "[lower]") {
  CHECK(lower("COMMIT WORK")->root_as<TransactionStatement>().action == TransactionAction::commit);
  CHECK(lower("ROLLBACK")->root_as<TransactionStatement>().action == TransactionAction::rollback);
  const auto back = lower("ROLLBACK TO SAVEPOINT s1");
  CHECK(back->root_as<TransactionStatement>().action == TransactionAction::rollback_to);
  CHECK(back->root_as<TransactionStatement>().name.text == "s1");
  CHECK(lower("SAVEPOINT s1")->root_as<TransactionStatement>().name.text == "s1");
  CHECK(lower("SET TRANSACTION READ ONLY")->root_as<TransactionStatement>().text == "READ ONLY");
  const auto lock = lower("LOCK TABLE a.t, u IN EXCLUSIVE MODE NOWAIT");
  CHECK(lock->root_as<TransactionStatement>().tables.size() == 2);
  CHECK(lock->root_as<TransactionStatement>().text == "IN EXCLUSIVE MODE NOWAIT");
}

TEST_CASE("SELECT INTO and row versions in PL/SQL", "[lower]") {
  const auto lowered = lower("BEGIN SELECT a BULK COLLECT INTO x FROM t WHERE level = 1; END;");
  const auto* query = as<Query>(as<Block>(lowered->root())->statements[0]);
  REQUIRE(query != nullptr);
  CHECK(as<Select>(query->body)->bulk_collect);
  CHECK(as<Select>(query->body)->into.size() == 1);
  const auto attribute = lower("BEGIN x := SQL%ROWCOUNT + level; y := :NEW.a; END;");
  const auto* block = as<Block>(attribute->root());
  CHECK(shape(as<Assignment>(block->statements[0])->value) == "(+ (cursor_attribute SQL) level)");
  CHECK(as<RowVersion>(as<Assignment>(block->statements[1])->value)->column.text == "a");
}

TEST_CASE("SQL*Plus EXECUTE is a block of one statement", "[lower]") {
  const auto lowered = lower("EXECUTE p(1)");
  const auto& block = lowered->root_as<Block>();
  REQUIRE(block.statements.size() == 1);
  CHECK(shape(block.statements[0]) == "(call_statement (call p 1))");
}
