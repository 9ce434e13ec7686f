// Golden cases: each rule's before and after, and what must hold of every translation.
#include "parsers/oracle/parse.hpp"
#include "parsers/tsql/batch.hpp"
#include "tests/golden/golden_file.hpp"
#include "translators/bind/bind.hpp"
#include "translators/check/postgres_parse.hpp"
#include "translators/rules/engine.hpp"
#include "translators/translate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

namespace talora::tests {

namespace {

// The golden files of all sources.
std::vector<GoldenFile> all_golden_files() {
  std::vector<GoldenFile> files = read_golden_files(TALORA_SOURCE_DIR "/tests/golden/oracle");
  for (GoldenFile& file : read_golden_files(TALORA_SOURCE_DIR "/tests/golden/tsql"))
    files.push_back(std::move(file));
  return files;
}

struct Outcome {
  std::string expectation;
  std::string sql;
  std::vector<std::string> units;
  std::vector<std::string> comments;
};

std::string without_terminator(std::string text) {
  while (!text.empty() && (text.back() == ';' || text.back() == '\n' || text.back() == ' '))
    text.pop_back();
  return text;
}

std::string summary(const Diagnostics& diagnostics, bool held) {
  std::string text(held ? "manual" : class_name(diagnostics.worst()));
  std::set<std::string_view> codes;
  for (const Diagnostic& finding : diagnostics.all())
    codes.insert(row(finding.id).code);
  for (std::string_view code : codes)
    text.append(" ").append(code);
  return text;
}

// Statements of a text, with what is kept alive for them.
class Reader {
 public:
  explicit Reader(SourceDialect dialect) : dialect_(dialect) {}

  std::vector<parsers::ParsedStatement> read(const std::string& name, const std::string& text,
                                             Diagnostics& diagnostics) {
    const SourceFile& file = sources.add(name, without_terminator(text));
    const Span whole{file.id(), 0, static_cast<std::uint32_t>(file.text().size())};
    std::vector<parsers::ParsedStatement> statements;
    if (dialect_ == SourceDialect::oracle) {
      statements.push_back(oracle_.parse(file, whole, diagnostics));
    } else {
      static tsql::Parser parser;
      parser.begin_session();
      statements = tsql::parse_batch(parser, file, whole, diagnostics);
    }
    for (const parsers::ParsedStatement& statement : statements) {
      if (statement.tree->root != nullptr) translators::collect(*statement.tree, catalog, dialect_);
    }
    return statements;
  }

  SourceSet sources;
  Catalog catalog;

 private:
  SourceDialect dialect_;
  oracle::Parser oracle_;
};

// `target`: postgres, mysql or mariadb, as the release that most expectations are of, or a profile.
Outcome run(const GoldenCase& golden, translators::TranslateOptions options,
            std::string_view target = "postgres") {
  options.profile = *parse_profile(target == "mysql"      ? "mysql:9.7"
                                   : target == "mariadb"  ? "mariadb:10.11"
                                   : target == "postgres" ? "postgres:15"
                                                          : target);
  options.source = golden.dialect;
  Reader reader(golden.dialect);
  Diagnostics ignored;
  std::vector<std::vector<parsers::ParsedStatement>> kept;
  for (const std::string& ddl : golden.catalog)
    kept.push_back(reader.read("catalog.sql", ddl, ignored));
  Diagnostics diagnostics;
  auto statements = reader.read("case.sql", golden.source, diagnostics);
  translators::complete_catalog(reader.catalog);
  Outcome outcome;
  bool held = false;
  for (parsers::ParsedStatement& parsed : statements) {
    for (const Comment& comment : parsed.tree->comments) {
      if (!comment.is_hint) outcome.comments.emplace_back(comment.text);
    }
    const translators::Translation translation =
        translators::translate(*parsed.tree, reader.sources, reader.catalog, options, diagnostics);
    held = held || translation.outcome == translators::Outcome::held;
    for (const translators::TargetUnit& unit : translation.units) {
      if (!outcome.sql.empty()) outcome.sql += "\n--\n";
      outcome.sql += unit.sql;
      outcome.units.push_back(unit.sql);
    }
  }
  outcome.expectation = summary(diagnostics, held);
  return outcome;
}

bool updating() {
  const char* value = std::getenv("TALORA_UPDATE");
  return value != nullptr && std::string_view(value) == "1";
}

std::string id_of(const std::string& path) {
  return std::filesystem::path(path).stem().string();
}

}  // namespace

TEST_CASE("golden cases give the expected text and findings", "[golden]") {
  for (GoldenFile& file : all_golden_files()) {
    for (GoldenCase& golden : file.cases) {
      for (GoldenExpectation& expected : golden.expectations) {
        const Outcome outcome = run(golden, {}, expected.target);
        if (updating()) {
          expected.summary = outcome.expectation;
          expected.sql = outcome.sql;
          continue;
        }
        INFO(id_of(file.path) << ": " << golden.name << " (" << expected.target << ")\n"
                              << golden.source);
        CHECK(outcome.expectation == expected.summary);
        CHECK(outcome.sql == expected.sql);
      }
    }
    if (updating()) write_golden_file(file);
  }
}

TEST_CASE("the order of rules inside a phase does not matter", "[golden]") {
  translators::TranslateOptions reversed;
  reversed.reverse_rules = true;
  for (const GoldenFile& file : all_golden_files()) {
    for (const GoldenCase& golden : file.cases) {
      INFO(id_of(file.path) << ": " << golden.name);
      for (const GoldenExpectation& expected : golden.expectations)
        CHECK(run(golden, reversed, expected.target).sql == run(golden, {}, expected.target).sql);
    }
  }
}

TEST_CASE("fully parenthesised text has the same parse tree", "[golden]") {
  translators::TranslateOptions parenthesised;
  parenthesised.fully_parenthesised = true;
  for (const GoldenFile& file : all_golden_files()) {
    for (const GoldenCase& golden : file.cases) {
      INFO(id_of(file.path) << ": " << golden.name);
      const Outcome plain = run(golden, {});
      const Outcome full = run(golden, parenthesised);
      REQUIRE(plain.units.size() == full.units.size());
      for (std::size_t i = 0; i < plain.units.size(); ++i) {
        CHECK(translators::same_parse(plain.units[i], full.units[i]));
      }
    }
  }
}

TEST_CASE("comments of a translated statement are all printed", "[golden]") {
  for (const GoldenFile& file : all_golden_files()) {
    for (GoldenCase golden : file.cases) {
      // A comment behind every line of the case.
      std::string text;
      for (std::size_t i = 0, line = 1; i <= golden.source.size(); ++i) {
        if (i == golden.source.size() || golden.source[i] == '\n') {
          text += " -- c" + std::to_string(line++) + '\n';
        } else {
          text += golden.source[i];
        }
      }
      golden.source = "/* first */ " + text;
      const Outcome outcome = run(golden, {});
      INFO(id_of(file.path) << ": " << golden.name << "\n" << outcome.sql);
      if (outcome.units.empty()) continue;
      for (const std::string& comment : outcome.comments) {
        const std::size_t at = outcome.sql.find(comment);
        CHECK(at != std::string::npos);
        CHECK(outcome.sql.find(comment + '\n', at + 1) == std::string::npos);
      }
    }
  }
}

namespace {

// The lines of a file of names, # comments apart.
std::set<std::string> names_in(const std::string& path) {
  std::set<std::string> names;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line[0] != '#') names.insert(line);
  }
  return names;
}

}  // namespace

TEST_CASE("every rule file is registered once and has golden cases", "[golden]") {
  std::multiset<std::string> registered;
  for (const translators::RegisteredRule& entry : translators::all_rules()) {
    registered.emplace(entry.rule->id);
  }
  std::multiset<std::string> files;
  for (const char* folder : {"common", "oracle", "tsql", "to_postgres", "to_mysql"}) {
    const std::string path = std::string(TALORA_SOURCE_DIR "/translators/rules/") + folder;
    if (!std::filesystem::exists(path)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.path().extension() == ".cpp") files.insert(entry.path().stem().string());
    }
  }
  CHECK(registered == files);
  std::set<std::string> golden;
  for (const GoldenFile& file : all_golden_files()) {
    if (!file.cases.empty()) golden.insert(id_of(file.path));
  }
  // Rules of T-SQL that have only executed cases so far; a rule leaves the list with its golden
  // file.
  const std::set<std::string> later =
      names_in(TALORA_SOURCE_DIR "/tests/golden/tsql/rules_without_golden.txt");
  for (const std::string& id : files) {
    INFO(id);
    CHECK(golden.contains(id) != later.contains(id));
  }
  for (const std::string& id : later) {
    INFO(id << " is no rule");
    CHECK(files.contains(id));
  }
}

}  // namespace talora::tests
