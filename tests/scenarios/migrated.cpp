// Runs talora migrate and looks at the result.
#include "tests/scenarios/migrated.hpp"

#include "database/postgres_catalog.hpp"

#include <fmt/format.h>

namespace talora::test {
namespace {

std::vector<std::string> user_schemas(database::PostgresSession& session) {
  const auto rows = session.query(
      "SELECT nspname FROM pg_namespace WHERE nspname NOT IN ('talora', 'information_schema') AND "
      "nspname NOT LIKE 'pg\\_%' ORDER BY 1");
  std::vector<std::string> names;
  for (const auto& row : rows.rows)
    names.push_back(*row[0]);
  return names;
}

}  // namespace

Migrated::Migrated(const std::string& source, const std::vector<std::string>& options) {
  const auto url = database.url();
  std::vector<std::string> arguments{"migrate",
                                     source,
                                     "--from",
                                     "oracle",
                                     "--target",
                                     fmt::format("postgres://{}@{}:{}/{}?sslmode=disable", url.user,
                                                 url.host, url.port, database.name()),
                                     "-o",
                                     out().string()};
  arguments.insert(arguments.end(), options.begin(), options.end());
  run = run_talora(arguments);
}

std::map<std::string, long> row_counts(database::PostgresSession& session) {
  std::map<std::string, long> counts;
  const auto schemas = user_schemas(session);
  for (const auto& table : database::read_tables(session, schemas)) {
    counts[table.name] = static_cast<long>(database::count_rows(session, table.schema, table.name));
  }
  return counts;
}

std::vector<std::string> routine_errors(database::PostgresSession& session) {
  session.execute("CREATE EXTENSION IF NOT EXISTS plpgsql_check SCHEMA public");
  const auto schemas = user_schemas(session);
  std::vector<std::string> errors;
  for (const auto& finding : database::check_functions(session, schemas)) {
    if (finding.level != "error") continue;
    errors.push_back(fmt::format("{} line {}: {} {}", finding.signature, finding.line,
                                 finding.message, finding.detail));
  }
  return errors;
}

}  // namespace talora::test
