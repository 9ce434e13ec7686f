// Lowering of T-SQL's DDL.
#include "tests/support/shaped_batch.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower_tsql;
using tests::shape;
using tests::typed;

namespace {

const ColumnDef& column(const CreateTable& table, std::size_t index) {
  return typed<ColumnDef>(table.columns[index]);
}

const AlterAction& action(const tests::ShapedBatch& batch, std::size_t index = 0) {
  return typed<AlterAction>(batch.root_as<AlterTable>().actions[index]);
}

}  // namespace

TEST_CASE("columns of CREATE TABLE", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "CREATE TABLE [dbo].[T] ([Id] int IDENTITY(10, -2) NOT FOR REPLICATION NOT NULL, n "
      "nvarchar(max) COLLATE Latin1_General_BIN NULL CONSTRAINT df DEFAULT (N''), c AS (a * 2) "
      "PERSISTED, g uniqueidentifier ROWGUIDCOL, p int CONSTRAINT pk PRIMARY KEY CLUSTERED, r int "
      "REFERENCES u (i) ON DELETE CASCADE ON UPDATE SET NULL, timestamp) ON [PRIMARY]");
  const auto& table = batch->root_as<CreateTable>();
  CHECK(batch->all_parsed());
  CHECK(shape(table.name) == "dbo.T");
  REQUIRE(table.columns.size() == 7);
  const auto& identity = typed<Identity>(column(table, 0).identity);
  CHECK(identity.always);
  CHECK(shape(typed<CreateSequence>(identity.options).start) == "10");
  CHECK(shape(typed<CreateSequence>(identity.options).increment) == "(neg 2)");
  CHECK(typed<Constraint>(column(table, 0).constraints[0]).constraint_kind ==
        ConstraintKind::not_null);
  CHECK(typed<Collate>(column(table, 1).collation).collation.text == "Latin1_General_BIN");
  CHECK(shape(column(table, 1).default_value) == "n''");
  CHECK(column(table, 1).default_name.text == "df");
  CHECK(shape(column(table, 2).computed) == "(* a 2)");
  CHECK(column(table, 2).persisted);
  CHECK(column(table, 2).type == nullptr);
  CHECK(column(table, 3).properties.size() == 1);
  const auto& key = typed<Constraint>(column(table, 4).constraints[0]);
  CHECK(key.constraint_kind == ConstraintKind::primary_key);
  CHECK(key.name.text == "pk");
  CHECK(key.clustering == Clustering::clustered);
  const auto& reference = typed<Constraint>(column(table, 5).constraints[0]);
  CHECK(shape(reference.referenced_table) == "u");
  CHECK(reference.on_delete == "CASCADE");
  CHECK(reference.on_update == "SET NULL");
  CHECK(shape(typed<TypeName>(column(table, 6).type).name) == "timestamp");
}

TEST_CASE("constraints and indexes of CREATE TABLE", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "CREATE TABLE #t (a int, b int, CONSTRAINT pk PRIMARY KEY NONCLUSTERED (a ASC, b DESC) WITH "
      "(FILLFACTOR = 80) ON [PRIMARY], UNIQUE (b), CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (i) "
      "ON "
      "DELETE NO ACTION, CHECK (a > 0), INDEX ix UNIQUE (b DESC))");
  const auto& table = batch->root_as<CreateTable>();
  CHECK(table.temporary == "LOCAL TEMPORARY");
  REQUIRE(table.constraints.size() == 4);
  const auto& key = typed<Constraint>(table.constraints[0]);
  CHECK(key.columns.size() == 2);
  CHECK(key.clustering == Clustering::nonclustered);
  const auto& foreign = typed<Constraint>(table.constraints[2]);
  CHECK(foreign.constraint_kind == ConstraintKind::foreign_key);
  CHECK(foreign.on_delete.empty());
  CHECK(shape(typed<Constraint>(table.constraints[3]).condition) == "(> a 0)");
  REQUIRE(table.properties.size() == 1);
  const auto& index = typed<CreateIndex>(typed<InlineIndex>(table.properties[0]).index);
  CHECK(index.unique);
  CHECK(typed<OrderItem>(index.columns[0]).descending);
  CHECK(batch->all_parsed());
}

TEST_CASE("a temporal table is held by name", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "CREATE TABLE t (a int PRIMARY KEY) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.h))");
  CHECK_FALSE(batch->all_parsed());
  CHECK(shape(batch->root_as<CreateTable>().properties[0]) == "<temporal table>");
}

TEST_CASE("CREATE INDEX of T-SQL", "[lower][tsql]") {
  const auto batch = lower_tsql(
      "CREATE UNIQUE NONCLUSTERED INDEX ix ON dbo.t (a, b DESC) INCLUDE (c, d) WHERE a IS NOT NULL "
      "WITH (ONLINE = ON) ON fg");
  const auto& index = batch->root_as<CreateIndex>();
  CHECK(index.unique);
  CHECK(index.clustering == Clustering::nonclustered);
  CHECK(index.columns.size() == 2);
  CHECK(index.include.size() == 2);
  CHECK(shape(index.where) == "(is_test a)");
  CHECK(batch->all_parsed());
  CHECK_FALSE(lower_tsql("CREATE CLUSTERED COLUMNSTORE INDEX ix ON t")->all_parsed());
}

TEST_CASE("ALTER TABLE of T-SQL", "[lower][tsql]") {
  const auto added =
      lower_tsql("ALTER TABLE t WITH NOCHECK ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (i)");
  CHECK(action(*added).action == AlterKind::add_constraint);
  CHECK(typed<Constraint>(action(*added).payload).novalidate);
  const auto columns = lower_tsql("ALTER TABLE t ADD a int NULL, b int NOT NULL DEFAULT 1");
  CHECK(columns->root_as<AlterTable>().actions.size() == 2);
  CHECK(action(*columns, 1).action == AlterKind::add_column);
  const auto initial = lower_tsql("ALTER TABLE t ADD CONSTRAINT df DEFAULT (0) FOR c");
  CHECK(action(*initial).action == AlterKind::modify_column);
  const auto& changed = typed<ColumnDef>(action(*initial).payload);
  CHECK(changed.name.text == "c");
  CHECK(changed.default_name.text == "df");
  CHECK(shape(changed.default_value) == "0");
  const auto enabled = lower_tsql("ALTER TABLE t WITH CHECK CHECK CONSTRAINT a, b");
  CHECK(action(*enabled).action == AlterKind::enable_constraint);
  CHECK(action(*enabled).names.size() == 2);
  CHECK(action(*enabled).validate);
  CHECK_FALSE(action(*lower_tsql("ALTER TABLE t CHECK CONSTRAINT a")).validate);
  const auto disabled = lower_tsql("ALTER TABLE t NOCHECK CONSTRAINT ALL");
  CHECK(action(*disabled).action == AlterKind::disable_constraint);
  CHECK(action(*disabled).names.empty());
  const auto altered = lower_tsql("ALTER TABLE t ALTER COLUMN c varchar(20) NOT NULL");
  CHECK(shape(typed<TypeName>(typed<ColumnDef>(action(*altered).payload).type).name) == "varchar");
  const auto dropped = lower_tsql("ALTER TABLE t DROP COLUMN IF EXISTS a, b");
  CHECK(dropped->root_as<AlterTable>().actions.size() == 2);
  CHECK(action(*dropped, 1).action == AlterKind::drop_column);
  CHECK(action(*dropped).if_exists);
  const auto state = lower_tsql("ALTER TABLE t DISABLE TRIGGER ALL");
  CHECK(state->root_as<TriggerState>().triggers.empty());
  CHECK_FALSE(state->root_as<TriggerState>().enable);
}

TEST_CASE("DROP names several objects: one statement each", "[lower][tsql]") {
  const auto batch = lower_tsql("DROP TABLE IF EXISTS a, dbo.b;\nDROP INDEX ix ON t");
  REQUIRE(batch->statements.size() == 3);
  const auto& first = batch->root_as<DropObject>(0);
  CHECK(first.object_type == "TABLE");
  CHECK(first.if_exists);
  CHECK(batch->text(&first) == "DROP TABLE IF EXISTS a");
  CHECK(batch->text(&batch->root_as<DropObject>(1)) == "dbo.b");
  CHECK(shape(batch->root_as<DropObject>(2).table) == "t");
}

TEST_CASE("schemas, types, sequences, synonyms, grants", "[lower][tsql]") {
  CHECK(lower_tsql("CREATE SCHEMA s AUTHORIZATION dbo")->root_as<CreateSchema>().name.text == "s");
  const auto alias = lower_tsql("CREATE TYPE dbo.Name FROM nvarchar(50) NOT NULL");
  const auto& subtype = typed<TypeDecl>(alias->root_as<CreateType>().definition);
  CHECK(subtype.type_kind == DeclaredTypeKind::subtype);
  CHECK(subtype.not_null);
  const auto table = lower_tsql("CREATE TYPE dbo.Ids AS TABLE (i int PRIMARY KEY)");
  CHECK(typed<TableType>(table->root_as<CreateType>().definition).columns.size() == 1);
  const auto sequence = lower_tsql(
      "CREATE SEQUENCE dbo.s AS bigint START WITH -5 INCREMENT BY 2 NO MINVALUE MAXVALUE 9 CYCLE "
      "NO "
      "CACHE");
  const auto& options = sequence->root_as<CreateSequence>();
  CHECK(shape(options.start) == "(neg 5)");
  CHECK(options.minimum == nullptr);
  CHECK(shape(options.maximum) == "9");
  CHECK(options.cycle);
  CHECK(options.no_cache);
  CHECK(shape(typed<TypeName>(options.type).name) == "bigint");
  CHECK(shape(lower_tsql("CREATE SYNONYM a FOR db.dbo.t")->root_as<CreateSynonym>().target) ==
        "db.dbo.t");
  const auto grant = lower_tsql("GRANT SELECT, EXECUTE ON SCHEMA::sales TO r WITH GRANT OPTION");
  const auto& node = grant->root_as<Grant>();
  CHECK(node.privileges.size() == 2);
  CHECK(typed<Securable>(node.object).securable_class == "SCHEMA");
  CHECK(node.with_option);
  CHECK_FALSE(lower_tsql("DENY SELECT ON t TO r")->all_parsed());
}

TEST_CASE("views; MS_Description is a comment", "[lower][tsql]") {
  const auto view = lower_tsql(
      "CREATE OR ALTER VIEW dbo.v (a) WITH SCHEMABINDING AS SELECT a FROM dbo.t WITH CHECK OPTION");
  CHECK(view->root_as<CreateView>().or_replace);
  CHECK(view->root_as<CreateView>().check_option);
  CHECK(view->root_as<CreateView>().properties.size() == 1);
  const auto comment = lower_tsql(
      "EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'the text', "
      "@level0type "
      "= N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N't', @level2type "
      "= "
      "N'COLUMN', @level2name = N'c'");
  const auto& node = comment->root_as<CommentOn>();
  CHECK(node.commented == CommentedKind::column);
  CHECK(shape(node.name) == "dbo.t.c");
  CHECK(node.text == "the text");
  const auto other = lower_tsql("EXEC sp_addextendedproperty N'Version', N'1'");
  CHECK(is<Execute>(other->root()));
}
