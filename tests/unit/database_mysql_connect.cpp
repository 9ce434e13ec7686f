// Reaching a MySQL or MariaDB server, or not: what a user reads for each cause; TLS as promised.
#include "database/mysql_session.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/private_mysql.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <signal.h>

#include <chrono>
#include <cstdlib>
#include <thread>

using namespace talora;
using namespace talora::database;
using test::MysqlProduct;

namespace {

// Message and hint of the failure to connect; fails the test when the connection succeeds.
std::string refusal(const std::string& url, ExitCode code = ExitCode::environment) {
  try {
    static_cast<void>(open_session(parse_url(url)));
  } catch (const Failure& failure) {
    CHECK(failure.code() == code);
    CHECK(dynamic_cast<const DatabaseError*>(&failure) == nullptr);
    return std::string(failure.what()) + " | " + failure.hint();
  }
  FAIL("connected: " << url);
  return {};
}

std::optional<MysqlProduct> product() {
  const auto wanted = GENERATE(MysqlProduct::mysql, MysqlProduct::mariadb);
  const auto reason = test::why_unavailable(wanted);
  if (!reason) return wanted;
  test::skipped("connection to " + test::name_of(wanted), *reason);
  return std::nullopt;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("MySQL: what is wrong with the URL is found before connecting", "[database][mysql]") {
  CHECK_THAT(refusal("oracle://h/d", ExitCode::usage), Catch::Contains("mariadb://"));
  CHECK_THAT(refusal("mysql://h/d?autoReconnect=1", ExitCode::usage),
             Catch::Contains("autoReconnect") && Catch::Contains("sslrootcert"));
  CHECK_THAT(refusal("mysql://h/d?sslmode=verify-ca", ExitCode::usage),
             Catch::Contains("sslrootcert=FILE"));
  const std::string nobody = "mysql://u@127.0.0.1:" + std::to_string(test::free_port());
  CHECK_THAT(refusal(nobody + "/d"), Catch::Contains("| no server listens there"));
}

TEST_CASE("MySQL: database, user and password are told apart", "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const Url root = test::shared_mysql_url(*on, "");
  const std::string url = printable(root);
  auto session = MysqlSession::open(root);
  session.execute(
      "DROP USER IF EXISTS talora_password; "
      "CREATE USER talora_password IDENTIFIED BY 'tiger 77'; "
      "GRANT ALL ON *.* TO talora_password");
  CHECK_THAT(refusal(replaced(url, "/?", "/nothing_here?")),
             Catch::Contains("Unknown database 'nothing_here'") && Catch::Contains("spelling"));
  const std::string user = replaced(url, "root@", "talora_password@");
  CHECK_THAT(refusal(user), Catch::Contains("Access denied") && Catch::Contains("my.cnf"));
  setenv("TALORA_TEST_SECRET", "lion", 1);
  const std::string wrong = refusal(user + "&password_env=TALORA_TEST_SECRET");
  CHECK_THAT(wrong, Catch::Contains("check user and password") && !Catch::Contains("lion"));
  setenv("TALORA_TEST_SECRET", "tiger 77", 1);
  auto named = MysqlSession::open(user + "&password_env=TALORA_TEST_SECRET");
  CHECK_THAT(named.query_value("SELECT user()").value_or(""),
             Catch::StartsWith("talora_password@"));
  unsetenv("TALORA_TEST_SECRET");
  const std::string other = *on == MysqlProduct::mysql ? replaced(url, "mysql:", "mariadb:")
                                                       : replaced(url, "mariadb:", "mysql:");
  CHECK_THAT(refusal(other, ExitCode::usage), Catch::Contains(session.server_name()));
}

TEST_CASE("MySQL: TLS is required unless written otherwise", "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::PrivateMysql plain({.product = *on});
  const std::string text = refusal(replaced(plain.url(), "disable", "require"));
  CHECK_THAT(text, Catch::Contains("does not support TLS"));
  CHECK_THAT(text, Catch::Contains("sslmode=disable must be written out"));
  CHECK_THAT(refusal(replaced(plain.url(), "disable", "verify-full")),
             Catch::Contains("sslmode=disable must be written out"));

  const test::PrivateMysql server({.product = *on, .tls = true});
  CHECK(MysqlSession::open(replaced(server.url(), "disable", "require")).uses_tls());
  CHECK_FALSE(MysqlSession::open(server.url()).uses_tls());
  const std::string root = "&sslrootcert=" + server.certificate().string();
  const std::string full = replaced(server.url(), "disable", "verify-full");
  const std::string by_name = replaced(full, "127.0.0.1", "localhost");
  CHECK(MysqlSession::open(by_name + root).uses_tls());
  CHECK_THAT(refusal(full + root), Catch::Contains("name that its certificate carries"));
  CHECK_THAT(refusal(by_name), Catch::Contains("sslrootcert=FILE"));
  const std::string ca = replaced(server.url(), "disable", "verify-ca");
  CHECK(MysqlSession::open(ca + root).uses_tls());
}

TEST_CASE("MySQL: a session that the server ends is a failure, not a refusal",
          "[database][mysql][server]") {
  const auto on = product();
  if (!on) return;
  const test::PrivateMysql server({.product = *on});
  auto victim = MysqlSession::open(server.url());
  const Value id = victim.query_value("SELECT CONNECTION_ID()");
  MysqlSession::open(server.url()).execute("KILL " + id.value_or(""));
  CHECK_THROWS_WITH(victim.execute("SELECT 1"), Catch::Contains("the connection to"));
  auto witness = MysqlSession::open(server.url());
  kill(server.pid(), SIGKILL);
  CHECK_THROWS_WITH(witness.execute("SELECT 1"), Catch::Contains("the connection to"));
  // The kernel closes the port a moment after it killed the process.
  std::string answer = refusal(server.url());
  for (int wait = 0; wait < 50 && answer.find("closed the connection") != std::string::npos;
       ++wait) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    answer = refusal(server.url());
  }
  CHECK_THAT(answer, Catch::Contains("no server listens there"));
}
