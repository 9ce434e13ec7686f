// Scenario Chinook: a shop's script of others; every row of its INSERTs arrives.
#include "tests/corpus/corpora.hpp"
#include "tests/scenarios/scenario.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace talora::test;

namespace {

// Rows per table, read off the script without any parser: it writes one row a line.
std::map<std::string, long> rows_in_script(const std::string& text) {
  constexpr std::string_view insert = "INSERT INTO ";
  constexpr std::string_view owner = "[dbo].[";
  std::map<std::string, long> counts;
  std::string table;
  for (const std::string& line : lines_of(text)) {
    if (line.starts_with(insert)) {
      table = line.substr(insert.size(), line.find(' ', insert.size()) - insert.size());
      if (table.starts_with(owner))
        table = table.substr(owner.size(), table.size() - owner.size() - 1);
      for (char& c : table)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    } else if (line.starts_with("    (") && !table.empty()) {
      ++counts[table];
    }
    if (line.ends_with(");")) table.clear();
  }
  return counts;
}

}  // namespace

namespace {

void check_rows(const std::string& file, const std::string& dialect, const std::string& schema,
                ScenarioTarget target) {
  const auto script = corpora_folder() / "reference" / "lerocha+chinook-database" /
                      "ChinookDatabase/DataSources" / file;
  if (!std::filesystem::exists(script)) {
    skipped(file, "the script is not in ../shared/corpora beside the checkout");
    return;
  }
  if (const auto reason = why_unavailable(target)) {
    skipped(file + " to " + name_of(target), *reason);
    return;
  }
  INFO(file + " to " + name_of(target));
  const auto expected = rows_in_script(read_text(script));
  CHECK(expected.size() == 11);
  const Scenario result({dialect, {script.string()}, schema}, target);
  INFO(result.run.messages);
  REQUIRE(result.run.status == 0);
  const auto counts = result.row_counts();
  for (const auto& [table, rows] : expected) {
    const auto found = counts.find(table);
    const long got = found == counts.end() ? -1 : found->second;
    if (got != rows)
      FAIL_CHECK(fmt::format("{}: {} rows in the script, {} arrived", table, rows, got));
  }
  CHECK(result.parity().at("verdict") == "equal");
}

}  // namespace

TEST_CASE("Chinook of Oracle: rows per table", "[scenario]") {
  check_rows("Chinook_Oracle.sql", "oracle", "",
             GENERATE(ScenarioTarget::postgres, ScenarioTarget::mysql, ScenarioTarget::mariadb));
}

TEST_CASE("Chinook of SQL Server: rows per table", "[scenario]") {
  check_rows("Chinook_SqlServer.sql", "sqlserver", "dbo",
             GENERATE(ScenarioTarget::postgres, ScenarioTarget::mysql, ScenarioTarget::mariadb));
}
