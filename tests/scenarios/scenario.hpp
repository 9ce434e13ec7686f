// A source system migrated by the program to any target, and what came of it.
#pragma once

#include "database/session.hpp"
#include "tests/support/private_mysql.hpp"
#include "tests/support/private_postgres.hpp"
#include "tests/support/run_program.hpp"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace talora::test {

enum class ScenarioTarget { postgres, mysql, mariadb };

[[nodiscard]] std::string name_of(ScenarioTarget target);

struct ScenarioSource {
  std::string dialect;  // the word of --from
  std::vector<std::string> paths;
  std::string schema;  // of its objects on the target; empty: none is said
};

// Why it cannot run on this machine, or nothing.
[[nodiscard]] std::optional<std::string> why_unavailable(ScenarioTarget target);

// talora migrate into an empty database; what the source's schema held on a MySQL server is dropped
// first.
class Scenario {
 public:
  Scenario(const ScenarioSource& source, ScenarioTarget target);

  RunResult run;

  [[nodiscard]] std::filesystem::path out() const { return folder_.path() / "out"; }

  [[nodiscard]] nlohmann::json manifest() const;
  [[nodiscard]] nlohmann::json parity() const;  // result.json

  // A session whose names without a schema lead to the source's.
  [[nodiscard]] std::unique_ptr<database::Session> open() const;

  // Rows of the tables of the source's schema, by table name.
  [[nodiscard]] std::map<std::string, long> row_counts() const;

  // schema_facts() of the source's schema.
  [[nodiscard]] std::set<std::string> facts(bool joined) const;

 private:
  [[nodiscard]] std::string schema() const;  // where the objects stand

  ScenarioSource source_;
  std::optional<FreshDatabase> database_;
  std::optional<FreshSchema> schema_;
  TemporaryFolder folder_;
};

// The outcome of one query or call of a sample, as the matrix counts it.
struct QueryOutcome {
  std::string name;
  bool held = false;               // refused by name: `text` is the reason
  std::vector<std::string> codes;  // of the reason
  std::vector<std::string> lines;  // rows
  std::string error;               // the server refused it
};

// Runs OUT/scripts/<folder>/*.sql one by one; rows as the samples write them.
[[nodiscard]] std::vector<QueryOutcome> run_queries(const Scenario& scenario,
                                                    const std::string& folder,
                                                    const std::string& dialect);

// Each expected file against the outcome; the names of those that were held. Fails on the rest.
std::vector<std::string> check_queries(const std::vector<QueryOutcome>& outcomes,
                                       const std::filesystem::path& expected);

}  // namespace talora::test
