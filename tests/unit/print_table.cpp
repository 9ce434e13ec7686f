// Printing DDL, and the type rows behind it.
#include "model/types/oracle_postgres.hpp"
#include "tests/support/tree_maker.hpp"
#include "translators/bind/catalog_types.hpp"
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

namespace {

std::string column_type(TreeMaker& t, TypeName* type, TypePlace place = TypePlace::column) {
  const auto builtin = translators::built_in_type(*type);
  if (!builtin.has_value()) return "none";
  const auto target = target_type(*builtin, t.profile, place);
  return target.has_value() ? target->text : "none";
}

}  // namespace

TEST_CASE("type rows", "[print]") {
  TreeMaker t;
  CHECK(column_type(t, t.type("NUMBER")) == "numeric");
  CHECK(column_type(t, t.type("NUMBER", {t.number("4")})) == "integer");
  CHECK(column_type(t, t.type("NUMBER", {t.number("9"), t.number("0")})) == "integer");
  CHECK(column_type(t, t.type("NUMBER", {t.number("10")})) == "bigint");
  CHECK(column_type(t, t.type("NUMBER", {t.number("18")})) == "bigint");
  CHECK(column_type(t, t.type("NUMBER", {t.number("19")})) == "numeric(19)");
  CHECK(column_type(t, t.type("NUMBER", {t.number("10"), t.number("2")})) == "numeric(10,2)");
  CHECK(column_type(t, t.type("NUMBER", {t.make<Star>(), t.number("2")})) == "numeric(38,2)");
  CHECK(column_type(t, t.type("NUMBER", {t.number("2"), t.number("5")})) == "numeric(2,5)");
  CHECK(column_type(
            t, t.type("NUMBER", {t.number("5"), t.unary(UnaryOperator::minus, t.number("2"))})) ==
        "numeric(5,-2)");
  CHECK(column_type(t, t.type("INTEGER")) == "numeric(38)");
  CHECK(column_type(t, t.type("PLS_INTEGER")) == "integer");
  CHECK(column_type(t, t.type("FLOAT", {t.number("24")})) == "numeric");
  CHECK(column_type(t, t.type("BINARY_DOUBLE")) == "double precision");
  CHECK(column_type(t, t.type("VARCHAR2", {t.number("20")})) == "varchar(20)");
  CHECK(column_type(t, t.type("VARCHAR2", {t.number("20")}), TypePlace::parameter) == "varchar");
  CHECK(column_type(t, t.type("CHAR")) == "char(1)");
  CHECK(column_type(t, t.type("CHAR", {t.number("3")})) == "char(3)");
  CHECK(column_type(t, t.type("CLOB")) == "text");
  CHECK(column_type(t, t.type("DATE")) == "timestamp(0)");
  CHECK(column_type(t, t.type("TIMESTAMP")) == "timestamp");
  CHECK(column_type(t, t.type("TIMESTAMP", {t.number("3")})) == "timestamp(3)");
  CHECK(column_type(t, t.type("TIMESTAMP", {t.number("9")})) == "timestamp(6)");
  auto* zoned = t.type("TIMESTAMP");
  zoned->zone = ZoneKind::with_zone;
  CHECK(column_type(t, zoned) == "timestamptz");
  CHECK(column_type(t, t.type("INTERVAL DAY TO SECOND")) == "interval");
  CHECK(column_type(t, t.type("RAW", {t.number("16")})) == "bytea");
  CHECK(column_type(t, t.type("BLOB")) == "bytea");
  CHECK(column_type(t, t.type("SYS_REFCURSOR")) == "refcursor");
  CHECK(column_type(t, t.type("EMP_T")) == "none");
}

TEST_CASE("lossy types are findings", "[print]") {
  TreeMaker t;
  CHECK(t.print(t.type("TIMESTAMP", {t.number("9")})) == "timestamp(6)");
  REQUIRE(t.diagnostics.all().size() == 1);
  CHECK(message(t.diagnostics.all()[0]) ==
        "TIMESTAMP(9) becomes timestamp(6): digits beyond microseconds are lost");
  CHECK(t.print(t.type("NUMBER")) == "numeric");
  CHECK(t.diagnostics.all().size() == 1);
  CHECK(t.print(t.type("FLOAT")) == "numeric");
  CHECK(t.diagnostics.has(DiagnosticId::float_as_numeric));
  CHECK(t.print(t.type("NUMBER", {t.number("5"), t.unary(UnaryOperator::minus, t.number("1"))})) ==
        "numeric(5,-1)");
  t.profile.major = 14;
  CHECK(t.print(t.type("NUMBER", {t.number("2"), t.number("5")})) == "numeric");
  CHECK(t.diagnostics.has(DiagnosticId::number_scale_lost));
}

TEST_CASE("type references", "[print]") {
  TreeMaker t;
  auto* type_of = t.type("x");
  type_of->name = t.name({"EMP", "ENAME"});
  type_of->attribute = TypeAttribute::type_of;
  CHECK(t.print(type_of) == "emp.ename%TYPE");
  auto* row = t.type("EMP");
  row->attribute = TypeAttribute::row_type;
  CHECK(t.print(row) == "emp%ROWTYPE");
  CHECK(t.print(t.type("ADDRESS_T")) == "address_t");
  CHECK_FALSE(t.printed(*t.type("BFILE")).has_value());
  CHECK(t.diagnostics.has(DiagnosticId::type_without_row));
}

TEST_CASE("a table", "[print]") {
  TreeMaker t;
  const auto column = [&](std::string_view name, Node* type) {
    auto* node = t.make<ColumnDef>();
    node->name = t.id(name);
    node->type = type;
    return node;
  };
  auto* id = column("ID", t.type("NUMBER"));
  auto* identity = t.make<Identity>();
  auto* options = t.make<CreateSequence>();
  options->start = t.number("100");
  identity->options = options;
  id->identity = identity;
  auto* name = column("NAME", t.type("VARCHAR2", {t.number("30")}));
  name->default_value = t.string("x");
  auto* not_null = t.make<Constraint>();
  not_null->constraint_kind = ConstraintKind::not_null;
  name->constraints = t.list({not_null});
  auto* dept = column("DEPT", t.type("NUMBER", {t.number("4")}));
  auto* table = t.make<CreateTable>();
  table->name = t.name({"HR", "EMP"});
  table->columns = t.list({id, name, dept});
  auto* key = t.make<Constraint>();
  key->constraint_kind = ConstraintKind::primary_key;
  key->name = t.id("emp_pk");
  key->columns = t.ids({"ID"});
  auto* foreign = t.make<Constraint>();
  foreign->constraint_kind = ConstraintKind::foreign_key;
  foreign->columns = t.ids({"DEPT"});
  foreign->referenced_table = t.name("DEPT");
  foreign->referenced_columns = t.ids({"ID"});
  foreign->on_delete = "CASCADE";
  foreign->deferrable = true;
  auto* disabled = t.make<Constraint>();
  disabled->condition = t.binary(Op::greater, t.name("id"), t.number("0"));
  disabled->disabled = true;
  table->constraints = t.list({key, foreign, disabled});
  const std::string sql = t.print(table);
  CHECK(sql ==
        "CREATE TABLE hr.emp (\n  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100),\n  name "
        "varchar(30) DEFAULT 'x' NOT NULL,\n"
        "  dept integer,\n  CONSTRAINT emp_pk PRIMARY KEY (id),\n  FOREIGN KEY (dept) REFERENCES "
        "dept (id) ON DELETE CASCADE DEFERRABLE\n)");
  CHECK_FALSE(translators::check_sql(sql).has_value());
  CHECK(t.diagnostics.has(DiagnosticId::constraint_disabled));
  CHECK(t.diagnostics.has(DiagnosticId::number_as_integer));
}

TEST_CASE("other DDL", "[print]") {
  TreeMaker t;
  auto* sequence = t.make<CreateSequence>();
  sequence->name = t.name("S");
  sequence->increment = t.number("1");
  sequence->maximum = t.number("9999999999999999999999999999");
  CHECK(t.print(sequence) == "CREATE SEQUENCE s INCREMENT BY 1 MAXVALUE 9223372036854775807");
  CHECK(t.diagnostics.has(DiagnosticId::sequence_bound_capped));
  auto* index = t.make<CreateIndex>();
  index->name = t.name({"hr", "ix"});
  index->table = t.name({"hr", "t"});
  const auto item = [&](Node* expression) {
    auto* node = t.make<OrderItem>();
    node->expression = expression;
    return node;
  };
  index->columns = t.list({item(t.name("a")), item(t.call("upper", {t.name("b")})),
                           item(t.binary(Op::add, t.name("a"), t.number("1")))});
  CHECK(t.print(index) == "CREATE INDEX ix ON hr.t (a, upper(b), (a + 1))");
  auto* view = t.make<CreateView>();
  view->or_replace = true;
  view->name = t.name("v");
  view->query = t.query(t.select({t.name("a")}, {t.table("t")}));
  view->check_option = true;
  CHECK(t.print(view) == "CREATE OR REPLACE VIEW v AS\nSELECT a\nFROM t\nWITH CHECK OPTION");
  auto* comment = t.make<CommentOn>();
  comment->commented = CommentedKind::column;
  comment->name = t.name({"t", "a"});
  comment->text = "it's";
  CHECK(t.print(comment) == "COMMENT ON COLUMN t.a IS 'it''s'");
  auto* modify = t.make<AlterAction>();
  modify->action = AlterKind::modify_column;
  auto* column = t.make<ColumnDef>();
  column->name = t.id("A");
  column->type = t.type("NUMBER", {t.number("12"), t.number("2")});
  auto* not_null = t.make<Constraint>();
  not_null->constraint_kind = ConstraintKind::not_null;
  column->constraints = t.list({not_null});
  modify->payload = column;
  auto* alter = t.make<AlterTable>();
  alter->name = t.name("t");
  alter->actions = t.list({modify});
  CHECK(t.print(alter) ==
        "ALTER TABLE t ALTER COLUMN a TYPE numeric(12,2), ALTER COLUMN a SET NOT NULL");
}
