// A schema of its own for each test, on the one MySQL and the one MariaDB server of the test
// program.
#include "model/failure.hpp"
#include "model/sql_text.hpp"
#include "tests/support/private_mysql.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <memory>

namespace talora::test {
namespace {

using database::MysqlSession;

struct SharedServer {
  std::string url;
  std::string reason;  // why there is none
  std::unique_ptr<PrivateMysql> own;
};

SharedServer start(MysqlProduct product) {
  SharedServer out;
  const bool mysql = product == MysqlProduct::mysql;
  try {
    if (const char* given =
            std::getenv(mysql ? "TALORA_TEST_MYSQL_URL" : "TALORA_TEST_MARIADB_URL")) {
      out.url = given;
    } else {
      out.own = std::make_unique<PrivateMysql>(PrivateMysqlOptions{.product = product});
      out.url = out.own->url();
    }
    fmt::print(stderr, "tests run on {}\n", MysqlSession::open(out.url).server_name());
  } catch (const Failure& failure) {
    out.reason = failure.what();
  }
  return out;
}

const SharedServer& shared(MysqlProduct product) {
  if (product == MysqlProduct::mysql) {
    static const SharedServer server = start(product);
    return server;
  }
  static const SharedServer server = start(product);
  return server;
}

void administer(MysqlProduct product, const std::string& sql) {
  MysqlSession::open(shared_mysql_url(product, "")).execute(sql);
}

}  // namespace

std::optional<std::string> why_unavailable(MysqlProduct product) {
  const SharedServer& server = shared(product);
  if (server.reason.empty()) return std::nullopt;
  return server.reason;
}

database::Url shared_mysql_url(MysqlProduct product, const std::string& database) {
  const SharedServer& server = shared(product);
  if (!server.reason.empty()) throw Failure(ExitCode::environment, server.reason, "");
  database::Url url = database::parse_url(server.url);
  url.database = database;
  return url;
}

FreshSchema::FreshSchema(MysqlProduct product) : product_(product) {
  static std::atomic<int> counter = 0;
  name_ = fmt::format("talora_test_{}_{}", getpid(), ++counter);
  administer(product_, fmt::format("CREATE DATABASE {} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                                   quote_identifier(TargetFamily::mysql, name_)));
}

FreshSchema::~FreshSchema() {
  try {
    administer(product_, "DROP DATABASE IF EXISTS " + quote_identifier(TargetFamily::mysql, name_));
  } catch (const Failure& failure) {
    fmt::print(stderr, "{} stays on the server: {}\n", name_, failure.what());
  }
}

}  // namespace talora::test
