// Lowering of T-SQL's modules and procedural statements.
#include "tests/support/shaped_batch.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower_tsql;
using tests::shape;
using tests::typed;

namespace {

const Routine& routine_of(const tests::ShapedBatch& batch) {
  return typed<Routine>(batch.root_as<CreateRoutine>().routine);
}

}  // namespace

TEST_CASE("procedures of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "CREATE OR ALTER PROCEDURE dbo.p @a int = 1, @b varchar(10) = NULL OUTPUT, @c dbo.Ids "
      "READONLY "
      "WITH RECOMPILE, EXECUTE AS OWNER AS\nSET NOCOUNT ON;\nSELECT @a\nRETURN 0");
  CHECK(batch->root_as<CreateRoutine>().or_replace);
  const Routine& routine = routine_of(*batch);
  CHECK_FALSE(routine.is_function);
  REQUIRE(routine.parameters.size() == 3);
  CHECK(typed<Parameter>(routine.parameters[0]).name.text == "@a");
  CHECK(typed<Parameter>(routine.parameters[1]).mode == ParameterMode::in_out);
  CHECK(typed<Parameter>(routine.parameters[2]).readonly);
  CHECK(routine.properties.size() == 2);
  const auto& body = typed<Block>(routine.body);
  REQUIRE(body.statements.size() == 3);
  CHECK(typed<SetOption>(body.statements[0]).name == "NOCOUNT");
  CHECK(is<Query>(body.statements[1]));
  CHECK(shape(typed<ReturnStatement>(body.statements[2]).value) == "0");
}

TEST_CASE("functions of T-SQL", "[lower][tsql]") {
  const auto scalar =
      lower_tsql("CREATE FUNCTION dbo.f (@a int) RETURNS int AS BEGIN RETURN @a + 1 END");
  CHECK(routine_of(*scalar).is_function);
  CHECK(is<TypeName>(routine_of(*scalar).return_type));
  CHECK(typed<Block>(routine_of(*scalar).body).statements.size() == 1);
  const auto in_line =
      lower_tsql("CREATE FUNCTION dbo.f (@a int) RETURNS TABLE AS RETURN (SELECT @a AS x)");
  CHECK(typed<TableType>(routine_of(*in_line).return_type).variable.text.empty());
  const auto& result =
      typed<ReturnStatement>(typed<Block>(routine_of(*in_line).body).statements[0]);
  CHECK(is<Query>(typed<Subquery>(result.value).query));
  const auto table = lower_tsql(
      "CREATE FUNCTION dbo.f () RETURNS @r TABLE (a int) AS BEGIN INSERT @r VALUES (1); RETURN "
      "END");
  const auto& type = typed<TableType>(routine_of(*table).return_type);
  CHECK(type.variable.text == "@r");
  CHECK(type.columns.size() == 1);
}

TEST_CASE("triggers of T-SQL are of the statement", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "CREATE TRIGGER dbo.tr ON dbo.t AFTER INSERT, UPDATE AS BEGIN IF UPDATE(a) PRINT 'x' END");
  const auto& trigger = batch->root_as<CreateTrigger>();
  CHECK(trigger.timing == TriggerTiming::after);
  CHECK_FALSE(trigger.for_each_row);
  REQUIRE(trigger.events.size() == 2);
  CHECK(typed<TriggerEvent>(trigger.events[1]).what == "UPDATE");
  const auto& condition =
      typed<Branch>(typed<IfStatement>(typed<Block>(trigger.body).statements[0]).branches[0]);
  CHECK(shape(condition.condition) == "(call UPDATE a)");
  const auto instead = lower_tsql("CREATE TRIGGER tr ON v INSTEAD OF DELETE AS RETURN");
  CHECK(instead->root_as<CreateTrigger>().timing == TriggerTiming::instead_of);
}

TEST_CASE("declarations and assignments", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "DECLARE @a int = 1, @t TABLE (i int PRIMARY KEY, n varchar(5));\nSET @a += 2;\nSET @a = "
      "(SELECT MAX(i) FROM @t);");
  REQUIRE(batch->statements.size() == 3);
  const auto& declare = batch->root_as<DeclareStatement>(0);
  REQUIRE(declare.declarations.size() == 2);
  CHECK(typed<VariableDecl>(declare.declarations[0]).name.text == "@a");
  CHECK(shape(typed<VariableDecl>(declare.declarations[0]).default_value) == "1");
  CHECK(typed<TableType>(typed<VariableDecl>(declare.declarations[1]).type).columns.size() == 2);
  CHECK(shape(batch->root_as<Assignment>(1).value) == "(+ @a 2)");
  CHECK(is<Subquery>(batch->root_as<Assignment>(2).value));
}

TEST_CASE("control flow: ELSE IF is a branch, BEGIN … END is its statements", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "IF @a = 1 BEGIN PRINT 'a'; PRINT 'b' END ELSE IF @a = 2 PRINT 'c' ELSE BEGIN PRINT 'd' END\n"
      "WHILE @a < 5 BEGIN SET @a = @a + 1; IF @a = 3 CONTINUE; BREAK END");
  const auto& node = batch->root_as<IfStatement>(0);
  REQUIRE(node.branches.size() == 2);
  CHECK(typed<Branch>(node.branches[0]).statements.size() == 2);
  CHECK(typed<Branch>(node.branches[1]).statements.size() == 1);
  CHECK(node.otherwise.size() == 1);
  const auto& loop = batch->root_as<WhileLoop>(1);
  REQUIRE(loop.statements.size() == 3);
  CHECK_FALSE(typed<ExitStatement>(loop.statements[2]).is_continue);
}

TEST_CASE("errors: TRY … CATCH, THROW, RAISERROR", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "BEGIN TRY SELECT 1 / 0; END TRY BEGIN CATCH THROW; END CATCH;\nTHROW 50001, 'text', 1;\n"
      "RAISERROR ('a %d', 16, 1, @n) WITH NOWAIT");
  const auto& handled = batch->root_as<TryCatch>(0);
  CHECK(handled.statements.size() == 1);
  REQUIRE(handled.handler.size() == 1);
  CHECK(typed<RaiseStatement>(handled.handler[0]).exception == nullptr);
  CHECK(shape(batch->root_as<ThrowStatement>(1).number) == "50001");
  const auto& raised = batch->root_as<RaiseError>(2);
  CHECK(shape(raised.severity) == "16");
  CHECK(raised.arguments.size() == 1);
  CHECK(raised.nowait);
}

TEST_CASE("EXECUTE", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "EXEC @rc = dbo.p 1, @b = -2, @c = @d OUTPUT, name, DEFAULT WITH RECOMPILE;\nEXEC ('SELECT ' "
      "+ "
      "@x);\nEXEC @proc;\nEXEC sp_executesql @s, N'@p int', @p = 1");
  const auto& call = batch->root_as<Execute>(0);
  CHECK(shape(call.result) == "@rc");
  CHECK(shape(call.procedure) == "dbo.p");
  REQUIRE(call.arguments.size() == 5);
  CHECK(shape(typed<ExecuteArgument>(call.arguments[1]).value) == "(neg 2)");
  CHECK(typed<ExecuteArgument>(call.arguments[1]).name.text == "@b");
  CHECK(typed<ExecuteArgument>(call.arguments[2]).output);
  CHECK(shape(typed<ExecuteArgument>(call.arguments[3]).value) == "'name'");
  CHECK(call.options == "RECOMPILE");
  CHECK(shape(batch->root_as<ExecuteImmediate>(1).text) == "(+ 'SELECT ' @x)");
  CHECK(typed<Name>(batch->root_as<Execute>(2).procedure).variable);
  CHECK(batch->root_as<Execute>(3).arguments.size() == 3);
  CHECK(is<Execute>(lower_tsql("sp_help t")->root()));
}

TEST_CASE("cursors of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "DECLARE c CURSOR LOCAL FAST_FORWARD FOR SELECT a FROM t;\nOPEN c;\nFETCH NEXT FROM c INTO "
      "@a;\nFETCH ABSOLUTE -2 FROM c INTO @a;\nCLOSE c;\nDEALLOCATE c");
  const auto& cursor = typed<CursorDecl>(batch->root_as<DeclareStatement>(0).declarations[0]);
  CHECK(cursor.name.text == "c");
  CHECK(cursor.options == "LOCAL FAST_FORWARD");
  CHECK(shape(batch->root_as<OpenCursor>(1).cursor) == "c");
  CHECK(batch->root_as<FetchCursor>(2).direction == nullptr);
  CHECK(batch->root_as<FetchCursor>(2).into.size() == 1);
  const auto& direction = typed<FetchDirection>(batch->root_as<FetchCursor>(3).direction);
  CHECK(direction.word == "ABSOLUTE");
  CHECK(shape(direction.count) == "(neg 2)");
  CHECK(is<CloseCursor>(batch->root(4)));
  CHECK(is<DeallocateCursor>(batch->root(5)));
}

TEST_CASE("transactions of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "BEGIN TRAN t1;\nSAVE TRANSACTION s;\nROLLBACK TRAN s;\nROLLBACK TRAN T1;\nCOMMIT");
  CHECK(batch->root_as<BeginTransaction>(0).name.text == "t1");
  CHECK(batch->root_as<TransactionStatement>(1).action == TransactionAction::savepoint);
  CHECK(batch->root_as<TransactionStatement>(2).action == TransactionAction::rollback_to);
  CHECK(batch->root_as<TransactionStatement>(3).action == TransactionAction::rollback);
  CHECK(batch->root_as<TransactionStatement>(4).action == TransactionAction::commit);
}

TEST_CASE("SET options, labels, WAITFOR, USE", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "SET ANSI_NULLS, QUOTED_IDENTIFIER ON;\nSET IDENTITY_INSERT dbo.t ON;\nSET TRANSACTION "
      "ISOLATION LEVEL READ COMMITTED;\nSET ROWCOUNT 5;\nGOTO done;\ndone:\nWAITFOR DELAY "
      "'00:00:05';\nUSE master");
  REQUIRE(batch->statements.size() == 9);
  CHECK(batch->root_as<SetOption>(1).name == "QUOTED_IDENTIFIER");
  CHECK(batch->root_as<SetOption>(1).value == "ON");
  CHECK(shape(batch->root_as<SetOption>(2).object) == "dbo.t");
  CHECK(batch->root_as<SetOption>(3).name == "TRANSACTION ISOLATION LEVEL");
  CHECK(batch->root_as<SetOption>(3).value == "READ COMMITTED");
  CHECK(shape(batch->root_as<SetOption>(4).argument) == "5");
  CHECK(batch->root_as<GotoStatement>(5).label.text == "done");
  CHECK(batch->root_as<LabelStatement>(6).name.text == "done");
  CHECK(batch->root_as<Waitfor>(7).delay);
  CHECK(batch->root_as<Administrative>(8).words == "USE MASTER");
}
