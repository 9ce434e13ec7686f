// Lowering of views, sequences, types, synonyms, grants and the small DDL statements.
#include "tests/support/oracle_statement.hpp"

using namespace talora;
using namespace talora::tests;

TEST_CASE("views", "[lower]") {
  const OracleStatement sql(
      "CREATE OR REPLACE FORCE VIEW v (a, b) AS SELECT x, y FROM t WITH CHECK OPTION");
  const auto& view = sql.root<CreateView>();
  CHECK(view.or_replace);
  CHECK(view.force);
  CHECK(view.columns.size() == 2);
  CHECK(view.check_option);
  CHECK_FALSE(view.read_only);
  CHECK(is<Query>(view.query));
}

TEST_CASE("materialized views", "[lower]") {
  const OracleStatement sql(
      "CREATE MATERIALIZED VIEW m TABLESPACE x BUILD IMMEDIATE REFRESH COMPLETE ON DEMAND AS "
      "SELECT 1 FROM dual");
  const auto& view = sql.root<CreateView>();
  CHECK(view.materialized);
  REQUIRE(view.properties.size() == 2);
  CHECK(node_as<Verbatim>(view.properties[1]).what == "refresh clause");
}

TEST_CASE("sequence options", "[lower]") {
  const OracleStatement sql(
      "CREATE SEQUENCE s START WITH 10 INCREMENT BY -1 MAXVALUE 100 NOMINVALUE CACHE 20 CYCLE "
      "ORDER");
  const auto& sequence = sql.root<CreateSequence>();
  CHECK(node_as<Literal>(sequence.start).text == "10");
  CHECK(is<Unary>(sequence.increment));
  CHECK(node_as<Literal>(sequence.maximum).text == "100");
  CHECK(sequence.minimum == nullptr);
  CHECK(node_as<Literal>(sequence.cache).text == "20");
  CHECK(sequence.cycle);
  CHECK(sequence.ordered);
}

TEST_CASE("object and collection types", "[lower]") {
  const OracleStatement object("CREATE TYPE o AS OBJECT (a NUMBER, b VARCHAR2(3))");
  const auto& attributes = node_as<TypeDecl>(object.root<CreateType>().definition);
  CHECK(attributes.type_kind == DeclaredTypeKind::object);
  CHECK(attributes.fields.size() == 2);
  const OracleStatement array("CREATE OR REPLACE TYPE v IS VARRAY(10) OF NUMBER");
  const auto& varray = node_as<TypeDecl>(array.root<CreateType>().definition);
  CHECK(varray.type_kind == DeclaredTypeKind::varray);
  CHECK(node_as<Literal>(varray.limit).text == "10");
  const OracleStatement with_method(
      "CREATE TYPE o AS OBJECT (a NUMBER, MEMBER FUNCTION f RETURN NUMBER)");
  const auto& members = node_as<TypeDecl>(with_method.root<CreateType>().definition);
  REQUIRE(members.fields.size() == 2);
  CHECK(node_as<Routine>(members.fields[1]).is_function);
  CHECK_FALSE(OracleStatement("CREATE TYPE o AS OBJECT (a NUMBER, ORDER MEMBER FUNCTION f (x o) "
                              "RETURN NUMBER)")
                  .parsed());
}

TEST_CASE("small DDL statements", "[lower]") {
  const OracleStatement comment("COMMENT ON COLUMN t.a IS 'it''s'");
  CHECK(comment.root<CommentOn>().commented == CommentedKind::column);
  CHECK(comment.root<CommentOn>().text == "it's");
  const OracleStatement drop("DROP TABLE t CASCADE CONSTRAINTS PURGE");
  CHECK(drop.root<DropObject>().object_type == "TABLE");
  CHECK(drop.root<DropObject>().cascade);
  CHECK(OracleStatement("DROP PACKAGE BODY p").root<DropObject>().object_type == "PACKAGE BODY");
  CHECK(OracleStatement("DROP PUBLIC SYNONYM x").root<DropObject>().object_type == "SYNONYM");
  const OracleStatement synonym("CREATE OR REPLACE PUBLIC SYNONYM x FOR s.y");
  CHECK(synonym.root<CreateSynonym>().is_public);
  CHECK(node_as<Name>(synonym.root<CreateSynonym>().target).parts.size() == 2);
  CHECK(is<Name>(OracleStatement("TRUNCATE TABLE t DROP STORAGE").root<Truncate>().name));
}

TEST_CASE("grants", "[lower]") {
  const OracleStatement sql("GRANT select, UPDATE (a, b) ON s.t TO u, PUBLIC WITH GRANT OPTION");
  const auto& grant = sql.root<Grant>();
  REQUIRE(grant.privileges.size() == 2);
  CHECK(grant.privileges[0].text == "SELECT");
  CHECK(grant.grantees.size() == 2);
  CHECK(grant.with_option);
  CHECK(OracleStatement("REVOKE ALL ON t FROM u").root<Grant>().revoke);
}

TEST_CASE("administrative statements say what they do and keep no password", "[lower]") {
  CHECK(OracleStatement("alter session set current_schema = hr").root<Administrative>().words ==
        "ALTER SESSION SET CURRENT_SCHEMA = HR");
  CHECK(OracleStatement("ALTER SESSION SET NLS_DATE_FORMAT = 'dd.mm.yyyy'")
            .root<Administrative>()
            .words == "ALTER SESSION SET NLS_DATE_FORMAT = 'dd.mm.yyyy'");
  CHECK(OracleStatement("CREATE USER u IDENTIFIED BY secret").root<Administrative>().words ==
        "CREATE USER U");
  CHECK(OracleStatement("ALTER USER u IDENTIFIED BY secret").root<Administrative>().words ==
        "ALTER USER U");
}
