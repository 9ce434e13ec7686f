// Words that are keywords by context only: they may name columns, tables and variables.
#include "tests/support/oracle_statement.hpp"

using namespace talora;
using namespace talora::tests;

namespace {

void check_parsed(const char* text) {
  INFO(text);
  CHECK(OracleStatement(text).parsed());
}

}  // namespace

TEST_CASE("contextual words name tables and columns", "[lower]") {
  for (const char* text : {
           "CREATE TABLE json_value (id NUMBER)",
           "CREATE INDEX ix ON json_value (id)",
           "CREATE INDEX s.ix ON listagg (id)",
           "INSERT INTO trim (a, b) VALUES (1, 2)",
           "CREATE TABLE t (constraint VARCHAR2(10), id NUMBER)",
           "CREATE TABLE t (id NUMBER, collate NUMBER, like2 NUMBER, merge NUMBER)",
           "SELECT a.like2, likec FROM t a WHERE like4 = 1",
           "SELECT collate, returning, merge FROM t",
           "SELECT a returning FROM t",
           "SELECT merge INTO v FROM t",
           "SELECT a FROM multiset (1)",
           "SELECT nocycle FROM t ORDER BY nocycle",
           "CREATE TABLE using (a NUMBER)",
           "INSERT INTO multiset (a) VALUES (1)",
           "UPDATE using SET a = 1",
           "CREATE TABLE connect_by_root (a NUMBER)",
       }) {
    check_parsed(text);
  }
}

TEST_CASE("contextual words name variables", "[lower]") {
  for (const char* text : {
           "DECLARE exit NUMBER := 1; BEGIN exit := 2; END;",
           "DECLARE open NUMBER := 1; close NUMBER := 2; BEGIN NULL; END;",
           "DECLARE return NUMBER := 1; BEGIN NULL; END;",
           "DECLARE loop NUMBER := 1; BEGIN NULL; END;",
           "DECLARE while NUMBER := 1; BEGIN NULL; END;",
           "DECLARE call NUMBER := 1; BEGIN call := 2; END;",
           "DECLARE raise NUMBER := 1; goto NUMBER := 2; continue NUMBER := 3; BEGIN NULL; END;",
           "DECLARE exists BOOLEAN; BEGIN IF exists THEN NULL; END IF; END;",
       }) {
    check_parsed(text);
  }
}

TEST_CASE("the same words keep their meaning where it is theirs", "[lower]") {
  for (const char* text : {
           "SELECT 1 FROM a JOIN b ON TRIM(LEADING '0' FROM a.x) = b.x",
           "CREATE VIEW v AS SELECT a.x FROM a JOIN b ON TRIM(BOTH FROM a.x) = b.x",
           "CREATE TABLE t (id NUMBER, CONSTRAINT c CHECK (id > 0))",
           "CREATE TABLE t (id NUMBER CONSTRAINT c NOT NULL)",
           "SELECT a FROM t WHERE a LIKE2 'x%' AND b NOT LIKEC 'y%'",
           "SELECT CONNECT_BY_ROOT a FROM t CONNECT BY NOCYCLE PRIOR a = b",
           "SELECT a FROM t ORDER BY CONNECT_BY_ROOT a",
           "MERGE INTO t USING s ON (t.a = s.a) WHEN MATCHED THEN UPDATE SET t.b = s.b",
           "BEGIN DELETE FROM t RETURNING a INTO v; END;",
           "BEGIN EXECUTE IMMEDIATE s RETURNING INTO e; END;",
           "BEGIN UPDATE t SET a = 1 RETURNING a, b INTO v, w; END;",
           "DECLARE n NUMBER := 1; BEGIN WHILE n < 3 LOOP n := n + 1; END LOOP; RETURN; END;",
           "BEGIN LOOP x := 1; EXIT; END LOOP; END;",
           "BEGIN FOR i IN 1 .. 3 LOOP n := i; END LOOP; END;",
           "BEGIN OPEN c; FETCH c INTO v; CLOSE c; RAISE e; END;",
       }) {
    check_parsed(text);
  }
}
