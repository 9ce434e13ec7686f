// Lowering of PL/SQL blocks and statements.
#include "tests/support/oracle_statement.hpp"

using namespace talora;
using namespace talora::tests;

TEST_CASE("handlers", "[lower]") {
  const OracleStatement sql(
      "BEGIN NULL; EXCEPTION WHEN no_data_found OR s.e THEN RAISE; WHEN OTHERS THEN NULL; END;");
  const auto& block = sql.root<Block>();
  REQUIRE(block.handlers.size() == 2);
  CHECK(node_as<Handler>(block.handlers[0]).exceptions.size() == 2);
  CHECK(node_as<RaiseStatement>(node_as<Handler>(block.handlers[0]).statements[0]).exception ==
        nullptr);
  CHECK(node_as<Handler>(block.handlers[1]).exceptions.empty());
}

TEST_CASE("labels go to what they label", "[lower]") {
  const OracleStatement sql(
      "<<b>> BEGIN <<l>> LOOP EXIT l WHEN x > 1; END LOOP l; <<p>> x := 1; END b;");
  const auto& block = sql.root<Block>();
  CHECK(block.label.text == "b");
  const auto& loop = node_as<Loop>(block.statements[0]);
  CHECK(loop.label.text == "l");
  CHECK(node_as<ExitStatement>(loop.statements[0]).label.text == "l");
  CHECK(is<Binary>(node_as<ExitStatement>(loop.statements[0]).when));
  const auto& carrier = node_as<Block>(block.statements[1]);
  CHECK(carrier.label.text == "p");
  CHECK(is<Assignment>(carrier.statements[0]));
}

TEST_CASE("IF and CASE statements", "[lower]") {
  const OracleStatement sql(
      "BEGIN IF a = 1 THEN b; ELSIF a = 2 THEN c(1); ELSE NULL; END IF; CASE a WHEN 1 THEN NULL; "
      "ELSE NULL; END CASE; END;");
  const auto& choice = node_as<IfStatement>(sql.root<Block>().statements[0]);
  REQUIRE(choice.branches.size() == 2);
  CHECK(choice.otherwise.size() == 1);
  const auto& first = node_as<CallStatement>(node_as<Branch>(choice.branches[0]).statements[0]);
  CHECK(is<Name>(first.call));
  const auto& cases = node_as<CaseStatement>(sql.root<Block>().statements[1]);
  CHECK(is<Name>(cases.operand));
  CHECK(cases.has_else);
}

TEST_CASE("loops", "[lower]") {
  const OracleStatement sql(
      "BEGIN FOR i IN REVERSE 1..n LOOP NULL; END LOOP; FOR r IN (SELECT a FROM t) LOOP NULL; END "
      "LOOP; "
      "FOR r IN c(1) LOOP CONTINUE; END LOOP; WHILE a LOOP NULL; END LOOP; END;");
  const auto& all = sql.root<Block>().statements;
  REQUIRE(all.size() == 4);
  CHECK(node_as<ForRange>(all[0]).reverse);
  CHECK(node_as<Literal>(node_as<ForRange>(all[0]).low).text == "1");
  CHECK(is<Query>(node_as<ForCursor>(all[1]).source));
  CHECK(is<Call>(node_as<ForCursor>(all[2]).source));
  CHECK(node_as<ExitStatement>(node_as<ForCursor>(all[2]).statements[0]).is_continue);
  CHECK(is<WhileLoop>(all[3]));
}

TEST_CASE("cursor statements", "[lower]") {
  const OracleStatement sql(
      "BEGIN OPEN c(1, 2); FETCH c BULK COLLECT INTO x LIMIT 100; CLOSE c; OPEN d FOR SELECT 1 "
      "FROM t; "
      "OPEN d FOR v USING a, b; END;");
  const auto& all = sql.root<Block>().statements;
  CHECK(node_as<OpenCursor>(all[0]).arguments.size() == 2);
  CHECK(is<Name>(node_as<OpenCursor>(all[0]).cursor));
  CHECK(node_as<FetchCursor>(all[1]).bulk_collect);
  CHECK(node_as<Literal>(node_as<FetchCursor>(all[1]).limit).text == "100");
  CHECK(is<CloseCursor>(all[2]));
  CHECK(is<Query>(node_as<OpenCursor>(all[3]).source));
  CHECK(node_as<OpenCursor>(all[4]).using_values.size() == 2);
}

TEST_CASE("EXECUTE IMMEDIATE and FORALL", "[lower]") {
  const OracleStatement sql(
      "BEGIN EXECUTE IMMEDIATE 'x' INTO a USING b, OUT c, IN OUT d; EXECUTE IMMEDIATE s RETURNING "
      "INTO e; "
      "FORALL i IN 1..x.COUNT SAVE EXCEPTIONS INSERT INTO t VALUES (x(i)); END;");
  const auto& all = sql.root<Block>().statements;
  const auto& dynamic = node_as<ExecuteImmediate>(all[0]);
  CHECK(dynamic.into.size() == 1);
  CHECK(dynamic.using_values.size() == 3);
  CHECK(dynamic.using_modes == "IN,OUT,IN OUT");
  CHECK(node_as<ExecuteImmediate>(all[1]).returning_into.size() == 1);
  const auto& forall = node_as<Forall>(all[2]);
  CHECK(forall.save_exceptions);
  CHECK(forall.variable.text == "i");
  CHECK(is<Insert>(forall.statement));
}
