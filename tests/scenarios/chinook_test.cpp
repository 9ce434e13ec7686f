// Scenario Chinook: a shop's script of others; every row of its INSERTs arrives.
#include "tests/corpus/corpora.hpp"
#include "tests/scenarios/migrated.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace talora::test;

namespace {

// Rows per table, read off the script without any parser: it writes one row a line.
std::map<std::string, long> rows_in_script(const std::string& text) {
  constexpr std::string_view insert = "INSERT INTO ";
  std::map<std::string, long> counts;
  std::string table;
  for (const std::string& line : lines_of(text)) {
    if (line.starts_with(insert)) {
      table = line.substr(insert.size(), line.find(' ', insert.size()) - insert.size());
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

TEST_CASE("Chinook: rows per table", "[scenario]") {
  const auto script = corpora_folder() / "reference" / "lerocha+chinook-database" /
                      "ChinookDatabase/DataSources/Chinook_Oracle.sql";
  if (!std::filesystem::exists(script)) {
    skipped("Chinook", "its script is not in ../shared/corpora beside the checkout");
    return;
  }
  const auto expected = rows_in_script(read_text(script));
  CHECK(expected.size() == 11);
  const Migrated result(script.string());
  INFO(result.run.messages);
  CHECK(result.run.status == 0);
  auto session = result.database.open();
  const auto counts = row_counts(session);
  for (const auto& [table, rows] : expected) {
    const auto found = counts.find(table);
    const long got = found == counts.end() ? -1 : found->second;
    if (got != rows)
      FAIL_CHECK(fmt::format("{}: {} rows in the script, {} arrived", table, rows, got));
  }
}
