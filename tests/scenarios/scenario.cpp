// Runs migrate, reads its papers and asks the target.
#include "tests/scenarios/scenario.hpp"

#include "model/sql_text.hpp"
#include "tests/scenarios/query_text.hpp"
#include "tests/scenarios/schema_facts.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace talora::test {
namespace {

MysqlProduct product_of(ScenarioTarget target) {
  return target == ScenarioTarget::mysql ? MysqlProduct::mysql : MysqlProduct::mariadb;
}

std::string address(const database::Url& url, ScenarioTarget target) {
  if (target == ScenarioTarget::postgres) {
    return fmt::format("postgres://{}@{}:{}/{}?sslmode=disable", url.user, url.host, url.port,
                       url.database);
  }
  return fmt::format("{}://{}@{}:{}/{}?sslmode=disable", name_of(target), url.user, url.host,
                     url.port, url.database);
}

nlohmann::json read_json(const std::filesystem::path& path) {
  return nlohmann::json::parse(read_text(path));
}

// The codes of "-- held: file:1:1: error TAL-X0001 text" lines.
std::vector<std::string> held_codes(const std::string& text) {
  std::vector<std::string> codes;
  for (const std::string& line : lines_of(text)) {
    const auto at = line.find(" TAL-");
    if (line.starts_with("-- held: ") && at != std::string::npos)
      codes.push_back(line.substr(at + 1, 9));
  }
  return codes;
}

}  // namespace

std::string name_of(ScenarioTarget target) {
  return target == ScenarioTarget::postgres ? "postgres" : name_of(product_of(target));
}

std::optional<std::string> why_unavailable(ScenarioTarget target) {
  if (target == ScenarioTarget::postgres) return std::nullopt;
  return why_unavailable(product_of(target));
}

Scenario::Scenario(const ScenarioSource& source, ScenarioTarget target) : source_(source) {
  database::Url url;
  if (target == ScenarioTarget::postgres) {
    url = database_.emplace().url();
  } else {
    url = schema_.emplace(product_of(target)).url();
    auto session = schema_->open();
    // Helpers compare text by the collation of their database, which another source may have made.
    session.execute("DROP DATABASE IF EXISTS talora");
    if (!source.schema.empty()) {
      session.execute("DROP DATABASE IF EXISTS " +
                      quote_identifier(TargetFamily::mysql, source.schema));
    }
  }
  std::vector<std::string> arguments{"migrate"};
  arguments.insert(arguments.end(), source.paths.begin(), source.paths.end());
  arguments.insert(arguments.end(), {"--from", source.dialect, "--target", address(url, target),
                                     "-o", out().string()});
  run = run_talora(arguments);
}

nlohmann::json Scenario::manifest() const {
  return read_json(out() / "manifest.json");
}

nlohmann::json Scenario::parity() const {
  return read_json(out() / "result.json");
}

std::string Scenario::schema() const {
  if (!source_.schema.empty()) return source_.schema;
  return database_ ? "public" : schema_->name();
}

std::unique_ptr<database::Session> Scenario::open() const {
  auto session = database::open_session(database_ ? database_->url() : schema_->url());
  work_in_schema(*session, schema(), source_.dialect);
  return session;
}

std::map<std::string, long> Scenario::row_counts() const {
  std::map<std::string, long> counts;
  const auto session = open();
  const auto family = session->profile().family;
  const auto tables = session->query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = $1 AND table_type = "
      "'BASE TABLE'",
      {schema()});
  for (const auto& row : tables.rows) {
    const std::string name = row[0].value_or("");
    counts[name] =
        std::stol(session->query("SELECT count(*) FROM " + quote_qualified(family, schema(), name))
                      .rows[0][0]
                      .value_or("-1"));
  }
  return counts;
}

std::set<std::string> Scenario::facts(bool joined) const {
  const auto session = open();
  return schema_facts(*session, schema(), joined);
}

std::vector<QueryOutcome> run_queries(const Scenario& scenario, const std::string& folder,
                                      const std::string& dialect) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(scenario.out() / "scripts" / folder))
    files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<QueryOutcome> outcomes;
  for (const auto& file : files) {
    QueryOutcome& outcome = outcomes.emplace_back();
    outcome.name = file.stem().string();
    const std::string text = read_text(file);
    outcome.codes = held_codes(text);
    outcome.held = text.find("-- held: ") != std::string::npos;
    if (outcome.held) continue;
    try {
      const auto session = scenario.open();
      outcome.lines = query_lines(session->query(text), dialect);
    } catch (const std::exception& error) {
      outcome.error = error.what();
    }
  }
  return outcomes;
}

std::vector<std::string> check_queries(const std::vector<QueryOutcome>& outcomes,
                                       const std::filesystem::path& expected) {
  std::vector<std::string> held;
  for (const QueryOutcome& outcome : outcomes) {
    if (outcome.held) {
      held.push_back(outcome.name);
      if (outcome.codes.empty()) FAIL_CHECK(outcome.name + " is held without a code");
      continue;
    }
    const auto lines = lines_of(read_text(expected / (outcome.name + ".txt")));
    if (!outcome.error.empty() || outcome.lines != lines) {
      FAIL_CHECK(fmt::format("{}: {}\nexpected:\n{}\ngot:\n{}", outcome.name, outcome.error,
                             fmt::join(lines, "\n"), fmt::join(outcome.lines, "\n")));
    }
  }
  return held;
}

}  // namespace talora::test
