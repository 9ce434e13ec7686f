// MySQL and MariaDB servers for tests: private ones, started on first use, or those that
// TALORA_TEST_MYSQL_URL and TALORA_TEST_MARIADB_URL name; and a schema of its own for each test.
#pragma once

#include "database/mysql_session.hpp"

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>

namespace talora::test {

enum class MysqlProduct { mysql, mariadb };

[[nodiscard]] std::string name_of(MysqlProduct product);

struct PrivateMysqlOptions {
  MysqlProduct product = MysqlProduct::mysql;
  bool tls = false;  // serve TLS with a certificate of its own, made for the name "localhost"
};

// A server that lives as long as the object: a free port of 127.0.0.1, a fresh copy of an
// initialised data folder below $TALORA_SERVER_DIR (else the system's folder for large temporary
// files), user root without a password. It does not survive the test program, even when that is
// killed. The programs come from mysql_home.sh: MySQL is fetched once. Throws Failure when they
// cannot be had or the server does not come up.
class PrivateMysql {
 public:
  explicit PrivateMysql(PrivateMysqlOptions options);
  PrivateMysql(const PrivateMysql&) = delete;
  PrivateMysql& operator=(const PrivateMysql&) = delete;
  ~PrivateMysql();

  [[nodiscard]] int port() const { return port_; }

  // mysql://root@127.0.0.1:PORT/DATABASE?sslmode=disable, or mariadb://
  [[nodiscard]] std::string url(const std::string& database = "") const;

  [[nodiscard]] std::filesystem::path certificate() const { return folder_ / "server.crt"; }

  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  void make_certificate() const;
  void start(const std::string& programs);
  void stop() noexcept;

  PrivateMysqlOptions options_;
  std::filesystem::path folder_;
  int port_ = 0;
  pid_t pid_ = -1;
};

// Why tests on this product cannot run on this machine, or nothing. Starts the one server of the
// test program for it on first use, and says once on standard error which version it is.
[[nodiscard]] std::optional<std::string> why_unavailable(MysqlProduct product);

// The server's address with another database in it. Failure when it is not available.
[[nodiscard]] database::Url shared_mysql_url(MysqlProduct product, const std::string& database);

// A new, empty schema, dropped at the end of the scope.
class FreshSchema {
 public:
  explicit FreshSchema(MysqlProduct product);
  FreshSchema(const FreshSchema&) = delete;
  FreshSchema& operator=(const FreshSchema&) = delete;
  ~FreshSchema();

  [[nodiscard]] const std::string& name() const { return name_; }

  [[nodiscard]] database::Url url() const { return shared_mysql_url(product_, name_); }

  [[nodiscard]] database::MysqlSession open() const { return database::MysqlSession::open(url()); }

 private:
  MysqlProduct product_;
  std::string name_;
};

}  // namespace talora::test
