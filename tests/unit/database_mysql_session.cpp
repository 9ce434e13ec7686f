// A session with a real MySQL and a real MariaDB: values, errors, transactions, catalog.
#include "database/mysql_catalog.hpp"
#include "database/mysql_session.hpp"
#include "tests/support/private_mysql.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::database;
using test::MysqlProduct;

namespace {

// The product under test, or nothing when its server cannot be had (said on standard error).
std::optional<MysqlProduct> product() {
  const auto wanted = GENERATE(MysqlProduct::mysql, MysqlProduct::mariadb);
  const auto reason = test::why_unavailable(wanted);
  if (!reason) return wanted;
  test::skipped("session with " + test::name_of(wanted), *reason);
  return std::nullopt;
}

ServerMessage refusal(Session& session, std::string_view sql) {
  try {
    session.execute(sql);
  } catch (const DatabaseError& error) {
    return error.server();
  }
  FAIL("accepted: " << sql);
  return {};
}

}  // namespace

TEST_CASE("MySQL: values read back as text", "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  const Rows rows = session.query(
      "SELECT 1 AS a, NULL AS b, '' AS c, 1.50 AS `D d`, 0.1e0 + 0.2e0, x'00ff', "
      "CAST('2024-01-02 03:04:05.678' AS DATETIME(6)), 'é€😀' WHERE $1 = 'it''s'",
      {"it's"});
  REQUIRE(rows.rows.size() == 1);
  CHECK(rows.rows[0] == std::vector<Value>{"1", std::nullopt, "", "1.50", "0.30000000000000004",
                                           "\\x00ff", "2024-01-02 03:04:05.678000", "é€😀"});
  CHECK(rows.columns[0].name == "a");
  CHECK(rows.columns[0].kind == ColumnKind::number);
  CHECK(rows.columns[2].kind == ColumnKind::text);
  CHECK(rows.columns[3].name == "D d");
  CHECK(rows.columns[4].kind == ColumnKind::binary_float);
  CHECK(rows.columns[5].kind == ColumnKind::bytes);
  CHECK(session.query_value("SELECT @@time_zone") == "+00:00");
  CHECK(session.query_value("SELECT @@sql_mode LIKE '%STRICT_ALL_TABLES%'") == "1");
  CHECK(session.query_value("SELECT 1 FROM dual WHERE 1 = 0") == std::nullopt);
  CHECK_THROWS_AS(session.query_value("SELECT 1, 2"), Failure);
  const Profile profile = session.profile();
  CHECK(profile.family == TargetFamily::mysql);
  CHECK(profile.product == test::name_of(*on));
  CHECK(profile.major >= (*on == MysqlProduct::mysql ? 8 : 10));
  CHECK_FALSE(session.uses_tls());
}

TEST_CASE("MySQL: several statements, routines and rows streamed", "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  CHECK(session.execute("CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (2), (3);") == 3);
  session.execute(
      "DELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; DELETE FROM t WHERE a = 2; "
      "END//\nDELIMITER ;\nCALL p();");
  auto reader = session.read("SELECT a, a * 2 FROM t ORDER BY a");
  std::vector<Value> row;
  REQUIRE(reader->next(row));
  CHECK(row == std::vector<Value>{"1", "2"});
  REQUIRE(reader->next(row));
  CHECK(row == std::vector<Value>{"3", "6"});
  CHECK_FALSE(reader->next(row));
  reader.reset();
  CHECK(session.query("CALL p()").rows.at(0).at(0) == "1");
  std::vector<ServerMessage> seen;
  session.on_notice([&](const ServerMessage& notice) { seen.push_back(notice); });
  session.execute("DROP TABLE IF EXISTS nothing_here");
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].number == 1051);
}

TEST_CASE("MySQL: a refusal keeps number, SQLSTATE, message and place",
          "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  session.execute("CREATE TABLE t (a INT PRIMARY KEY, b VARCHAR(3))");
  const ServerMessage unknown = refusal(session, "SELECT 1;\n\nSELECT * FROM nowhere;");
  CHECK(unknown.sqlstate == "42S02");
  CHECK(unknown.number == 1146);
  CHECK(unknown.line == 3);
  CHECK_THAT(unknown.message, Catch::Contains("nowhere"));
  CHECK(refusal(session, "SELECT FROM").number == 1064);
  CHECK(refusal(session, "SELECT FROM").sqlstate == "42000");
  CHECK(refusal(session, "INSERT INTO t VALUES (1, 'long'); ").sqlstate == "22001");
  session.execute("INSERT INTO t VALUES (1, 'x')");
  CHECK(refusal(session, "INSERT INTO t VALUES (1, 'x')").sqlstate == "23000");
  const ServerMessage signal =
      refusal(session, "SIGNAL SQLSTATE '45001' SET MESSAGE_TEXT = 'mine', MYSQL_ERRNO = 9001");
  CHECK(signal.sqlstate == "45001");
  CHECK(signal.number == 9001);
  CHECK(signal.message == "mine");
  CHECK_THROWS_WITH(session.execute("SELECT * FROM nowhere"),
                    Catch::Contains("SQLSTATE 42S02, error 1146"));
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "1");
}

TEST_CASE("MySQL: a transaction ends with its scope; DDL commits", "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  session.execute("CREATE TABLE t (a INT)");
  {
    Transaction transaction(session);
    session.execute("INSERT INTO t VALUES (1)");
    CHECK(session.in_transaction());
    CHECK_THROWS_AS(Transaction(session), Failure);
  }
  CHECK_FALSE(session.in_transaction());
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "0");
  {
    Transaction transaction(session);
    {
      Savepoint savepoint(session);
      session.execute("INSERT INTO t VALUES (2)");
    }
    session.execute("INSERT INTO t VALUES (3)");
    transaction.commit();
  }
  CHECK(session.query_value("SELECT GROUP_CONCAT(a) FROM t") == "3");
  {
    auto writer = schema.open();
    Transaction reading(session, TransactionMode::consistent_read);
    CHECK(session.query_value("SELECT COUNT(*) FROM t") == "1");
    writer.execute("INSERT INTO t VALUES (4)");
    CHECK(session.query_value("SELECT COUNT(*) FROM t") == "1");
    CHECK(refusal(session, "DELETE FROM t").number == 1792);  // read only
  }
  CHECK_FALSE(session.ddl_is_transactional());
  {
    Transaction transaction(session);
    session.execute("INSERT INTO t VALUES (5); CREATE TABLE u (a INT)");
  }
  CHECK(session.query_value("SELECT COUNT(*) FROM t WHERE a = 5") == "1");
}

TEST_CASE("MySQL: tables, columns and constraints", "[database][mysql][catalog][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  CHECK(schema_is_empty(session, schema.name()));
  session.execute(
      "CREATE TABLE dept (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(30) NOT NULL UNIQUE);"
      "CREATE TABLE Emp (id BIGINT NOT NULL, dept INT DEFAULT 1, pay DECIMAL(10,2),"
      " tax DECIMAL(10,2) GENERATED ALWAYS AS (pay / 2) STORED, b INT, a INT,"
      " CONSTRAINT pay_positive CHECK (pay > 0), PRIMARY KEY (b, a),"
      " CONSTRAINT emp_dept FOREIGN KEY (dept) REFERENCES dept (id));"
      "CREATE VIEW v AS SELECT 1; INSERT INTO dept (name) VALUES ('x'), ('y');");
  const std::vector<std::string> schemas = {schema.name()};
  const auto tables = read_tables(session, schemas);
  REQUIRE(tables.size() == 2);
  CHECK(tables[0].name == "Emp");
  CHECK(tables[1].name == "dept");
  CHECK(tables[1].columns.at(0).identity == "by default");
  REQUIRE(tables[0].columns.size() == 6);
  CHECK(tables[0].columns[1].default_expression == "1");
  CHECK(tables[0].columns[1].type.starts_with("int"));
  CHECK(tables[0].columns[2].type == "decimal(10,2)");
  CHECK(tables[0].columns[2].default_expression == std::nullopt);
  CHECK(tables[0].columns[3].generated_expression.has_value());
  CHECK(tables[0].columns[0].not_null);
  CHECK(read_tables(session, {}).size() == 2);
  CHECK(read_columns(session, "", "nothing").empty());
  const auto constraints = read_constraints(session, schemas);
  REQUIRE(constraints.size() == 5);
  CHECK(constraints[0].name == "PRIMARY");
  CHECK(constraints[0].columns == std::vector<std::string>{"b", "a"});
  CHECK(constraints[1].name == "emp_dept");
  CHECK(constraints[1].kind == "foreign key");
  CHECK(constraints[1].referenced_table == "dept");
  CHECK(constraints[1].referenced_columns == std::vector<std::string>{"id"});
  CHECK(constraints[2].kind == "check");
  CHECK_THAT(constraints[2].definition, Catch::Contains("pay"));
  CHECK(constraints[4].kind == "unique");
  CHECK(count_rows(session, "", "dept") == 2);
  CHECK(session.has_table("", "dept"));
  CHECK(session.has_table(schema.name(), "v"));
  CHECK_FALSE(session.has_table("", "DEPT"));
  CHECK_FALSE(schema_is_empty(session, schema.name()));
  session.finish_load(schemas);
}
