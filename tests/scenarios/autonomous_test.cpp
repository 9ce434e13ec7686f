// Scenario: autonomous transactions run through dblink when the user says so.
#include "tests/scenarios/migrated.hpp"
#include "tests/support/repository.hpp"
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <fstream>

using namespace talora;
using namespace talora::test;

namespace {

// Expected by Oracle Database PL/SQL Language Reference 19c, "Autonomous Transactions": what they
// commit stays when the caller rolls back, and package variables are the session's, theirs too.
constexpr const char* source = R"(
CREATE TABLE work_done (id NUMBER(9));
CREATE TABLE log_lines (line VARCHAR2(80) NOT NULL, level_no NUMBER(2), seen NUMBER(9));

CREATE PACKAGE logger AS
  PROCEDURE set_level (p_level NUMBER);
  PROCEDURE write (p_line VARCHAR2, p_level NUMBER DEFAULT 1);
  FUNCTION written RETURN NUMBER;
END;
/
CREATE PACKAGE BODY logger AS
  g_level NUMBER := 2;
  g_count NUMBER := 0;
  PROCEDURE set_level (p_level NUMBER) IS
  BEGIN
    g_level := p_level;
  END;
  PROCEDURE write (p_line VARCHAR2, p_level NUMBER DEFAULT 1) IS
    PRAGMA AUTONOMOUS_TRANSACTION;
    v_seen NUMBER;
  BEGIN
    IF p_level <= g_level THEN
      SELECT COUNT(*) INTO v_seen FROM work_done;
      INSERT INTO log_lines VALUES (p_line, p_level, v_seen);
      g_count := g_count + 1;
    END IF;
    COMMIT;
  END;
  FUNCTION written RETURN NUMBER IS
  BEGIN
    RETURN g_count;
  END;
END;
/
CREATE PROCEDURE strict_note (p_line VARCHAR2) IS
  PRAGMA AUTONOMOUS_TRANSACTION;
BEGIN
  INSERT INTO log_lines (line) VALUES (NVL(p_line, 'nothing'));
  IF p_line IS NULL THEN
    RAISE_APPLICATION_ERROR(-20001, 'no text');
  END IF;
  COMMIT;
END;
/
)";

std::string script_file(const TemporaryFolder& folder) {
  const auto file = folder.path() / "logger.sql";
  std::ofstream(file) << source;
  return file.string();
}

// The connection that the administrator of the target sets.
void set_connection(const FreshDatabase& database, database::PostgresSession& session) {
  const auto url = database.url();
  session.execute(
      fmt::format("ALTER DATABASE \"{0}\" SET talora.autonomous_connection = "
                  "'host={1} port={2} dbname={0} user={3}'",
                  database.name(), url.host, url.port, url.user));
}

}  // namespace

TEST_CASE("autonomous transactions stay when the caller rolls back", "[scenario]") {
  const TemporaryFolder folder;
  const Migrated migrated(script_file(folder), {"--autonomous", "dblink"});
  INFO(migrated.run.messages);
  REQUIRE(migrated.run.status == 0);
  CHECK(migrated.run.messages.find("TAL-O0760") != std::string::npos);
  auto administrator = migrated.database.open();
  set_connection(migrated.database, administrator);
  auto session = migrated.database.open();
  for (const char* statement :
       {"BEGIN", "INSERT INTO work_done VALUES (1)", "CALL logger.write('kept')",
        "CALL logger.write('too fine', 3)", "CALL logger.set_level(3)",
        "CALL logger.write('it''s fine', 3)", "CALL strict_note('noted')", "ROLLBACK"})
    session.execute(statement);
  CHECK(session.query_value("SELECT count(*) FROM work_done") == "0");
  CHECK(session.query_value("SELECT string_agg(line || ' ' || coalesce(seen, -1), ', ' ORDER BY "
                            "line) FROM log_lines") == "it's fine 0, kept 0, noted -1");
  CHECK(session.query_value("SELECT logger.written()") == "2");
  CHECK_THROWS_WITH(session.execute("CALL strict_note(NULL)"), Catch::Contains("no text"));
  CHECK(session.query_value("SELECT count(*) FROM log_lines") == "3");
  CHECK(routine_errors(session).empty());
}

TEST_CASE("netops: its log with autonomous transactions", "[scenario]") {
  const auto sample = source_root() / "samples/oracle/netops";
  const Migrated migrated(sample.string(), {"--autonomous", "dblink"});
  INFO(migrated.run.messages);
  REQUIRE(migrated.run.status <= 1);
  auto administrator = migrated.database.open();
  set_connection(migrated.database, administrator);
  auto session = migrated.database.open();
  session.execute("SET search_path = netops, public");
  std::vector<std::string> lines;
  session.on_notice(
      [&](const database::ServerMessage& notice) { lines.push_back(notice.message); });
  for (const std::string& statement :
       translators::split_statements(read_text(migrated.out() / "scripts/calls/log_demo.sql")))
    session.execute(statement);
  CHECK(lines == lines_of(read_text(sample / "calls/expected/log_demo.txt")));
}
