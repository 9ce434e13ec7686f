// Printing DDL for MySQL and MariaDB, and the type rows behind it.
#include "model/types/type_rows.hpp"
#include "tests/support/tree_maker.hpp"
#include "translators/bind/catalog_types.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

namespace {

struct MysqlMaker : TreeMaker {
  explicit MysqlMaker(const char* target = "mysql:9.7") { profile = *parse_profile(target); }

  std::string column_type(TypeName* type, TypePlace place = TypePlace::column) {
    const auto builtin = translators::built_in_type(*type);
    if (!builtin.has_value()) return "none";
    const auto target = target_type(*builtin, profile, place);
    return target.has_value() ? target->text : "none";
  }

  ColumnDef* column(std::string_view name, Node* type) {
    auto* node = make<ColumnDef>();
    node->name = id(name);
    node->type = type;
    return node;
  }

  Constraint* constraint(ConstraintKind kind, std::string_view name = {}) {
    auto* node = make<Constraint>();
    node->constraint_kind = kind;
    node->name = id(name);
    return node;
  }
};

}  // namespace

TEST_CASE("type rows Oracle to MySQL", "[print][mysql]") {
  MysqlMaker t;
  const auto minus = [&](const char* digits) {
    return t.unary(UnaryOperator::minus, t.number(digits));
  };
  CHECK(t.column_type(t.type("NUMBER")) == "decimal(65,30)");
  CHECK(t.column_type(t.type("NUMBER", {t.number("9")})) == "int");
  CHECK(t.column_type(t.type("NUMBER", {t.number("18")})) == "bigint");
  CHECK(t.column_type(t.type("NUMBER", {t.number("19")})) == "decimal(19)");
  CHECK(t.column_type(t.type("NUMBER", {t.number("10"), t.number("2")})) == "decimal(10,2)");
  CHECK(t.column_type(t.type("NUMBER", {t.number("2"), t.number("5")})) == "decimal(5,5)");
  CHECK(t.column_type(t.type("NUMBER", {t.number("5"), minus("2")})) == "decimal(7)");
  CHECK(t.column_type(t.type("NUMBER", {t.make<Star>(), t.number("2")})) == "decimal(38,2)");
  CHECK(t.column_type(t.type("INTEGER")) == "decimal(38)");
  CHECK(t.column_type(t.type("PLS_INTEGER")) == "int");
  CHECK(t.column_type(t.type("BINARY_DOUBLE")) == "double");
  CHECK(t.column_type(t.type("VARCHAR2", {t.number("1024")})) == "varchar(1024)");
  CHECK(t.column_type(t.type("VARCHAR2", {t.number("4000")})) == "text");
  CHECK(t.column_type(t.type("VARCHAR2"), TypePlace::parameter) == "longtext");
  CHECK(t.column_type(t.type("NUMBER"), TypePlace::parameter) == "decimal(65,30)");
  CHECK(t.column_type(t.type("CHAR", {t.number("3")})) == "char(3)");
  CHECK(t.column_type(t.type("CHAR", {t.number("300")})) == "varchar(300)");
  CHECK(t.column_type(t.type("CLOB")) == "longtext");
  CHECK(t.column_type(t.type("DATE")) == "datetime");
  CHECK(t.column_type(t.type("TIMESTAMP")) == "datetime(6)");
  CHECK(t.column_type(t.type("TIMESTAMP", {t.number("3")})) == "datetime(3)");
  CHECK(t.column_type(t.type("TIMESTAMP", {t.number("9")})) == "datetime(6)");
  CHECK(t.column_type(t.type("RAW", {t.number("16")})) == "varbinary(16)");
  CHECK(t.column_type(t.type("BLOB")) == "longblob");
  CHECK(t.column_type(t.type("XMLTYPE")) == "longtext");
  CHECK(t.column_type(t.type("JSON")) == "json");
  CHECK(t.column_type(t.type("BOOLEAN")) == "boolean");
}

TEST_CASE("types MySQL has not are refused", "[print][mysql]") {
  MysqlMaker t;
  CHECK_FALSE(t.printed(*t.type("INTERVAL DAY TO SECOND")).has_value());
  CHECK(t.diagnostics.has(DiagnosticId::type_without_row));
  CHECK_FALSE(t.printed(*t.type("SYS_REFCURSOR")).has_value());
  CHECK_FALSE(t.printed(*t.type("ADDRESS_T")).has_value());
  CHECK(message(t.diagnostics.all().back()) == "type address_t has no translation for mysql:9.7");
}

TEST_CASE("lossy MySQL types are findings", "[print][mysql]") {
  MysqlMaker t;
  CHECK(t.print(t.type("NUMBER")) == "decimal(65,30)");
  REQUIRE(t.diagnostics.all().size() == 1);
  CHECK(message(t.diagnostics.all()[0]) ==
        "NUMBER becomes decimal(65,30): at most 35 digits before the point and 30 behind it");
  CHECK(t.print(t.type("NUMBER", {t.number("5"), t.unary(UnaryOperator::minus, t.number("1"))})) ==
        "decimal(6)");
  CHECK(t.diagnostics.has(DiagnosticId::number_scale_lost));
  // A variable; as a column it is text, because of the row's size.
  CHECK(t.print(t.type("VARCHAR2", {t.number("4000")})) == "varchar(4000)");
}

TEST_CASE("a MySQL table", "[print][mysql]") {
  MysqlMaker t;
  auto* id = t.column("ID", t.type("NUMBER"));
  auto* identity = t.make<Identity>();
  auto* options = t.make<CreateSequence>();
  options->start = t.number("100");
  identity->options = options;
  id->identity = identity;
  auto* name = t.column("NAME", t.type("VARCHAR2", {t.number("30")}));
  name->default_value = t.string("x");
  name->constraints = t.list({t.constraint(ConstraintKind::not_null, "name_nn"),
                              t.constraint(ConstraintKind::unique, "name_uk")});
  auto* note = t.column("NOTE", t.type("CLOB"));
  note->default_value = t.string("-");
  auto* made = t.column("MADE", t.type("DATE"));
  made->default_value = t.call("now", {});
  auto* twice = t.column("TWICE", t.type("NUMBER", {t.number("12"), t.number("2")}));
  twice->computed = t.binary(Op::multiply, t.name("n"), t.number("2"));
  auto* table = t.make<CreateTable>();
  table->name = t.name({"HR", "EMP"});
  table->columns = t.list({id, name, note, made, twice});
  auto* key = t.constraint(ConstraintKind::primary_key, "emp_pk");
  key->columns = t.ids({"ID"});
  auto* foreign = t.constraint(ConstraintKind::foreign_key);
  foreign->columns = t.ids({"DEPT"});
  foreign->referenced_table = t.name("DEPT");
  foreign->referenced_columns = t.ids({"ID"});
  foreign->on_delete = "CASCADE";
  table->constraints = t.list({key, foreign});
  CHECK(t.print(table) ==
        "CREATE TABLE hr.emp (\n"
        "  id bigint AUTO_INCREMENT,\n"
        "  name varchar(30) NOT NULL DEFAULT 'x',\n"
        "  note longtext DEFAULT ('-'),\n"
        "  made datetime DEFAULT (now()),\n"
        "  twice decimal(12,2) GENERATED ALWAYS AS (n * 2) VIRTUAL,\n"
        "  CONSTRAINT name_uk UNIQUE (name),\n"
        "  CONSTRAINT emp_pk PRIMARY KEY (id),\n"
        "  FOREIGN KEY (dept) REFERENCES dept (id) ON DELETE CASCADE\n"
        ")\n"
        "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin AUTO_INCREMENT=100");
  CHECK(t.diagnostics.has(DiagnosticId::identity_accepts_values));
  foreign->referenced_columns = {};
  CHECK_FALSE(t.printed(*table).has_value());
}

TEST_CASE("AUTO_INCREMENT gets a key", "[print][mysql]") {
  MysqlMaker t("mariadb:10.11");
  auto* id = t.column("ID", t.type("NUMBER", {t.number("5")}));
  id->identity = t.make<Identity>();
  auto* table = t.make<CreateTable>();
  table->name = t.name("T");
  table->columns = t.list({id});
  CHECK(t.print(table) ==
        "CREATE TABLE t (\n  id int AUTO_INCREMENT,\n  KEY (id)\n)\n"
        "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin");
  CHECK(t.diagnostics.has(DiagnosticId::identity_key_added));
  t.options.collation = "utf8mb4_bin";
  CHECK(t.print(table).ends_with("COLLATE=utf8mb4_bin"));
  table->temporary = "GLOBAL TEMPORARY";
  CHECK_FALSE(t.printed(*table).has_value());
}

TEST_CASE("keys that MySQL cannot hold", "[print][mysql]") {
  MysqlMaker t;
  auto* text = t.column("A", t.type("VARCHAR2", {t.number("4000")}));
  text->constraints = t.list({t.constraint(ConstraintKind::unique)});
  auto* table = t.make<CreateTable>();
  table->name = t.name("T");
  table->columns = t.list({text});
  CHECK_FALSE(t.printed(*table).has_value());
  text->type = t.type("VARCHAR2", {t.number("800")});
  CHECK_FALSE(t.printed(*table).has_value());
  text->type = t.type("VARCHAR2", {t.number("768")});
  CHECK(t.printed(*table).has_value());
}

TEST_CASE("MySQL indexes", "[print][mysql]") {
  MysqlMaker t;
  auto* index = t.make<CreateIndex>();
  index->name = t.name({"hr", "ix"});
  index->table = t.name({"hr", "t"});
  const auto item = [&](Node* expression) {
    auto* node = t.make<OrderItem>();
    node->expression = expression;
    return node;
  };
  auto* upper = item(t.call("upper", {t.name("b")}));
  auto* long_column = t.name("c");
  t.bindings.set_type(*long_column, {TypeKind::varchar, -1, -1, 2000, false, {}});
  upper->descending = true;
  index->columns = t.list({item(t.name("a")), upper, item(long_column)});
  CHECK(t.print(index) == "CREATE INDEX ix ON hr.t (a, (upper(b)) DESC, c(768))");
  CHECK(t.diagnostics.has(DiagnosticId::index_prefix));
  index->invisible = true;
  CHECK(t.print(index) == "CREATE INDEX ix ON hr.t (a, (upper(b)) DESC, c(768))\nINVISIBLE");
  t.profile = *parse_profile("mariadb:10.11");
  CHECK_FALSE(t.printed(*index).has_value());
  index->columns = t.list({item(t.name("a"))});
  CHECK(t.print(index) == "CREATE INDEX ix ON hr.t (a)\nIGNORED");
}

TEST_CASE("other MySQL DDL", "[print][mysql]") {
  MysqlMaker t;
  auto* sequence = t.make<CreateSequence>();
  sequence->name = t.name("S");
  sequence->maximum = t.number("9999999999999999999999999999");
  CHECK_FALSE(t.printed(*sequence).has_value());
  auto* comment = t.make<CommentOn>();
  comment->name = t.name("t");
  comment->text = "it's";
  CHECK(t.print(comment) == "ALTER TABLE t COMMENT = 'it''s'");
  comment->commented = CommentedKind::column;
  CHECK_FALSE(t.printed(*comment).has_value());
  auto* view = t.make<CreateView>();
  view->or_replace = true;
  view->name = t.name("v");
  view->query = t.query(t.select({t.name("a")}, {t.table("t")}));
  view->check_option = true;
  CHECK(t.print(view) == "CREATE OR REPLACE VIEW v AS\nSELECT a\nFROM t\nWITH CHECK OPTION");
  view->materialized = true;
  CHECK_FALSE(t.printed(*view).has_value());
  t.profile = *parse_profile("mariadb");
  CHECK(t.print(sequence) == "CREATE SEQUENCE s MAXVALUE 9223372036854775806");
}

TEST_CASE("MySQL ALTER TABLE", "[print][mysql]") {
  MysqlMaker t;
  CatalogRelation relation;
  CatalogColumn known;
  known.name = "A";
  known.type = {TypeKind::varchar, -1, -1, 20, false, {}};
  known.nullable = false;
  relation.columns.push_back(known);
  auto* alter = t.make<AlterTable>();
  alter->name = t.name("t");
  translators::Symbol symbol;
  symbol.kind = translators::SymbolKind::relation;
  symbol.relation = &relation;
  t.bindings.set_symbol(*alter->name, symbol);
  auto* action = t.make<AlterAction>();
  action->action = AlterKind::modify_column;
  auto* column = t.column("A", t.type("VARCHAR2", {t.number("30")}));
  action->payload = column;
  alter->actions = t.list({action});
  CHECK(t.print(alter) == "ALTER TABLE t MODIFY COLUMN a varchar(30) NOT NULL");
  column->type = nullptr;
  column->constraints = t.list({t.constraint(ConstraintKind::null)});
  CHECK(t.print(alter) == "ALTER TABLE t MODIFY COLUMN a varchar(20)");
  column->constraints = {};
  column->default_value = t.string("x");
  CHECK(t.print(alter) == "ALTER TABLE t ALTER COLUMN a SET DEFAULT ('x')");
  column->type = t.type("DATE");
  column->name = t.id("B");
  CHECK_FALSE(t.printed(*alter).has_value());
  action->action = AlterKind::add_column;
  column->default_value = nullptr;
  column->constraints = t.list({t.constraint(ConstraintKind::unique, "b_uk")});
  CHECK(t.print(alter) == "ALTER TABLE t ADD COLUMN b datetime, ADD CONSTRAINT b_uk UNIQUE (b)");
}

TEST_CASE("MySQL grants", "[print][mysql]") {
  MysqlMaker t;
  auto* grant = t.make<Grant>();
  grant->privileges = t.ids({"SELECT", "INSERT"});
  grant->object = t.name({"hr", "t"});
  grant->grantees = t.ids({"app"});
  grant->with_option = true;
  CHECK(t.print(grant) == "GRANT SELECT, INSERT ON hr.t TO app WITH GRANT OPTION");
  grant->grantees = t.ids({"PUBLIC"});
  CHECK_FALSE(t.printed(*grant).has_value());
}

TEST_CASE("a foreign key to an identity column has its type", "[print][mysql]") {
  MysqlMaker t;
  Catalog catalog;
  CatalogRelation dept;
  dept.name = "DEPT";
  CatalogColumn id;
  id.name = "ID";
  id.type = {TypeKind::number, -1, -1, -1, false, {}};
  id.is_identity = true;
  dept.columns.push_back(id);
  CatalogRelation emp;
  emp.name = "EMP";
  CatalogConstraint foreign;
  foreign.kind = CatalogConstraintKind::foreign_key;
  foreign.columns = {"DEPT_ID"};
  foreign.referenced_table = catalog_key("", "DEPT");
  foreign.referenced_columns = {"ID"};
  emp.constraints.push_back(foreign);
  catalog.relations[catalog_key("", "DEPT")] = dept;
  catalog.relations[catalog_key("", "EMP")] = emp;
  t.options.catalog = &catalog;
  auto* table = t.make<CreateTable>();
  table->name = t.name("EMP");
  table->columns = t.list({t.column("DEPT_ID", t.type("NUMBER"))});
  CHECK(t.print(table).starts_with("CREATE TABLE emp (\n  dept_id bigint\n)"));
  CHECK(t.diagnostics.all().empty());
  auto* own = t.column("ID", t.type("NUMBER"));
  own->identity = t.make<Identity>();
  auto* computed = t.column("NEXT", t.type("NUMBER"));
  computed->computed = t.binary(Op::add, t.name("id"), t.number("1"));
  table->columns = t.list({own, computed});
  CHECK_FALSE(t.printed(*table).has_value());
}
