// talora check --server: what the server refuses is said, nothing stays on it.
#include "tests/support/private_mysql.hpp"
#include "tests/support/private_postgres.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/run_program.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace talora;
using namespace talora::test;
namespace fs = std::filesystem;

namespace {

// A folder whose order is not that of its names.
fs::path folder_of(const TemporaryFolder& folder, const std::string& include,
                   const std::string& schema) {
  fs::create_directory(folder.path() / "tables");
  fs::create_directory(folder.path() / "schemas");
  fs::create_directory(folder.path() / "constraints");
  (void)folder.file("schemas/s.sql", schema);
  (void)folder.file("tables/t.sql", "CREATE TABLE app.t (a INT PRIMARY KEY, b INT);\n");
  (void)folder.file("constraints/f.sql",
                    "ALTER TABLE app.t ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES app.t (a);\n");
  (void)folder.file("deploy.sql", include + "schemas/s.sql\n" + include + "tables/t.sql\n" +
                                      include + "constraints/f.sql\n");
  return folder.path();
}

RunResult check(const fs::path& path, const std::string& to, const std::string& server) {
  return run_talora({"check", path.string(), "--to", to, "--server", server});
}

}  // namespace

TEST_CASE("check on PostgreSQL follows the deploy order and leaves nothing", "[cli][scenario]") {
  const FreshDatabase database;
  const auto url = database.url();
  const std::string server = fmt::format("postgres://{}@{}:{}/{}?sslmode=disable", url.user,
                                         url.host, url.port, database.name());
  const TemporaryFolder folder;
  const auto path = folder_of(folder, "\\ir ", "CREATE SCHEMA app;\n");
  const RunResult good = check(path, "postgres:15", server);
  INFO(good.messages);
  CHECK(good.status == 0);
  (void)folder.file("tables/t.sql", "CREATE TABLE app.t (\n  a nosuchtype);\n");
  const RunResult bad = check(path, "postgres:15", server);
  CHECK(bad.status == 1);
  CHECK(bad.says("tables/t.sql:2:5: error TAL-C0009"));
  auto session = database.open();
  CHECK_FALSE(session.query_value("SELECT 1 FROM pg_namespace WHERE nspname = 'app'").has_value());
}

TEST_CASE("check on MySQL runs in scratch databases and drops them", "[cli][scenario]") {
  const auto product = GENERATE(MysqlProduct::mysql, MysqlProduct::mariadb);
  if (const auto reason = why_unavailable(product)) {
    skipped("check on " + name_of(product), *reason);
    return;
  }
  const FreshSchema schema(product);
  const auto url = schema.url();
  const std::string server = fmt::format("{}://{}@{}:{}/{}?sslmode=disable", name_of(product),
                                         url.user, url.host, url.port, schema.name());
  const std::string to = product == MysqlProduct::mysql ? "mysql:9.7" : "mariadb:10.11";
  const TemporaryFolder folder;
  const auto path = folder_of(folder, "SOURCE ", "CREATE SCHEMA IF NOT EXISTS app;\n");
  const RunResult good = check(path, to, server);
  INFO(good.messages);
  CHECK(good.status == 0);
  (void)folder.file("constraints/f.sql",
                    "CREATE TABLE ok (a INT);\nALTER TABLE app.t ADD INDEX (nosuch);\n"
                    "DROP TABLE app.t;\nINSERT INTO mysql.user VALUES (1);\n");
  const RunResult bad = check(path, to, server);
  INFO(bad.messages);
  CHECK(bad.status == 1);
  CHECK(bad.says("f.sql:2:1: error TAL-C0009 42000 1072"));
  CHECK(bad.says("f.sql:3:1: error TAL-C0009 DROP is not run by check"));
  CHECK(bad.says("f.sql:4:1: error TAL-C0009 it names database mysql of the server"));
  auto session = schema.open();
  CHECK(session
            .query("SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE "
                   "'talora\\_check%' OR schema_name = 'app'")
            .rows.empty());
  CHECK(run_talora({"check", path.string(), "--to", to}).status == 2);
}
