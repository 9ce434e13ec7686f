// Pass 1: what DDL statements leave in the catalog.
#include "tests/unit/bind_tree.hpp"
#include "translators/bind/bind.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::translators;
using tests::Make;

namespace {

void collect_emp(Catalog& catalog) {
  Make make;
  make.table("emp", {make.column("empno", make.type("NUMBER", {make.number("4")}),
                                 {ConstraintKind::primary_key}),
                     make.column("ename", make.type("VARCHAR2", {make.number("10")})),
                     make.column("hired", make.type("DATE"), {ConstraintKind::not_null})});
  collect(make.tree, catalog, SourceDialect::oracle);
}

}  // namespace

TEST_CASE("CREATE TABLE gives types and nullability", "[bind]") {
  Catalog catalog;
  collect_emp(catalog);
  const CatalogRelation* emp = catalog.find_relation({}, "EMP");
  REQUIRE(emp != nullptr);
  CHECK_FALSE(emp->find_column("EMPNO")->nullable);
  CHECK(emp->find_column("EMPNO")->type.precision == 4);
  CHECK(emp->find_column("ENAME")->nullable);
  CHECK_FALSE(emp->find_column("HIRED")->nullable);
  REQUIRE(emp->constraints.size() == 1);
  CHECK(emp->constraints[0].columns == std::vector<std::string>{"EMPNO"});
}

TEST_CASE("ALTER TABLE changes columns; DROP leaves the table for the statements before it",
          "[bind]") {
  Catalog catalog;
  collect_emp(catalog);
  Make make;
  auto* alter = make.node<AlterTable>();
  alter->name = make.name("emp");
  auto* add = make.node<AlterAction>();
  add->action = AlterKind::add_column;
  add->payload = make.column("sal", make.type("NUMBER"));
  auto* rename = make.node<AlterAction>();
  rename->action = AlterKind::rename_column;
  rename->names = make.ids({"ename"});
  rename->new_name = Make::id("full_name");
  alter->actions = make.list({add, rename});
  make.tree.root = alter;
  collect(make.tree, catalog, SourceDialect::oracle);
  const CatalogRelation* emp = catalog.find_relation({}, "EMP");
  CHECK(emp->find_column("SAL") != nullptr);
  CHECK(emp->find_column("FULL_NAME") != nullptr);
  CHECK(emp->find_column("ENAME") == nullptr);

  Make drop;
  auto* statement = drop.node<DropObject>();
  statement->object_type = "TABLE";
  statement->name = drop.name("emp");
  drop.tree.root = statement;
  collect(drop.tree, catalog, SourceDialect::oracle);
  CHECK(catalog.find_relation({}, "EMP") != nullptr);
}

TEST_CASE("a view before its table is typed when the catalog is complete", "[bind]") {
  Catalog catalog;
  {
    // The tree and its texts are gone when the catalog is completed.
    const std::string column = "hired";
    const std::string table = "emp";
    Make make;
    auto* view = make.node<CreateView>();
    view->name = make.name("v");
    view->query = make.query(
        make.select({make.name(column), make.item(make.call("COUNT", {make.node<Star>()}), "n")},
                    {make.from(table)}));
    make.tree.root = view;
    collect(make.tree, catalog, SourceDialect::oracle);
  }
  collect_emp(catalog);
  complete_catalog(catalog);
  const CatalogRelation* view = catalog.find_relation({}, "V");
  REQUIRE(view != nullptr);
  REQUIRE(view->columns.size() == 2);
  CHECK(view->columns_known);
  CHECK(view->columns[0].name == "HIRED");
  CHECK(view->columns[0].type.kind == TypeKind::date);
  CHECK_FALSE(view->columns[0].nullable);
  CHECK(view->columns[1].name == "N");
  CHECK(view->columns[1].type.kind == TypeKind::number);
}

TEST_CASE("%TYPE in a package waits for the table", "[bind]") {
  Catalog catalog;
  {
    Make make;
    auto* package = make.node<CreatePackage>();
    package->name = make.name("pay");
    auto* function = make.node<Routine>();
    function->is_function = true;
    function->name = make.name("since");
    function->return_type = make.type("emp.hired", {}, TypeAttribute::type_of);
    auto* lost = make.node<ExceptionDecl>();
    lost->name = Make::id("lost");
    auto* numbered = make.node<ExceptionDecl>();
    numbered->name = Make::id("numbered");
    auto* pragma = make.node<Pragma>();
    pragma->name = "EXCEPTION_INIT";
    auto* code = make.node<Unary>();
    code->operand = make.number("20007");
    pragma->arguments = make.list({make.name("numbered"), code});
    package->declarations = make.list(
        {function, make.variable("last_day", make.type("emp.hired", {}, TypeAttribute::type_of)),
         lost, numbered, pragma});
    make.tree.root = package;
    collect(make.tree, catalog, SourceDialect::oracle);
  }
  collect_emp(catalog);
  complete_catalog(catalog);
  const CatalogPackage* package = catalog.find_package({}, "PAY");
  REQUIRE(package != nullptr);
  CHECK(package->routines.at(0).return_type.kind == TypeKind::date);
  CHECK(package->variables.at(0).type.kind == TypeKind::date);
  CHECK(package->exceptions.at(0).sqlstate.substr(0, 2) == "TU");
  CHECK(package->exceptions.at(0).sqlstate.size() == 5);
  CHECK(package->exceptions.at(1).sqlstate == "TA007");
}

TEST_CASE("ALTER SESSION moves the default schema", "[bind]") {
  Catalog catalog;
  Make make;
  auto* statement = make.node<Administrative>();
  statement->words = "ALTER SESSION SET CURRENT_SCHEMA = HR";
  make.tree.root = statement;
  collect(make.tree, catalog, SourceDialect::oracle);
  CHECK(catalog.default_schema == "HR");
  collect_emp(catalog);
  CHECK(catalog.relations.count("HR.EMP") == 1);
}
