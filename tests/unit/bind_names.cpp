// Pass 2: what names mean, by Oracle's name resolution.
#include "tests/unit/bind_tree.hpp"
#include "translators/bind/bind.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::translators;
using tests::Make;

namespace {

Catalog two_tables() {
  Catalog catalog;
  Make emp;
  emp.table("emp", {emp.column("empno", emp.type("NUMBER"), {ConstraintKind::primary_key}),
                    emp.column("ename", emp.type("VARCHAR2", {emp.number("10")})),
                    emp.column("deptno", emp.type("NUMBER"), {ConstraintKind::not_null})});
  collect(emp.tree, catalog, SourceDialect::oracle);
  Make dept;
  dept.table("dept", {dept.column("deptno", dept.type("NUMBER"), {ConstraintKind::primary_key}),
                      dept.column("dname", dept.type("VARCHAR2", {dept.number("14")}),
                                  {ConstraintKind::not_null})});
  collect(dept.tree, catalog, SourceDialect::oracle);
  return catalog;
}

struct Bound {
  Bindings bindings;
  Diagnostics diagnostics;

  Bound(const Make& make, const Catalog& catalog) {
    bind(make.tree, catalog, bindings, diagnostics, SourceDialect::oracle);
  }
};

}  // namespace

TEST_CASE("columns resolve through aliases, and an outer join may null them", "[bind]") {
  const Catalog catalog = two_tables();
  Make make;
  Name* empno = make.name("e.empno");
  Name* dname = make.name("dname");
  auto* mark = make.node<OuterJoinMark>();
  mark->operand = make.name("d.deptno");
  make.query(make.select({empno, dname}, {make.from("emp", "e"), make.from("dept", "d")},
                         make.binary(BinaryOperator::equal, make.name("e.deptno"), mark)));
  const Bound bound(make, catalog);
  CHECK(bound.diagnostics.all().empty());
  CHECK(bound.bindings.symbol(*empno).kind == SymbolKind::column);
  CHECK(bound.bindings.symbol(*empno).relation->name == "EMP");
  CHECK(bound.bindings.type(*empno).kind == TypeKind::number);
  CHECK(bound.bindings.nullability(*empno) == Nullability::never_null);
  CHECK(bound.bindings.symbol(*dname).relation->name == "DEPT");
  CHECK(bound.bindings.nullability(*dname) == Nullability::may_be_null);
}

TEST_CASE("an unknown name is reported once; columns of unknown tables are taken on trust",
          "[bind]") {
  const Catalog catalog = two_tables();
  Make make;
  make.query(make.select({make.name("wages"), make.name("wages")}, {make.from("emp")}));
  const Bound known(make, catalog);
  REQUIRE(known.diagnostics.all().size() == 1);
  CHECK(known.diagnostics.all()[0].arguments == std::vector<std::string>{"WAGES"});

  Make other;
  other.query(
      other.select({other.name("wages"), other.name("x.a")}, {other.from("elsewhere", "x")}));
  const Bound open(other, catalog);
  REQUIRE(open.diagnostics.all().size() == 1);
  CHECK(open.diagnostics.all()[0].arguments == std::vector<std::string>{"ELSEWHERE"});
}

TEST_CASE("in SQL a column wins over a variable; INTO takes the variable", "[bind]") {
  const Catalog catalog = two_tables();
  Make make;
  VariableDecl* ename = make.variable("ename", make.type("emp.ename", {}, TypeAttribute::type_of));
  VariableDecl* wanted = make.variable("wanted", make.type("NUMBER"));
  Name* column = make.name("ename");
  Name* target = make.name("ename");
  Name* condition = make.name("wanted");
  Select* select = make.select({column}, {make.from("emp")},
                               make.binary(BinaryOperator::equal, make.name("empno"), condition));
  select->into = make.list({target});
  make.block({ename, wanted}, {make.query(select)});
  const Bound bound(make, catalog);
  CHECK(bound.bindings.type(*ename->type).kind == TypeKind::varchar);
  CHECK(bound.bindings.symbol(*column).kind == SymbolKind::column);
  CHECK(bound.bindings.symbol(*column).shadowed == ename);
  CHECK(bound.bindings.symbol(*target).kind == SymbolKind::variable);
  CHECK(bound.bindings.symbol(*target).declaration == ename);
  CHECK(bound.bindings.symbol(*condition).kind == SymbolKind::variable);
  CHECK(bound.diagnostics.has(DiagnosticId::column_hides_variable));
  CHECK_FALSE(bound.diagnostics.has(DiagnosticId::unknown_name));
}

TEST_CASE("a cursor loop's record has the query's columns", "[bind]") {
  const Catalog catalog = two_tables();
  Make make;
  VariableDecl* total = make.variable("total", make.type("NUMBER"));
  auto* loop = make.node<ForCursor>();
  loop->variable = Make::id("r");
  loop->source = make.query(
      make.select({make.name("empno"), make.item(make.text("x"), "mark")}, {make.from("emp")}));
  Name* field = make.name("r.empno");
  Name* mark = make.name("r.mark");
  loop->statements = make.list(
      {make.assign(make.name("total"), make.binary(BinaryOperator::add, make.name("total"), field)),
       make.assign(make.name("total"), mark)});
  make.block({total}, {loop});
  const Bound bound(make, catalog);
  CHECK(bound.diagnostics.all().empty());
  CHECK(bound.bindings.symbol(*field).kind == SymbolKind::record_field);
  CHECK(bound.bindings.symbol(*field).declaration == loop);
  CHECK(bound.bindings.type(*field).kind == TypeKind::number);
  CHECK(bound.bindings.type(*mark).kind == TypeKind::varchar);
}

TEST_CASE("functions without parentheses and by overload", "[bind]") {
  Catalog catalog = two_tables();
  Make package;
  auto* spec = package.node<CreatePackage>();
  spec->name = package.name("util");
  const auto function = [&](Node* parameter_type, Node* result) {
    auto* made = package.node<Routine>();
    made->is_function = true;
    made->name = package.name("show");
    auto* parameter = package.node<Parameter>();
    parameter->name = Make::id("v");
    parameter->type = parameter_type;
    made->parameters = package.list({parameter});
    made->return_type = result;
    return made;
  };
  spec->declarations = package.list({function(package.type("NUMBER"), package.type("NUMBER")),
                                     function(package.type("DATE"), package.type("VARCHAR2"))});
  package.tree.root = spec;
  collect(package.tree, catalog, SourceDialect::oracle);

  Make make;
  Name* now = make.name("sysdate");
  Call* shown = make.call("util.show", {now});
  Call* plain = make.call("util.show", {make.number("1")});
  make.query(make.select({shown, plain}, {make.from("dual")}));
  const Bound bound(make, catalog);
  CHECK(bound.diagnostics.all().empty());
  CHECK(bound.bindings.symbol(*now).kind == SymbolKind::builtin);
  CHECK(bound.bindings.type(*now).kind == TypeKind::date);
  CHECK(bound.bindings.type(*shown).kind == TypeKind::varchar);
  CHECK(bound.bindings.type(*plain).kind == TypeKind::number);
  CHECK(bound.bindings.symbol(*shown->callee).kind == SymbolKind::routine);
  CHECK(bound.bindings.symbol(*shown->callee).package->name == "UTIL");
}
