// Scenario netops to MySQL and MariaDB: the rows are Oracle's, queries are right or held by name.
#include "tests/scenarios/open_list.hpp"
#include "tests/scenarios/scenario.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace talora;
using namespace talora::test;
namespace fs = std::filesystem;

namespace {

const fs::path sample = source_root() / "samples/oracle/netops";

// The number of files of a folder of the sample.
std::size_t scripts_in(const std::string& folder) {
  return repository_files("samples/oracle/netops/" + folder + "/", ".sql").size();
}

// Tables whose statement was held, by their name on the target.
std::set<std::string> held_tables(const nlohmann::json& manifest) {
  std::set<std::string> names;
  for (const auto& statement : manifest.at("statements")) {
    if (statement.at("kind") != "create_table" || statement.at("outcome") != "held") continue;
    std::string name = statement.at("object");
    name.erase(0, name.find('.') + 1);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    names.insert(name);
  }
  return names;
}

}  // namespace

TEST_CASE("netops to MySQL: rows, parity, queries", "[scenario]") {
  const auto target = GENERATE(ScenarioTarget::mysql, ScenarioTarget::mariadb);
  if (const auto reason = why_unavailable(target)) {
    skipped("netops to " + name_of(target), *reason);
    return;
  }
  INFO(name_of(target));
  const Scenario scenario({"oracle", {sample.string()}, "netops"}, target);
  INFO(scenario.run.messages);
  REQUIRE(scenario.run.status <= 1);
  check_open_list(scenario.manifest(), "samples/oracle/netops",
                  "tests/scenarios/netops_open_" + name_of(target) + ".txt");
  const auto totals = scenario.manifest().at("totals");
  const auto number = [&](const char* name) { return totals.at(name).get<long>(); };
  CHECK(number("statements") ==
        number("copied") + number("translated") + number("absorbed") + number("held"));
  const std::set<std::string> held_by_name = held_tables(scenario.manifest());
  const auto counts = scenario.row_counts();
  for (const std::string& line : lines_of(read_text(sample / "data/expected_counts.txt"))) {
    const std::size_t bar = line.find(" | ");
    REQUIRE(bar != std::string::npos);
    const auto found = counts.find(line.substr(0, bar));
    INFO(line);
    if (held_by_name.contains(line.substr(0, bar))) continue;
    CHECK((found != counts.end() && std::to_string(found->second) == line.substr(bar + 3)));
  }
  const auto parity_tables = scenario.parity().at("tables");
  for (const auto& table : parity_tables) {
    INFO(table.dump());
    const std::string name = table.at("table");
    if (held_by_name.contains(name.substr(name.find('.') + 1))) continue;
    CHECK(table.at("verdict") != "different");
  }
  auto outcomes = run_queries(scenario, "queries", "oracle");
  CHECK(outcomes.size() == scripts_in("queries"));
  // Its CHAR(3) column comes without blanks at the end; finding TAL-O0222 says so.
  CHECK(scenario.manifest().dump().find("TAL-O0222") != std::string::npos);
  std::erase_if(outcomes,
                [](const QueryOutcome& each) { return each.name == "q01_towers_per_region"; });
  const auto held = check_queries(outcomes, sample / "queries/expected");
  CHECK(held.size() < outcomes.size());
}
