// Rules and golden files belong together.
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <set>

using namespace talora::test;

namespace {

// Files of the folder that define a rule, by stem.
std::set<std::string> rules_of(const std::string& folder) {
  std::set<std::string> rules;
  for (const std::string& file : repository_files(folder, ".cpp")) {
    if (read_text(source_root() / file).find("const Rule ") == std::string::npos) continue;
    rules.insert(std::filesystem::path(file).stem().string());
  }
  return rules;
}

std::set<std::string> stems(const std::string& folder, const std::string& suffix) {
  std::set<std::string> names;
  for (const std::string& file : repository_files(folder, suffix)) {
    names.insert(std::filesystem::path(file).stem().string());
  }
  return names;
}

// Golden files that are about more than one rule: one name a line, # begins a comment.
std::set<std::string> topics() {
  std::set<std::string> names;
  const auto file = source_root() / "tests/golden/oracle/topics.txt";
  if (!std::filesystem::exists(file)) return names;
  for (const std::string& line : lines_of(read_text(file))) {
    if (!line.empty() && line[0] != '#') names.insert(trimmed(line));
  }
  return names;
}

}  // namespace

TEST_CASE("every rule has a golden file, every golden file a rule or a topic", "[style]") {
  const auto golden = stems("tests/golden/oracle/", ".sql");
  std::set<std::string> rules = rules_of("translators/rules/oracle/");
  rules.merge(rules_of("translators/rules/common/"));
  rules.merge(rules_of("translators/rules/to_postgres/"));
  rules.merge(rules_of("translators/rules/to_mysql/"));
  for (const std::string& rule : rules) {
    if (!golden.contains(rule)) FAIL_CHECK(fmt::format("rule {} has no golden file", rule));
  }
  const auto named = topics();
  for (const std::string& name : golden) {
    if (rules.contains(name) || named.contains(name)) continue;
    FAIL_CHECK(fmt::format("tests/golden/oracle/{}.sql: no such rule and not in topics.txt", name));
  }
  for (const std::string& name : named) {
    if (!golden.contains(name)) FAIL_CHECK(fmt::format("topics.txt names {}: no such file", name));
  }
}
