// Layers: who may include whom, and who may see a driver, a grammar or a command line library.
#include "tests/style/source_files.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <map>
#include <set>

using namespace talora::test;

namespace {

using Names = std::set<std::string>;

// docs: architecture, "Layout and layers". Siblings never include each other.
const std::map<std::string, Names>& allowed_layers() {
  static const Names low = {"model", "parsers", "translators", "database", "planners", "reports"};
  static const Names middle = {"model",    "parsers", "translators", "database",
                               "planners", "reports", "validators",  "cdc"};
  static const std::map<std::string, Names> allowed = [] {
    std::map<std::string, Names> rows;
    rows["model"] = {};
    for (const std::string& layer : low) {
      if (layer != "model") rows[layer] = {"model"};
    }
    rows["validators"] = low;
    rows["cdc"] = low;
    rows["conversion"] = middle;  // its deploy loads and proves data with validators
    rows["cutover"] = {"model", "database", "planners", "reports", "validators", "cdc"};
    rows["cli"] = middle;
    rows["cli"].insert({"conversion", "cutover"});
    return rows;
  }();
  return allowed;
}

// Headers of a library and where alone they may be seen.
struct Confined {
  std::string_view header;
  std::string_view folder;
  bool sources_only = false;
};

constexpr Confined confined[] = {
    {"antlr4-runtime.h", "parsers/"},   {"OracleParser", "parsers/oracle/"},
    {"TsqlParser", "parsers/tsql/"},    {"libpq-fe.h", "database/", true},
    {"pqxx/", "database/", true},       {"mysql", "database/", true},
    {"cppconn/", "database/", true},    {"sql.h", "database/", true},
    {"sqlite3.h", "database/", true},   {"CLI/", "cli/"},
    {"pg_query", "translators/check/"},
};

}  // namespace

TEST_CASE("layers include only what is below them", "[style]") {
  for (const std::string& file : cpp_files()) {
    const std::string layer = layer_of(file);
    const auto allowed = allowed_layers().find(layer);
    if (allowed == allowed_layers().end()) continue;
    for (const Include& include : includes_of(read_text(source_root() / file))) {
      const std::string other = layer_of(include.path);
      if (!include.quoted || other == layer) continue;
      const bool own = allowed_layers().contains(other) || other == "tests" || other == "bench";
      if (!own || allowed->second.contains(other)) continue;
      FAIL_CHECK(fmt::format("{}:{}: {} may not include {}", file, include.line, layer, other));
    }
  }
}

TEST_CASE("every folder with C++ is a layer or tests", "[style]") {
  for (const std::string& file : cpp_files()) {
    const std::string layer = layer_of(file);
    INFO(file);
    CHECK((allowed_layers().contains(layer) || layer == "tests" || layer == "bench"));
  }
}

TEST_CASE("grammar, driver and command line headers stay in their folders", "[style]") {
  for (const std::string& file : cpp_files()) {
    if (file.starts_with("tests/") || file.starts_with("bench/")) continue;
    for (const Include& include : includes_of(read_text(source_root() / file))) {
      for (const Confined& row : confined) {
        if (!include.path.starts_with(row.header)) continue;
        const bool inside = file.starts_with(row.folder);
        if (inside && (!row.sources_only || file.ends_with(".cpp"))) continue;
        FAIL_CHECK(
            fmt::format("{}:{}: {} belongs to {}", file, include.line, include.path, row.folder));
      }
    }
  }
}
