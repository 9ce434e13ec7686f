// SQL Server scripts end to end: batches, statements, trees without a Verbatim that is not known.
#include "parsers/text/decode.hpp"
#include "parsers/text/sqlcmd_script.hpp"
#include "tests/corpus/corpora.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/shaped_batch.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>

namespace fs = std::filesystem;

namespace talora::test {
namespace {

struct Outcome {
  std::size_t statements = 0;
  std::vector<std::string> syntax_errors;   // file:line message
  std::map<std::string, std::size_t> held;  // what no node models
};

void count_held(const Node& root, Outcome& outcome) {
  walk(root, [&](const Node& node) {
    const auto* verbatim = as<Verbatim>(&node);
    if (verbatim != nullptr && !verbatim->counts_as_parsed)
      ++outcome.held[std::string(verbatim->what)];
    return true;
  });
}

void read_script(const fs::path& path, Outcome& outcome) {
  SourceSet sources;
  SourceFile& file = sources.reserve(path.filename().string());
  const std::string text = parsers::decode(read_text(path)).text;
  parsers::SqlcmdState state;
  parsers::SqlcmdReader reader(file.id(), text, state);
  std::vector<Span> batches;
  while (const auto piece = reader.next()) {
    if (piece->kind == parsers::PieceKind::batch) batches.push_back(piece->span);
  }
  std::string written = reader.take_text();
  auto stretches = reader.take_stretches();
  file.set_text(std::move(written), stretches.empty() ? std::string() : text, std::move(stretches));
  tsql::Parser parser;
  for (const Span batch : batches) {
    Diagnostics diagnostics;
    for (const parsers::ParsedStatement& statement : parser.parse(file, batch, diagnostics)) {
      ++outcome.statements;
      if (statement.tree->root != nullptr) count_held(*statement.tree->root, outcome);
    }
    for (const Diagnostic& finding : diagnostics.all()) {
      const Place place = sources.place(finding.span);
      outcome.syntax_errors.push_back(path.filename().string() + ":" + std::to_string(place.line) +
                                      " " + message(finding));
    }
  }
}

Outcome read_folder(const fs::path& folder) {
  Outcome outcome;
  std::vector<fs::path> scripts;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".sql") scripts.push_back(entry.path());
  }
  std::sort(scripts.begin(), scripts.end());
  for (const fs::path& script : scripts)
    read_script(script, outcome);
  return outcome;
}

}  // namespace

TEST_CASE("the SQL Server samples parse and lower to the last word", "[corpus][tsql]") {
  const fs::path folder = source_root() / "samples/sqlserver";
  if (!fs::is_directory(folder)) return;  // comes with the samples
  const Outcome outcome = read_folder(folder);
  CHECK(outcome.statements > 0);
  CHECK(outcome.syntax_errors == std::vector<std::string>{});
  CHECK(outcome.held == std::map<std::string, std::size_t>{});
}

TEST_CASE("Chinook for SQL Server parses and lowers to the last word", "[corpus][tsql]") {
  const fs::path folder = corpora_folder() / "reference/lerocha+chinook-database";
  const fs::path script = folder / "ChinookDatabase/DataSources/Chinook_SqlServer.sql";
  if (!fs::is_regular_file(script)) {
    skipped("corpus", "there is no folder ../shared/corpora beside the checkout");
    return;
  }
  Outcome outcome;
  read_script(script, outcome);
  CHECK(outcome.statements == 60);  // 11 tables, 11 keys, 11 indexes, 24 INSERTs, IF, CREATE, USE
  CHECK(outcome.syntax_errors == std::vector<std::string>{});
  CHECK(outcome.held == std::map<std::string, std::size_t>{});
}

}  // namespace talora::test
