// Scenario Oracle's sample schemas: what their install scripts say must be there is there. The data
// files of CO and SH are not all in the corpus; OE and PM are read only.
#include "tests/corpus/corpora.hpp"
#include "tests/scenarios/scenario.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace talora::test;
namespace fs = std::filesystem;

namespace {

fs::path schemas() {
  return corpora_folder() / "oracle/oracle-samples+db-sample-schemas";
}

bool is_there(const std::string& folder) {
  if (fs::exists(schemas() / folder)) return true;
  skipped(folder, "the scripts are not in ../shared/corpora beside the checkout");
  return false;
}

// SELECT 'regions' AS "Table", 5 AS "provided", count(1) AS "actual" FROM hr.regions
std::map<std::string, long> provided(const fs::path& script) {
  std::map<std::string, long> counts;
  for (const std::string& line : lines_of(read_text(script))) {
    constexpr std::string_view begin = "SELECT '", middle = "' AS \"Table\", ";
    const auto at = line.find(middle);
    if (!line.starts_with(begin) || at == std::string::npos) continue;
    counts[line.substr(begin.size(), at - begin.size())] =
        std::stol(line.substr(at + middle.size()));
  }
  return counts;
}

// "kind object: codes" of what was held.
std::set<std::string> held_objects(const Scenario& scenario) {
  std::set<std::string> held;
  const auto manifest = scenario.manifest();
  for (const auto& statement : manifest.at("statements")) {
    const auto kind = statement.at("kind").get<std::string>();
    if (statement.at("outcome") == "held" && kind.starts_with("create_"))
      held.insert(kind + " " + statement.at("object").get<std::string>());
  }
  return held;
}

void check_rows(const Scenario& scenario, const std::map<std::string, long>& expected,
                const std::set<std::string>& absent) {
  const auto found = scenario.row_counts();
  for (const auto& [table, rows] : expected) {
    INFO(table);
    const auto at = found.find(table);
    REQUIRE(at != found.end());
    CHECK(at->second == (absent.contains(table) ? 0 : rows));
  }
}

void each_target(const std::string& name, const std::string& script, const std::string& schema,
                 void (*check)(const Scenario&, ScenarioTarget)) {
  for (const auto target :
       {ScenarioTarget::postgres, ScenarioTarget::mysql, ScenarioTarget::mariadb}) {
    if (const auto reason = why_unavailable(target)) {
      skipped(name + " to " + name_of(target), *reason);
      continue;
    }
    const Scenario scenario({"oracle", {(schemas() / script).string()}, schema}, target);
    INFO(name + " to " + name_of(target));
    if (scenario.run.status > 1) {
      FAIL_CHECK(fmt::format("exit status {}\n{}", scenario.run.status, scenario.run.messages));
      continue;
    }
    check(scenario, target);
  }
}

// Held statements that ANTLR could not read, or that no node models.
long syntax_errors(const nlohmann::json& manifest) {
  long errors = 0;
  for (const auto& statement : manifest.at("statements")) {
    for (const auto& finding : statement.at("findings"))
      errors += finding.at("code") == "TAL-C0001" ? 1 : 0;
  }
  return errors;
}

}  // namespace

TEST_CASE("HR: all objects and rows", "[scenario][sample_schemas]") {
  if (!is_there("human_resources")) return;
  each_target("HR", "human_resources/hr_install.sql", "hr",
              [](const Scenario& scenario, ScenarioTarget target) {
                const auto rows = provided(schemas() / "human_resources/hr_install.sql");
                CHECK(rows.size() == 7);
                check_rows(scenario, rows, {});
                if (target == ScenarioTarget::postgres)
                  CHECK(held_objects(scenario) == std::set<std::string>{});
              });
}

TEST_CASE("CO: all objects; its rows are not in the corpus", "[scenario][sample_schemas]") {
  if (!is_there("customer_orders")) return;
  each_target(
      "CO", "customer_orders/co_install.sql", "co",
      [](const Scenario& scenario, ScenarioTarget target) {
        const auto rows = provided(schemas() / "customer_orders/co_install.sql");
        CHECK(rows.size() == 7);
        std::set<std::string> absent;
        for (const auto& [table, count] : rows)
          absent.insert(table);
        check_rows(scenario, rows, absent);
        CHECK(scenario.run.messages.find("co_populate.sql does not exist") != std::string::npos);
        if (target == ScenarioTarget::postgres)
          CHECK(held_objects(scenario) == std::set<std::string>{});
      });
}

TEST_CASE("SH: all objects but a text index; the rows that are there",
          "[scenario][sample_schemas]") {
  if (!is_there("sales_history")) return;
  each_target(
      "SH", "sales_history/sh_install.sql", "sh",
      [](const Scenario& scenario, ScenarioTarget target) {
        const auto rows = provided(schemas() / "sales_history/sh_install.sql");
        CHECK(rows.size() == 9);
        const std::set<std::string> absent{"costs", "customers", "promotions",
                                           "sales", "times",     "supplementary_demographics"};
        check_rows(scenario, rows, absent);
        for (const std::string& table : absent)
          CHECK(scenario.run.messages.find(table + ".csv") != std::string::npos);
        if (target == ScenarioTarget::postgres)
          CHECK(held_objects(scenario) == std::set<std::string>{"create_index SH.SUP_TEXT_IDX"});
        CHECK(scenario.run.messages.find("domain index") != std::string::npos);
      });
}

TEST_CASE("OE and PM: read without a syntax error", "[scenario][sample_schemas]") {
  for (const std::string folder : {"order_entry", "product_media"}) {
    if (!is_there(folder)) continue;
    const TemporaryFolder work;
    const auto out = work.path() / "out";
    const auto run = run_talora({"convert", (schemas() / folder).string(), "--from", "oracle",
                                 "--to", "postgres", "-o", out.string()});
    INFO(folder);
    CHECK(run.status == 0);
    const auto manifest = nlohmann::json::parse(read_text(out / "manifest.json"));
    CHECK(syntax_errors(manifest) == 0);
    CHECK(manifest.at("totals").at("statements").get<long>() > 30);
    CHECK(run.messages.find("TAL-C0011 included file") != std::string::npos);
  }
}
