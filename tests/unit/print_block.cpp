// Printing routines, triggers and PL/pgSQL statements.
#include "tests/support/tree_maker.hpp"
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

namespace {

Assignment* assign(TreeMaker& t, std::string_view target, Node* value) {
  auto* node = t.make<Assignment>();
  node->target = t.name(target);
  node->value = value;
  return node;
}

Routine* routine(TreeMaker& t, std::initializer_list<Node*> statements) {
  auto* block = t.make<Block>();
  block->statements = t.list(statements);
  auto* node = t.make<Routine>();
  node->name = t.name("f");
  node->body = block;
  return node;
}

}  // namespace

TEST_CASE("a function", "[print]") {
  TreeMaker t;
  auto* result = t.make<ReturnStatement>();
  result->value = t.name("p_a");
  auto* f = routine(t, {result});
  f->is_function = true;
  f->return_type = t.type("NUMBER", {t.number("10"), t.number("2")});
  auto* a = t.make<Parameter>();
  a->name = t.id("P_A");
  a->type = t.type("NUMBER");
  auto* b = t.make<Parameter>();
  b->name = t.id("P_B");
  b->mode = ParameterMode::in_out;
  b->type = t.type("VARCHAR2");
  b->default_value = t.string("x");
  f->parameters = t.list({a, b});
  auto* property = t.make<TargetStatement>();
  property->pattern = "STABLE";
  f->properties = t.list({property});
  auto* create = t.make<CreateRoutine>();
  create->or_replace = true;
  create->routine = f;
  const std::string sql = t.print(create);
  CHECK(sql ==
        "CREATE OR REPLACE FUNCTION f(p_a numeric, INOUT p_b varchar DEFAULT 'x')\nRETURNS "
        "numeric\nLANGUAGE plpgsql\nSTABLE\n"
        "AS $body$\nBEGIN\n  RETURN p_a;\nEND\n$body$");
  CHECK_FALSE(translators::check_sql(sql).has_value());
}

TEST_CASE("the dollar tag does not occur in the body", "[print]") {
  TreeMaker t;
  const std::string sql = t.print(routine(t, {assign(t, "x", t.string("$body$"))}));
  CHECK(sql.find("AS $body1$\n") != std::string::npos);
  CHECK(sql.ends_with("\n$body1$"));
}

TEST_CASE("control statements", "[print]") {
  TreeMaker t;
  auto* branch = t.make<Branch>();
  branch->condition = t.binary(Op::greater, t.name("a"), t.number("1"));
  branch->statements = t.list({t.make<NullStatement>()});
  auto* decision = t.make<IfStatement>();
  decision->branches = t.list({branch, branch});
  decision->otherwise = t.list({assign(t, "x", t.number("2"))});
  auto* loop = t.make<ForRange>();
  loop->label = t.id("outer_loop");
  loop->variable = t.id("I");
  loop->reverse = true;
  loop->low = t.number("1");
  loop->high = t.name("n");
  auto* leave = t.make<ExitStatement>();
  leave->label = t.id("outer_loop");
  leave->when = t.binary(Op::equal, t.name("i"), t.number("3"));
  loop->statements = t.list({leave, decision});
  CHECK(t.print(loop) ==
        "<<outer_loop>>\nFOR i IN REVERSE n..1 LOOP\n  EXIT outer_loop WHEN i = 3;\n  IF a > 1 "
        "THEN\n    NULL;\n  ELSIF a > 1 THEN\n    NULL;\n"
        "  ELSE\n    x := 2;\n  END IF;\nEND LOOP");
}

TEST_CASE("query loops, cursors and handlers form a body PostgreSQL reads", "[print]") {
  TreeMaker t;
  auto* loop = t.make<ForCursor>();
  loop->variable = t.id("r");
  loop->source = t.query(t.select({t.name("a")}, {t.table("t")}));
  loop->statements = t.list({assign(t, "v", t.name({"r", "a"}))});
  auto* into = t.select({t.name("a")}, {t.table("t")});
  into->into = t.list({t.name("v")});
  into->strict = true;
  auto* f = routine(t, {loop, t.query(into)});
  auto* block = static_cast<Block*>(f->body);
  auto* r = t.make<VariableDecl>();
  r->name = t.id("r");
  r->type = t.type("record");
  auto* v = t.make<VariableDecl>();
  v->name = t.id("v");
  v->type = t.type("NUMBER");
  v->default_value = t.number("0");
  block->declarations = t.list({r, v});
  auto* handler = t.make<Handler>();
  handler->exceptions = t.list({t.name("no_data_found"), t.target("SQLSTATE 'TU001'", {})});
  auto* raise = t.make<RaiseStatement>();
  handler->statements = t.list({raise});
  block->handlers = t.list({handler});
  auto* create = t.make<CreateRoutine>();
  create->routine = f;
  const std::string sql = t.print(create);
  CHECK(sql ==
        "CREATE PROCEDURE f()\nLANGUAGE plpgsql\nAS $body$\n#variable_conflict "
        "use_column\nDECLARE\n  r record;\n  v numeric := "
        "0;\nBEGIN\n  FOR r IN\n    SELECT a\n    FROM t\n"
        "  LOOP\n    v := r.a;\n  END LOOP;\n  SELECT a\n  INTO STRICT v\n  FROM t;\nEXCEPTION\n  "
        "WHEN no_data_found OR SQLSTATE 'TU001' THEN\n"
        "    RAISE;\nEND\n$body$");
  CHECK_FALSE(translators::check_sql(sql).has_value());
  CHECK(translators::check_body(sql).verdict == translators::BodyVerdict::valid);
}

TEST_CASE("a trigger names its function", "[print]") {
  TreeMaker t;
  auto* trigger = t.make<CreateTrigger>();
  trigger->name = t.name({"hr", "trg"});
  auto* insert = t.make<TriggerEvent>();
  insert->what = "INSERT";
  auto* update = t.make<TriggerEvent>();
  update->what = "UPDATE";
  update->columns = t.ids({"a", "b"});
  trigger->events = t.list({insert, update});
  trigger->table = t.name({"hr", "t"});
  trigger->for_each_row = true;
  trigger->when = t.binary(Op::greater, t.name({"new", "a"}), t.number("1"));
  trigger->body = t.name({"hr", "trg_fn"});
  const std::string sql = t.print(trigger);
  CHECK(sql ==
        "CREATE TRIGGER trg\nBEFORE INSERT OR UPDATE OF a, b ON hr.t\nFOR EACH ROW\nWHEN (new.a > "
        "1)\nEXECUTE FUNCTION hr.trg_fn()");
  CHECK_FALSE(translators::check_sql(sql).has_value());
}

TEST_CASE("target statements keep the indentation of their place", "[print]") {
  TreeMaker t;
  auto* statement = t.make<TargetStatement>();
  statement->pattern = "BEGIN\n  PERFORM f($1);\nEND";
  statement->arguments = t.list({t.binary(Op::add, t.name("a"), t.number("1"))});
  CHECK(t.print(routine(t, {statement})).find("\n  BEGIN\n    PERFORM f(a + 1);\n  END;\nEND\n") !=
        std::string::npos);
}

TEST_CASE("only what PL/pgSQL assigns to is a target", "[print]") {
  TreeMaker t;
  auto* field = t.make<MemberAccess>();
  field->operand = t.target("v[$1]", {t.number("1")});
  field->member = t.id("F");
  auto* assignment = t.make<Assignment>();
  assignment->target = field;
  assignment->value = t.number("2");
  CHECK(t.print(assignment) == "v[1].f := 2");
  field->operand = t.call("v", {t.number("1")});
  CHECK_FALSE(t.printed(*assignment).has_value());
  CHECK(t.diagnostics.has(DiagnosticId::foreign_survivor));
}

TEST_CASE("foreign kinds are refused by name", "[print]") {
  TreeMaker t;
  CHECK_FALSE(t.printed(*routine(t, {t.make<GotoStatement>()})).has_value());
  REQUIRE(t.diagnostics.all().size() == 1);
  CHECK(message(t.diagnostics.all()[0]) == "goto_statement has no translation for postgres:15");
  auto* verbatim = t.make<Verbatim>();
  verbatim->what = "XMLTABLE";
  CHECK_FALSE(t.printed(*verbatim).has_value());
  CHECK(t.diagnostics.has(DiagnosticId::not_modelled));
}
