// A database of its own for each test, on the one server of the test program.
#include "model/postgres_text.hpp"
#include "tests/support/private_postgres.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <map>
#include <optional>

namespace talora::test {
namespace {

using database::PostgresSession;

const PrivatePostgres& private_server() {
  static const PrivatePostgres server;
  return server;
}

void administer(const std::string& sql) {
  PostgresSession::open(shared_server_url("postgres")).execute(sql);
}

// FILE_COPY (since release 15) halves the time when the server does not sync.
void create_database(const std::string& name, const std::string& template_name) {
  static const int version = PostgresSession::open(shared_server_url("postgres")).server_version();
  administer(fmt::format("CREATE DATABASE {} TEMPLATE {}{}", postgres::quote_identifier(name),
                         postgres::quote_identifier(template_name),
                         version >= 150000 ? " STRATEGY FILE_COPY" : ""));
}

void drop_database(const std::string& name) {
  administer(
      fmt::format("DROP DATABASE IF EXISTS {} WITH (FORCE)", postgres::quote_identifier(name)));
}

// The process id keeps programs apart that use one external server.
std::string new_name(const std::string& stem) {
  static std::atomic<int> counter = 0;
  return fmt::format("talora_{}_{}_{}", stem, getpid(), ++counter);
}

struct Templates {
  std::map<std::string, std::string> names;

  ~Templates() {
    if (!server_is_external()) return;
    for (const auto& [topic, name] : names) {
      try {
        drop_database(name);
      } catch (const Failure& failure) {
        fmt::print(stderr, "{} stays on the server: {}\n", name, failure.what());
      }
    }
  }
};

}  // namespace

bool server_is_external() {
  return std::getenv("TALORA_TEST_POSTGRES_URL") != nullptr;
}

database::Url shared_server_url(const std::string& database) {
  const char* external = std::getenv("TALORA_TEST_POSTGRES_URL");
  database::Url url = database::parse_url(external ? external : private_server().url());
  url.database = database;
  return url;
}

FreshDatabase::FreshDatabase(const std::string& template_name) : name_(new_name("test")) {
  create_database(name_, template_name);
}

FreshDatabase::~FreshDatabase() {
  try {
    drop_database(name_);
  } catch (const Failure& failure) {
    fmt::print(stderr, "{} stays on the server: {}\n", name_, failure.what());
  }
}

std::string template_database(const std::string& topic,
                              const std::function<void(PostgresSession&)>& fill) {
  static Templates templates;
  if (const auto found = templates.names.find(topic); found != templates.names.end()) {
    return found->second;
  }
  const std::string name = new_name("template");
  create_database(name, "template0");
  {
    PostgresSession session = PostgresSession::open(shared_server_url(name));
    fill(session);
  }
  templates.names.emplace(topic, name);
  return name;
}

}  // namespace talora::test
