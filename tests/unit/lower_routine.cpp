// Lowering of routines, packages, triggers and declarations.
#include "tests/support/oracle_statement.hpp"

using namespace talora;
using namespace talora::tests;

TEST_CASE("functions with parameters and clauses", "[lower]") {
  const OracleStatement sql(
      "CREATE OR REPLACE FUNCTION s.f (a IN NUMBER, b IN OUT NOCOPY VARCHAR2, c OUT DATE, d NUMBER "
      "DEFAULT 3) "
      "RETURN NUMBER DETERMINISTIC AUTHID CURRENT_USER IS v NUMBER := 1; BEGIN RETURN v; END f;");
  const auto& routine = node_as<Routine>(sql.root<CreateRoutine>().routine);
  CHECK(sql.root<CreateRoutine>().or_replace);
  CHECK(routine.is_function);
  CHECK(routine.deterministic);
  CHECK(routine.invoker_rights);
  REQUIRE(routine.parameters.size() == 4);
  CHECK(node_as<Parameter>(routine.parameters[0]).mode == ParameterMode::in);
  CHECK(node_as<Parameter>(routine.parameters[1]).mode == ParameterMode::in_out);
  CHECK(node_as<Parameter>(routine.parameters[1]).nocopy);
  CHECK(node_as<Parameter>(routine.parameters[2]).mode == ParameterMode::out);
  CHECK(node_as<Literal>(node_as<Parameter>(routine.parameters[3]).default_value).text == "3");
  const auto& body = node_as<Block>(routine.body);
  REQUIRE(body.declarations.size() == 1);
  CHECK(node_as<VariableDecl>(body.declarations[0]).name.text == "v");
  CHECK(is<ReturnStatement>(body.statements[0]));
}

TEST_CASE("package specification and body", "[lower]") {
  const OracleStatement specification(
      "CREATE PACKAGE p AS c CONSTANT NUMBER := 1; e EXCEPTION; PROCEDURE q (a NUMBER); END p;");
  const auto& head = specification.root<CreatePackage>();
  REQUIRE(head.declarations.size() == 3);
  CHECK(node_as<VariableDecl>(head.declarations[0]).constant);
  CHECK(is<ExceptionDecl>(head.declarations[1]));
  CHECK(node_as<Routine>(head.declarations[2]).body == nullptr);
  const OracleStatement sql(
      "CREATE PACKAGE BODY p AS PROCEDURE q (a NUMBER) IS BEGIN NULL; END; BEGIN x := 1; END p;");
  const auto& package = sql.root<CreatePackage>();
  CHECK(package.is_body);
  CHECK(is<Block>(node_as<Routine>(package.declarations[0]).body));
  CHECK(node_as<Block>(package.initialization).statements.size() == 1);
}

TEST_CASE("row trigger", "[lower]") {
  const OracleStatement sql(
      "CREATE TRIGGER g BEFORE INSERT OR UPDATE OF a, b ON t REFERENCING NEW AS n FOR EACH ROW "
      "WHEN (n.a > 0) "
      "BEGIN :n.a := :old.b; END;");
  const auto& trigger = sql.root<CreateTrigger>();
  CHECK(trigger.timing == TriggerTiming::before);
  CHECK(trigger.for_each_row);
  REQUIRE(trigger.events.size() == 2);
  CHECK(node_as<TriggerEvent>(trigger.events[1]).columns.size() == 2);
  CHECK(trigger.new_name.text == "n");
  CHECK(is<RowVersion>(node_as<Binary>(trigger.when).left));
  const auto& assignment = node_as<Assignment>(node_as<Block>(trigger.body).statements[0]);
  CHECK(node_as<RowVersion>(assignment.target).is_new);
  CHECK_FALSE(node_as<RowVersion>(assignment.value).is_new);
}

TEST_CASE("triggers that are no row triggers", "[lower]") {
  const OracleStatement system("CREATE TRIGGER g AFTER LOGON ON DATABASE BEGIN NULL; END;");
  CHECK(system.root<CreateTrigger>().scope == "DATABASE");
  CHECK(system.root<CreateTrigger>().table == nullptr);
  const OracleStatement ordered(
      "CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW FOLLOWS a, b DISABLE BEGIN NULL; END;");
  CHECK(ordered.root<CreateTrigger>().disabled);
  CHECK_FALSE(ordered.parsed());
  const OracleStatement compound(
      "CREATE TRIGGER g FOR INSERT ON t COMPOUND TRIGGER AFTER STATEMENT IS BEGIN NULL; END AFTER "
      "STATEMENT; END g;");
  const auto& trigger = compound.root<CreateTrigger>();
  CHECK(compound.parsed());
  CHECK(trigger.timing == TriggerTiming::compound);
  const auto& body = node_as<Block>(trigger.body);
  REQUIRE(body.statements.size() == 1);
  const auto& section = node_as<TimingSection>(body.statements[0]);
  CHECK(section.timing == TriggerTiming::after);
  CHECK_FALSE(section.for_each_row);
  CHECK(is<NullStatement>(node_as<Block>(section.body).statements[0]));
}

TEST_CASE("type declarations, cursors and pragmas", "[lower]") {
  const OracleStatement sql(
      "DECLARE TYPE r IS RECORD (a NUMBER NOT NULL := 1, b t.c%TYPE); TYPE n IS TABLE OF r INDEX "
      "BY PLS_INTEGER; "
      "TYPE v IS VARRAY(5) OF NUMBER; TYPE k IS REF CURSOR RETURN t%ROWTYPE; SUBTYPE d IS "
      "PLS_INTEGER RANGE 0..9; "
      "CURSOR c (p NUMBER) IS SELECT 1 FROM dual; e EXCEPTION; PRAGMA EXCEPTION_INIT(e, -20001); "
      "BEGIN NULL; END;");
  const auto& all = sql.root<Block>().declarations;
  REQUIRE(all.size() == 8);
  CHECK(node_as<TypeDecl>(all[0]).fields.size() == 2);
  CHECK(node_as<VariableDecl>(node_as<TypeDecl>(all[0]).fields[0]).not_null);
  CHECK(node_as<TypeDecl>(all[1]).type_kind == DeclaredTypeKind::associative_array);
  CHECK(is<TypeName>(node_as<TypeDecl>(all[1]).index_by));
  CHECK(node_as<Literal>(node_as<TypeDecl>(all[2]).limit).text == "5");
  CHECK(node_as<TypeDecl>(all[3]).type_kind == DeclaredTypeKind::ref_cursor);
  CHECK(node_as<Literal>(node_as<TypeDecl>(all[4]).range_high).text == "9");
  CHECK(node_as<CursorDecl>(all[5]).parameters.size() == 1);
  const auto& pragma = node_as<Pragma>(all[7]);
  CHECK(pragma.name == "EXCEPTION_INIT");
  REQUIRE(pragma.arguments.size() == 2);
  CHECK(is<Unary>(pragma.arguments[1]));
}
