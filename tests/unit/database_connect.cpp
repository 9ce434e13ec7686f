// Reaching a PostgreSQL server, or not: what a user reads for each cause; TLS as promised.
#include "database/postgres_session.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/private_postgres.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace talora;
using namespace talora::database;

namespace {

// Message and hint of the failure to connect; fails the test when the connection succeeds.
std::string refusal(const std::string& url, ExitCode code = ExitCode::environment) {
  try {
    PostgresSession::open(url);
  } catch (const Failure& failure) {
    CHECK(failure.code() == code);
    CHECK(dynamic_cast<const DatabaseError*>(&failure) == nullptr);
    return std::string(failure.what()) + " | " + failure.hint();
  }
  FAIL("connected: " << url);
  return {};
}

std::string at(int port, const std::string& rest) {
  return "postgres://postgres@127.0.0.1:" + std::to_string(port) + rest;
}

}  // namespace

TEST_CASE("nobody listens", "[database][server]") {
  const std::string text = refusal(at(test::free_port(), "/d?sslmode=disable"));
  CHECK_THAT(text, Catch::Contains("cannot connect to postgres://postgres@127.0.0.1"));
  CHECK_THAT(text, Catch::Contains("| no server listens there"));
}

TEST_CASE("what is wrong with the URL is found before connecting", "[database]") {
  CHECK_THAT(refusal("mysql://h/d", ExitCode::usage),
             Catch::Contains("mysql://h/d") && Catch::Contains("not a PostgreSQL server"));
  CHECK_THAT(refusal("oracle://h/d", ExitCode::usage), Catch::Contains("oracle is not built"));
  CHECK_THAT(refusal("postgres://h/d?hostaddr=10.0.0.1", ExitCode::usage),
             Catch::Contains("hostaddr") && Catch::Contains("sslrootcert"));
}

TEST_CASE("TLS is required unless written otherwise", "[database][server]") {
  const test::PrivatePostgres server;
  const std::string text = refusal(at(server.port(), "/postgres"));
  CHECK_THAT(text, Catch::Contains("does not support SSL"));
  CHECK_THAT(text, Catch::Contains("sslmode=disable must be written out"));
  CHECK_FALSE(PostgresSession::open(at(server.port(), "/postgres?sslmode=disable")).uses_tls());
}

TEST_CASE("a server with TLS is reached by it and checked when asked", "[database][server]") {
  const test::PrivatePostgres server({.tls = true});
  CHECK(PostgresSession::open(at(server.port(), "/postgres")).uses_tls());
  const std::string root = "&sslrootcert=" + server.certificate().string();
  const std::string by_name = "postgres://postgres@localhost:" + std::to_string(server.port());
  CHECK(PostgresSession::open(by_name + "/postgres?sslmode=verify-full" + root).uses_tls());
  CHECK_THAT(refusal(at(server.port(), "/postgres?sslmode=verify-full" + root)),
             Catch::Contains("name that the server's certificate carries"));
  CHECK_THAT(refusal(by_name + "/postgres?sslmode=verify-full"),
             Catch::Contains("sslrootcert=FILE"));
}

TEST_CASE("database, user and password are told apart", "[database][server]") {
  const test::PrivatePostgres server;
  CHECK_THAT(refusal(at(server.port(), "/nothing_here?sslmode=disable")),
             Catch::Contains("\"nothing_here\" does not exist") && Catch::Contains("spelling"));
  PostgresSession::open(server.url())
      .execute("CREATE ROLE talora_password LOGIN PASSWORD 'tiger 77'");
  const std::string url = "postgres://talora_password@127.0.0.1:" + std::to_string(server.port()) +
                          "/postgres?sslmode=disable&passfile=/nonexistent";
  CHECK_THAT(refusal(url), Catch::Contains("no password supplied") && Catch::Contains("pgpass"));
  setenv("TALORA_TEST_SECRET", "lion", 1);
  const std::string wrong = refusal(url + "&password_env=TALORA_TEST_SECRET");
  CHECK_THAT(wrong, Catch::Contains("check user and password") && !Catch::Contains("lion"));
  setenv("TALORA_TEST_SECRET", "tiger 77", 1);
  CHECK(PostgresSession::open(url + "&password_env=TALORA_TEST_SECRET").query_value("SELECT 1") ==
        "1");
  unsetenv("TALORA_TEST_SECRET");
  const std::string command = "&password_command=echo%20'tiger%2077'";
  CHECK(PostgresSession::open(url + command).query_value("SELECT user") == "talora_password");
}
