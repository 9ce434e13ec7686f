// How much of tree, rules and tables the sources and targets share: counted, printed, checked for
// sense.
#include "model/types/type_rows.hpp"
#include "tests/style/source_files.hpp"
#include "tests/support/repository.hpp"
#include "translators/rules/engine.hpp"
#include "translators/tables/oracle_functions.hpp"
#include "translators/tables/phrases.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <iostream>
#include <map>
#include <set>
#include <string>

using namespace talora;
using namespace talora::test;

namespace {

struct NodeKind {
  std::string kind;
  std::string structure;
};

// TALORA_NODE(kind, Struct, portability) lines.
std::vector<NodeKind> node_kinds() {
  std::vector<NodeKind> kinds;
  constexpr std::string_view mark = "TALORA_NODE(";
  for (const std::string& line : lines_of(read_text(source_root() / "model/tree/nodes.def"))) {
    if (!line.starts_with(mark)) continue;
    const std::size_t comma = line.find(',');
    const std::size_t second = line.find(',', comma + 1);
    kinds.push_back({line.substr(mark.size(), comma - mark.size()),
                     trimmed(line.substr(comma + 1, second - comma - 1))});
  }
  return kinds;
}

// All code below the folders, comments and literals blanked.
std::string code_below(std::initializer_list<std::string_view> folders) {
  std::string code;
  for (const std::string_view folder : folders) {
    for (const std::string& file : cpp_files()) {
      if (file.starts_with(folder)) code += code_only(read_text(source_root() / file));
    }
  }
  return code;
}

bool makes(const std::string& code, const std::string& structure) {
  // make<Struct>(…), or a template over several nodes: lower_plain<Struct>(…).
  return code.find("<" + structure + ">(") != std::string::npos;
}

std::string scope_name(const translators::RuleScope& scope) {
  const std::string source =
      scope.source ? std::string(dialect_name(*scope.source)) : std::string("any source");
  if (!scope.target) return source + " to any target";
  return source + (*scope.target == TargetFamily::postgres ? " to postgres" : " to mysql");
}

}  // namespace

TEST_CASE("nodes: what both front ends make is one node", "[style]") {
  const std::string common = code_below({"parsers/antlr/"});
  const std::string oracle = code_below({"parsers/oracle/"});
  const std::string tsql = code_below({"parsers/tsql/"});
  const std::string rules = code_below({"translators/"});
  std::map<std::string, int> counts;
  for (const NodeKind& node : node_kinds()) {
    const bool shared = makes(common, node.structure);
    const bool by_oracle = shared || makes(oracle, node.structure);
    const bool by_tsql = shared || makes(tsql, node.structure);
    const bool by_rules = makes(rules, node.structure);
    INFO("node " << node.kind);
    CHECK((by_oracle || by_tsql || by_rules));  // a node that nobody makes is dead
    if (by_oracle && by_tsql) {
      ++counts["made by both front ends"];
    } else if (by_oracle) {
      ++counts["made by Oracle's alone"];
    } else {
      ++counts[by_tsql ? "made by T-SQL's alone" : "made by rules alone"];
    }
  }
  for (const auto& [what, count] : counts)
    std::cout << fmt::format("structure: nodes {}: {}\n", what, count);
  // The promise of one tree: most of it is common.
  CHECK(counts["made by both front ends"] >
        counts["made by Oracle's alone"] + counts["made by T-SQL's alone"]);
}

TEST_CASE("rules: each stands once, in the widest scope", "[style]") {
  std::map<std::string, int> counts;
  std::set<std::string_view> names;
  for (const translators::RegisteredRule& entry : translators::all_rules()) {
    ++counts[scope_name(entry.scope)];
    INFO("rule " << entry.rule->id);
    CHECK(names.insert(entry.rule->id).second);
  }
  for (const auto& [scope, count] : counts)
    std::cout << fmt::format("structure: rules {}: {}\n", scope, count);
}

TEST_CASE("rows: each way has its own data and no code", "[style]") {
  for (const SourceDialect source : {SourceDialect::oracle, SourceDialect::tsql}) {
    for (const TargetFamily target : {TargetFamily::postgres, TargetFamily::mysql}) {
      const translators::RuleScope scope{source, target};
      const std::size_t count = type_rows(source, target).size();
      std::cout << fmt::format("structure: type rows {}: {}\n", scope_name(scope), count);
    }
  }
  std::cout << fmt::format("structure: phrases on every target: {}\n",
                           translators::phrases_postgres().size());
  // A rule says what it wants in a phrase; each target has its words for all of them.
  CHECK(translators::phrases_postgres().size() == translators::phrases_mysql().size());
  for (const std::string_view target : {"postgres", "mysql"}) {
    const auto files = repository_files(fmt::format("translators/runtime/{}/", target), ".sql");
    std::cout << fmt::format("structure: runtime helpers on {}: {}\n", target, files.size());
    CHECK_FALSE(files.empty());
  }
}
