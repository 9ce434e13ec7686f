// Scenario corebank: the sample of SQL Server moves to every target, from scripts and from CSV.
#include "tests/scenarios/scenario.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>

using namespace talora;
using namespace talora::test;
namespace fs = std::filesystem;

namespace {

const fs::path sample = source_root() / "samples/sqlserver/corebank";

const ScenarioSource scripts{"sqlserver", {sample.string()}, "dbo"};
const ScenarioSource csv_files{
    "sqlserver",
    {(sample / "schema").string(), (source_root() / "samples/sqlserver/corebank_csv").string()},
    "dbo"};

// Queries that a target may refuse by name; fewer is better.
const std::map<ScenarioTarget, std::size_t> most_held{
    {ScenarioTarget::postgres, 2}, {ScenarioTarget::mysql, 3}, {ScenarioTarget::mariadb, 4}};

std::optional<ScenarioTarget> target() {
  const auto wanted =
      GENERATE(ScenarioTarget::postgres, ScenarioTarget::mysql, ScenarioTarget::mariadb);
  const auto reason = why_unavailable(wanted);
  if (!reason) return wanted;
  skipped("corebank to " + name_of(wanted), *reason);
  return std::nullopt;
}

// Every table of the sample has its rows, and the rows are the source's.
void check_data(const Scenario& scenario) {
  const auto counts = scenario.row_counts();
  for (const std::string& line : lines_of(read_text(sample / "data/expected_counts.txt"))) {
    const std::size_t bar = line.find(" | ");
    REQUIRE(bar != std::string::npos);
    std::string table = line.substr(0, bar);
    for (char& c : table)
      c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const auto found = counts.find(table.substr(table.find('.') + 1));
    INFO(line);
    CHECK((found != counts.end() && std::to_string(found->second) == line.substr(bar + 3)));
  }
  const auto parity = scenario.parity();
  CHECK(parity.at("tables").size() == 9);
  for (const auto& table : parity.at("tables")) {
    INFO(table.dump());
    CHECK(table.at("verdict") == "equal");
    CHECK(table.at("mode") == "checksum");
  }
}

void check_totals(const Scenario& scenario) {
  const auto manifest = scenario.manifest();
  const auto& totals = manifest.at("totals");
  const auto number = [&](const char* name) { return totals.at(name).get<long>(); };
  CHECK(number("unparsed") == 0);
  CHECK(number("statements") ==
        number("copied") + number("translated") + number("absorbed") + number("held"));
  for (const auto& statement : manifest.at("statements")) {
    if (statement.at("outcome") != "held") continue;
    INFO(statement.at("source").dump());
    CHECK_FALSE(statement.at("findings").empty());
  }
}

}  // namespace

TEST_CASE("corebank: scripts, data and queries", "[scenario]") {
  const auto wanted = target();
  if (!wanted) return;
  INFO(name_of(*wanted));
  const Scenario scenario(scripts, *wanted);
  INFO(scenario.run.messages);
  REQUIRE(scenario.run.status <= 1);
  check_totals(scenario);
  check_data(scenario);
  const auto outcomes = run_queries(scenario, "queries", "sqlserver");
  CHECK(outcomes.size() == 15);
  const auto held = check_queries(outcomes, sample / "queries/expected");
  INFO(fmt::format("held: {}", fmt::join(held, " ")));
  CHECK(held.size() <= most_held.at(*wanted));
}

TEST_CASE("corebank: the same rows from CSV files", "[scenario]") {
  const auto wanted = target();
  if (!wanted) return;
  INFO(name_of(*wanted));
  const Scenario scenario(csv_files, *wanted);
  INFO(scenario.run.messages);
  REQUIRE(scenario.run.status <= 1);
  check_data(scenario);
}

TEST_CASE("corebank: identities go on behind the data", "[scenario]") {
  const auto wanted = target();
  if (!wanted) return;
  INFO(name_of(*wanted));
  const Scenario scenario(scripts, *wanted);
  INFO(scenario.run.messages);
  REQUIRE(scenario.run.status <= 1);
  const auto session = scenario.open();
  session->execute(
      "INSERT INTO errorlog (username, errornumber, errormessage) VALUES ('me', 1, 'new')");
  const auto rows = session->query(
      "SELECT count(*) FROM errorlog WHERE errorlogid > (SELECT max(errorlogid) FROM errorlog "
      "WHERE errormessage <> 'new') AND errormessage = 'new'");
  CHECK(rows.rows[0][0] == "1");
}
