// Printing stored programs for MySQL and MariaDB.
#include "tests/support/tree_maker.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

namespace {

struct MysqlMaker : TreeMaker {
  explicit MysqlMaker(const char* target = "mysql:9.7") { profile = *parse_profile(target); }

  Assignment* assign(std::string_view variable, Node* value) {
    auto* node = make<Assignment>();
    node->target = name(variable);
    node->value = value;
    return node;
  }

  Block* block(std::initializer_list<Node*> statements) {
    auto* node = make<Block>();
    node->statements = list(statements);
    return node;
  }

  Routine* procedure(Block* body) {
    auto* node = make<Routine>();
    node->name = name("p");
    node->body = body;
    return node;
  }

  std::string body(std::initializer_list<Node*> statements) {
    return print(procedure(block(statements)));
  }

  Parameter* parameter(std::string_view parameter_name, ParameterMode mode, TypeName* type) {
    auto* node = make<Parameter>();
    node->name = id(parameter_name);
    node->mode = mode;
    node->type = type;
    return node;
  }

  Handler* handler(TargetExpression* condition, std::initializer_list<Node*> statements) {
    auto* node = make<Handler>();
    if (condition != nullptr) node->exceptions = list({condition});
    node->statements = list(statements);
    return node;
  }
};

}  // namespace

TEST_CASE("a MySQL function", "[print][mysql]") {
  MysqlMaker t;
  auto* result = t.make<ReturnStatement>();
  result->value = t.name("p_a");
  auto* f = t.procedure(t.block({result}));
  f->is_function = true;
  f->return_type = t.type("NUMBER", {t.number("10"), t.number("2")});
  f->deterministic = true;
  f->parameters = t.list({t.parameter("P_A", ParameterMode::in, t.type("NUMBER"))});
  auto* create = t.make<CreateRoutine>();
  create->or_replace = true;
  create->routine = f;
  CHECK(t.print(create) ==
        "CREATE FUNCTION p(p_a decimal(65,30))\nRETURNS decimal(65,30)\nDETERMINISTIC\nNO SQL\n"
        "BEGIN\n  RETURN p_a;\nEND");
  CHECK(t.diagnostics.has(DiagnosticId::replace_dropped));
  t.profile = *parse_profile("mariadb:10.11");
  CHECK(t.print(create).starts_with("CREATE OR REPLACE FUNCTION p(p_a decimal(65,30))"));
  f->parameters = t.list({t.parameter("P_A", ParameterMode::out, t.type("NUMBER"))});
  CHECK_FALSE(t.printed(*create).has_value());
}

TEST_CASE("a MySQL procedure", "[print][mysql]") {
  MysqlMaker t;
  auto* cursor = t.make<CursorDecl>();
  cursor->name = t.id("C");
  cursor->query = t.query(t.select({t.name("a")}, {t.table("t")}));
  auto* variable = t.make<VariableDecl>();
  variable->name = t.id("V");
  variable->type = t.type("VARCHAR2", {t.number("20")});
  variable->default_value = t.string("x");
  auto* body = t.block({t.assign("v", t.number("1"))});
  body->declarations = t.list({cursor, variable});
  body->handlers = t.list({t.handler(t.target("SQLSTATE '23505'", {}), {t.make<NullStatement>()}),
                           t.handler(nullptr, {t.make<RaiseStatement>()})});
  auto* p = t.procedure(body);
  p->parameters = t.list({t.parameter("A", ParameterMode::in, t.type("DATE")),
                          t.parameter("B", ParameterMode::in_out, t.type("VARCHAR2"))});
  CHECK(t.print(p) ==
        "PROCEDURE p(a datetime, INOUT b longtext)\n"
        "BEGIN\n"
        "  DECLARE v varchar(20) DEFAULT 'x';\n"
        "  DECLARE c CURSOR FOR\n"
        "    SELECT a\n"
        "    FROM t;\n"
        "  DECLARE EXIT HANDLER FOR SQLSTATE '23505'\n"
        "  BEGIN\n"
        "    DO 0;\n"
        "  END;\n"
        "  DECLARE EXIT HANDLER FOR SQLEXCEPTION\n"
        "  BEGIN\n"
        "    RESIGNAL;\n"
        "  END;\n"
        "  SET v = 1;\n"
        "END");
  auto* with_default = t.parameter("C", ParameterMode::in, t.type("DATE"));
  with_default->default_value = t.number("1");
  p->parameters = t.list({with_default});
  CHECK_FALSE(t.printed(*p).has_value());
}

TEST_CASE("MySQL control statements", "[print][mysql]") {
  MysqlMaker t;
  auto* branch = t.make<Branch>();
  branch->condition = t.binary(Op::greater, t.name("a"), t.number("1"));
  auto* decision = t.make<IfStatement>();
  decision->branches = t.list({branch, branch});
  decision->otherwise = t.list({t.assign("x", t.number("2"))});
  auto* leave = t.make<ExitStatement>();
  leave->when = branch->condition;
  auto* loop = t.make<Loop>();
  loop->statements = t.list({leave});
  auto* again = t.make<ExitStatement>();
  again->is_continue = true;
  auto* while_loop = t.make<WhileLoop>();
  while_loop->label = t.id("outer_loop");
  while_loop->condition = branch->condition;
  while_loop->statements = t.list({again});
  CHECK(t.body({decision, loop, while_loop, t.make<ReturnStatement>()}) ==
        "PROCEDURE p()\n"
        "body: BEGIN\n"
        "  IF a > 1 THEN\n"
        "    DO 0;\n"
        "  ELSEIF a > 1 THEN\n"
        "    DO 0;\n"
        "  ELSE\n"
        "    SET x = 2;\n"
        "  END IF;\n"
        "  loop_1: LOOP\n"
        "    IF a > 1 THEN\n"
        "      LEAVE loop_1;\n"
        "    END IF;\n"
        "  END LOOP loop_1;\n"
        "  outer_loop: WHILE a > 1 DO\n"
        "    ITERATE outer_loop;\n"
        "  END WHILE outer_loop;\n"
        "  LEAVE body;\n"
        "END body");
}

TEST_CASE("FOR loops over numbers", "[print][mysql]") {
  MysqlMaker t;
  auto* loop = t.make<ForRange>();
  loop->variable = t.id("I");
  loop->low = t.number("1");
  loop->high = t.name("n");
  CHECK(t.body({loop}) ==
        "PROCEDURE p()\n"
        "BEGIN\n"
        "  BEGIN\n"
        "    DECLARE i bigint DEFAULT 1 - 1;\n"
        "    DECLARE i_last bigint DEFAULT n;\n"
        "    loop_1: LOOP\n"
        "      SET i = i + 1;\n"
        "      IF (i <= i_last) IS NOT TRUE THEN\n"
        "        LEAVE loop_1;\n"
        "      END IF;\n"
        "      DO 0;\n"
        "    END LOOP loop_1;\n"
        "  END;\n"
        "END");
  loop->reverse = true;
  t.profile = *parse_profile("mariadb");
  CHECK(t.body({loop}) ==
        "PROCEDURE p()\nBEGIN\n  FOR i IN REVERSE 1..n DO\n    DO 0;\n  END FOR;\nEND");
}

TEST_CASE("FOR loops over rows", "[print][mysql]") {
  MysqlMaker t;
  auto* loop = t.make<ForCursor>();
  loop->variable = t.id("R");
  loop->source = t.query(t.select({t.name("a")}, {t.table("t")}));
  CHECK_FALSE(t.printed(*t.procedure(t.block({loop}))).has_value());
  t.profile = *parse_profile("mariadb");
  CHECK(t.body({loop}) ==
        "PROCEDURE p()\nBEGIN\n  FOR r IN (SELECT a FROM t) DO\n    DO 0;\n  END FOR;\nEND");
}

TEST_CASE("a row that must be found", "[print][mysql]") {
  MysqlMaker t;
  auto* select = t.select({t.name("a")}, {t.table("t")});
  select->into = t.list({t.name("v")});
  select->strict = true;
  CHECK(t.body({t.query(select)}) ==
        "PROCEDURE p()\n"
        "BEGIN\n"
        "  BEGIN\n"
        "    DECLARE EXIT HANDLER FOR NOT FOUND\n"
        "      SIGNAL SQLSTATE 'P0002' SET MESSAGE_TEXT = 'ORA-01403: no data found';\n"
        "    SELECT a\n"
        "    INTO v\n"
        "    FROM t;\n"
        "  END;\n"
        "END");
}

TEST_CASE("labels are not seen inside a handler", "[print][mysql]") {
  MysqlMaker t;
  auto* inner = t.block({t.make<NullStatement>()});
  inner->handlers = t.list({t.handler(nullptr, {t.make<ExitStatement>()})});
  auto* loop = t.make<Loop>();
  loop->statements = t.list({inner});
  CHECK_FALSE(t.printed(*t.procedure(t.block({loop}))).has_value());
  CHECK(message(t.diagnostics.all()[0]) ==
        "EXIT out of a handler has no translation for mysql:9.7");
  auto* whole = t.block({t.make<NullStatement>()});
  whole->handlers = t.list({t.handler(nullptr, {t.make<ReturnStatement>()})});
  CHECK(t.print(t.procedure(whole)) ==
        "PROCEDURE p()\n"
        "BEGIN\n"
        "  DECLARE EXIT HANDLER FOR SQLEXCEPTION\n"
        "  handler_1: BEGIN\n"
        "    LEAVE handler_1;\n"
        "  END handler_1;\n"
        "  DO 0;\n"
        "END");
}

TEST_CASE("a MySQL trigger", "[print][mysql]") {
  MysqlMaker t;
  auto* trigger = t.make<CreateTrigger>();
  trigger->name = t.name("trg");
  trigger->table = t.name({"hr", "emp"});
  trigger->for_each_row = true;
  auto* event = t.make<TriggerEvent>();
  event->what = "INSERT";
  trigger->events = t.list({event});
  auto* assignment = t.make<Assignment>();
  assignment->target = t.name({"new", "a"});
  assignment->value = t.number("1");
  trigger->body = t.block({assignment});
  CHECK(t.print(trigger) ==
        "CREATE TRIGGER hr.trg\nBEFORE INSERT ON hr.emp\nFOR EACH ROW\nBEGIN\n  SET new.a = 1;\n"
        "END");
  trigger->when = t.binary(Op::greater, t.name({"new", "b"}), t.number("0"));
  CHECK(t.print(trigger) ==
        "CREATE TRIGGER hr.trg\nBEFORE INSERT ON hr.emp\nFOR EACH ROW\nBEGIN\n"
        "  IF new.b > 0 THEN\n    BEGIN\n      SET new.a = 1;\n    END;\n  END IF;\nEND");
  trigger->events = t.list({event, event});
  CHECK_FALSE(t.printed(*trigger).has_value());
}

TEST_CASE("MySQL has no anonymous blocks", "[print][mysql]") {
  MysqlMaker t;
  CHECK_FALSE(t.printed(*t.block({t.make<NullStatement>()})).has_value());
  CHECK(message(t.diagnostics.all()[0]) == "anonymous block has no translation for mysql:9.7");
}
