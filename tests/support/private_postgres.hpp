// PostgreSQL servers for tests: a private one, started on first use, or the one that
// TALORA_TEST_POSTGRES_URL names; and a database of its own for each test.
#pragma once

#include "database/postgres_session.hpp"

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>

namespace talora::test {

struct PrivatePostgresOptions {
  bool tls = false;  // serve TLS with a certificate of its own, made for the name "localhost"
};

// A server that lives as long as the object. It listens on a free port of 127.0.0.1, keeps its data
// in a fresh folder below $TALORA_SERVER_DIR (else the system's folder for large temporary files),
// trusts everyone but the role `talora_password`, which must prove its password, and does not
// survive the test program, even when that is killed. Started as root, it runs as the user
// postgres. The programs are taken from $TALORA_POSTGRES_BIN, else from the newest installation
// below /usr/lib/postgresql. Throws Failure when it does not come up.
class PrivatePostgres {
 public:
  explicit PrivatePostgres(PrivatePostgresOptions options = {});
  PrivatePostgres(const PrivatePostgres&) = delete;
  PrivatePostgres& operator=(const PrivatePostgres&) = delete;
  ~PrivatePostgres();

  [[nodiscard]] int port() const { return port_; }

  // postgres://postgres@127.0.0.1:PORT/DATABASE?sslmode=disable
  [[nodiscard]] std::string url(const std::string& database = "postgres") const;

  [[nodiscard]] std::filesystem::path certificate() const { return folder_ / "server.crt"; }

  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  void create_cluster(bool tls) const;
  void start();
  void stop() noexcept;

  std::filesystem::path folder_;
  int port_ = 0;
  pid_t pid_ = -1;
};

// True when TALORA_TEST_POSTGRES_URL names the server.
[[nodiscard]] bool server_is_external();

// The server's address with another database in it; starts the private server on first use. One
// server serves the whole test program.
[[nodiscard]] database::Url shared_server_url(const std::string& database);

// A new database, dropped at the end of the scope. With `template_name` it is a copy of that one.
class FreshDatabase {
 public:
  explicit FreshDatabase(const std::string& template_name = "template0");
  FreshDatabase(const FreshDatabase&) = delete;
  FreshDatabase& operator=(const FreshDatabase&) = delete;
  ~FreshDatabase();

  [[nodiscard]] const std::string& name() const { return name_; }

  [[nodiscard]] database::Url url() const { return shared_server_url(name_); }

  [[nodiscard]] database::PostgresSession open() const {
    return database::PostgresSession::open(url());
  }

 private:
  std::string name_;
};

// The name of a database that `fill` has filled, made once per test program and topic: many tests
// copy it with FreshDatabase(template_database("x", fill)), which takes some 40 ms each.
[[nodiscard]] std::string template_database(
    const std::string& topic, const std::function<void(database::PostgresSession&)>& fill);

}  // namespace talora::test
