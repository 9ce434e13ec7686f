// Deploying a hand-made folder to MySQL and MariaDB: order, resumption where DDL cannot be rolled
// back, what is said then, tables that are not empty.
#include "conversion/deploy.hpp"
#include "conversion/layout.hpp"
#include "conversion/take_back.hpp"
#include "model/failure.hpp"
#include "tests/support/private_mysql.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/run_program.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::conversion;
using test::MysqlProduct;

namespace {

std::optional<MysqlProduct> product() {
  const auto wanted = GENERATE(MysqlProduct::mysql, MysqlProduct::mariadb);
  const auto reason = test::why_unavailable(wanted);
  if (!reason) return wanted;
  test::skipped("deploy to " + test::name_of(wanted), *reason);
  return std::nullopt;
}

constexpr const char* script =
    "-- order\nSOURCE tables/t.sql\n"
    "LOAD DATA LOCAL INFILE 'data/0001.t.copy' INTO TABLE t CHARACTER SET utf8mb4 (a, @b) SET b = "
    "UNHEX(SUBSTRING(@b, 3));\nSOURCE triggers/g.sql\n";

void write_folder(const test::TemporaryFolder& folder) {
  for (const char* name : {"tables", "data", "triggers"})
    std::filesystem::create_directory(folder.path() / name);
  folder.file("deploy.sql", script);
  folder.file("tables/t.sql", "CREATE TABLE t (a INT PRIMARY KEY, b VARBINARY(4));\n");
  folder.file("data/0001.t.copy", "1\t\\\\x00ff\n2\t\\N\n");
  folder.file(
      "triggers/g.sql",
      "DELIMITER $$\nCREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW\nBEGIN\n  IF NEW.b IS "
      "NULL THEN SET NEW.b = 'n'; END IF;\nEND\n$$\nDELIMITER ;\n");
}

// Message and hint.
std::string refusal(const test::TemporaryFolder& folder, database::Session& session,
                    ExitCode code = ExitCode::environment) {
  try {
    static_cast<void>(deploy(folder.path(), session, {}));
  } catch (const Failure& failure) {
    CHECK(failure.code() == code);
    return std::string(failure.what()) + " | " + failure.hint();
  }
  FAIL("deployed");
  return {};
}

}  // namespace

TEST_CASE("what undoes a CREATE", "[deploy]") {
  CHECK(take_back("CREATE TABLE `a b`.`c` (x INT)") == "DROP TABLE `a b`.`c`");
  CHECK(take_back("create or replace view v as select 1") == "DROP VIEW v");
  CHECK(take_back("CREATE DEFINER=`u`@`%` PROCEDURE p() BEGIN END") == "DROP PROCEDURE p");
  CHECK(take_back("CREATE TABLE IF NOT EXISTS t (a INT)") == std::nullopt);
  CHECK(take_back("ALTER TABLE t ADD b INT") == std::nullopt);
  CHECK(take_back("INSERT INTO t VALUES (1)") == std::nullopt);
}

TEST_CASE("deploy.sql for mysql is written and read back", "[deploy]") {
  Layout layout;
  layout.family = TargetFamily::mysql;
  layout.steps = {{StepKind::file, "tables/t.sql", {}, {}, {}, {}},
                  {StepKind::copy, "data/1.copy", "s", "select", {"a", "b`c", "d"}, {"b`c"}}};
  const std::string text = deploy_script(layout);
  CHECK_THAT(text, Catch::Contains("SOURCE tables/t.sql\n"));
  CHECK_THAT(text,
             Catch::Contains("INTO TABLE s.`select` CHARACTER SET utf8mb4 (a, @`b``c`, d) SET "
                             "`b``c` = UNHEX(SUBSTRING(@`b``c`, 3));\n"));
  const auto steps = read_deploy_script(text, "deploy.sql");
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].path == "tables/t.sql");
  CHECK(steps[1].schema == "s");
  CHECK(steps[1].table == "select");
  CHECK(steps[1].columns == std::vector<std::string>{"a", "b`c", "d"});
  CHECK(steps[1].bytes == std::set<std::string>{"b`c"});
  CHECK_THROWS_AS(read_deploy_script("LOAD DATA INFILE 'x'", "deploy.sql"), Failure);
}

TEST_CASE("a folder is deployed to MySQL once", "[deploy][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  const test::TemporaryFolder folder;
  write_folder(folder);
  const auto first = deploy(folder.path(), session, {});
  CHECK(first.applied == 3);
  CHECK(first.rows == 2);
  CHECK(session.query_value("SELECT GROUP_CONCAT(a, ':', COALESCE(HEX(b), '-') ORDER BY a) FROM "
                            "t") == "1:00FF,2:-");
  session.execute("INSERT INTO t (a) VALUES (3)");  // the trigger is there
  CHECK(session.query_value("SELECT HEX(b) FROM t WHERE a = 3") == "6E");
  CHECK(deploy(folder.path(), session, {}).skipped == 3);
  const test::FreshSchema other(*on);
  auto taken = other.open();
  taken.execute("CREATE TABLE t (z INT)");
  CHECK_THAT(refusal(folder, taken, ExitCode::answer_is_no),
             Catch::Contains("t exists already") && Catch::Contains("nothing was changed"));
  CHECK_FALSE(taken.has_table("", "talora_deployed"));
}

TEST_CASE("a step that MySQL refuses half-way is named, mended and continued",
          "[deploy][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  const test::TemporaryFolder folder;
  write_folder(folder);
  folder.file("tables/t.sql",
              "CREATE TABLE t (a INT PRIMARY KEY, b VARBINARY(4));\nCREATE TABLE u (a INT);\n"
              "CREATE TABLE v (a INT INT);\n");
  const std::string text = refusal(folder, session);
  CHECK_THAT(text, Catch::Contains("tables/t.sql:3:1") && Catch::Contains("42000 1064"));
  CHECK_THAT(text, Catch::Contains("2 of 3 statements stand") &&
                       Catch::Contains("DROP TABLE u; DROP TABLE t"));
  folder.file("tables/t.sql",
              "CREATE TABLE t (a INT PRIMARY KEY);\nCREATE TABLE u (a INT);\n"
              "CREATE TABLE v (a INT);\n");
  CHECK_THAT(refusal(folder, session, ExitCode::answer_is_no),
             Catch::Contains("changed since it was deployed"));
  folder.file("tables/t.sql",
              "CREATE TABLE t (a INT PRIMARY KEY, b VARBINARY(4));\nCREATE TABLE u (a INT);\n"
              "CREATE TABLE v (a INT);\n");
  CHECK(deploy(folder.path(), session, {}).applied == 3);
  CHECK(session.has_table("", "v"));
}

TEST_CASE("a data file that MySQL refuses leaves no row", "[deploy][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  const test::TemporaryFolder folder;
  write_folder(folder);
  folder.file("data/0001.t.copy", "1\t\\N\n2\t\\\\x0102030405\n");
  CHECK_THAT(refusal(folder, session), Catch::Contains("load of t, row 2"));
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "0");
  session.execute("INSERT INTO t VALUES (9, NULL)");
  folder.file("data/0001.t.copy", "1\t\\N\n");
  CHECK_THAT(refusal(folder, session, ExitCode::answer_is_no), Catch::Contains("is not empty"));
  DeployOptions truncate;
  truncate.truncate = true;
  CHECK(deploy(folder.path(), session, truncate).rows == 1);
  CHECK(session.query_value("SELECT GROUP_CONCAT(a) FROM t") == "1");
}
