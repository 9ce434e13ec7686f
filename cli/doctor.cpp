// talora doctor: what is installed, what is missing, how to get it.
#include "cli/command.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <string>
#include <vector>

namespace talora::cli {

namespace {

struct Item {
  std::string name;
  std::vector<std::string> any_of;  // one of these files is enough
  std::string how;
  bool needed;  // without it the commands that exist fail
};

const std::vector<Item>& items() {
  static const std::vector<Item> list{
      {"PostgreSQL client library",
       {"/usr/lib/x86_64-linux-gnu/libpqxx-6.4.so", "/usr/lib/aarch64-linux-gnu/libpqxx-6.4.so"},
       "apt-get install libpqxx-6.4",
       true},
      {"MySQL and MariaDB client library",
       {"/usr/lib/x86_64-linux-gnu/libmysqlcppconn.so.7",
        "/usr/lib/aarch64-linux-gnu/libmysqlcppconn.so.7"},
       "apt-get install libmysqlcppconn7v5",
       true},
      {"MariaDB server (tests)", {"/usr/sbin/mariadbd"}, "apt-get install mariadb-server", false},
      {"PostgreSQL 15 server (tests, demo)",
       {"/usr/lib/postgresql/15/bin/postgres"},
       "apt-get install postgresql-15",
       false},
      {"plpgsql_check (checks of converted routines)",
       {"/usr/lib/postgresql/15/lib/plpgsql_check.so"},
       "apt-get install postgresql-15-plpgsql-check",
       false},
      {"psql (running converted scripts)",
       {"/usr/bin/psql"},
       "apt-get install postgresql-client",
       false},
  };
  return list;
}

int run() {
  bool missing_needed = false;
  for (const Item& item : items()) {
    bool found = false;
    for (const std::string& path : item.any_of)
      found = found || std::filesystem::exists(path);
    fmt::print("{:<8} {}\n", found ? "found" : "missing", item.name);
    if (found) continue;
    fmt::print("         get it: {}\n", item.how);
    missing_needed = missing_needed || item.needed;
  }
  return static_cast<int>(missing_needed ? ExitCode::answer_is_no : ExitCode::done);
}

}  // namespace

void add_doctor(CLI::App& app, int& status) {
  CLI::App* sub = app.add_subcommand("doctor", "what is installed, what is missing, how to get it");
  sub->callback([&status] { status = run(); });
}

}  // namespace talora::cli
