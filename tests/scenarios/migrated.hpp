// A source migrated by the program into a fresh database, for scenarios.
#pragma once

#include "tests/support/private_postgres.hpp"
#include "tests/support/run_program.hpp"

#include <map>
#include <string>
#include <vector>

namespace talora::test {

struct Migrated {
  explicit Migrated(const std::string& source, const std::vector<std::string>& options = {});

  FreshDatabase database;
  TemporaryFolder folder;
  RunResult run;

  [[nodiscard]] std::filesystem::path out() const { return folder.path() / "out"; }
};

// Rows of all tables outside the server's own schemas and schema talora, by table name.
[[nodiscard]] std::map<std::string, long> row_counts(database::PostgresSession& session);

// Errors of plpgsql_check in all routines outside the server's own schemas and schema talora,
// under the session's search_path.
[[nodiscard]] std::vector<std::string> routine_errors(database::PostgresSession& session);

}  // namespace talora::test
