// T-SQL corpora: how many statements of other people's scripts parse; may only improve.
//
// TALORA_LIST=unparsed lists those that do not. TALORA_UPDATE=1 rewrites
// tests/corpus/tsql_ratchet.json.
#include "parsers/text/decode.hpp"
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/tsql/statement_parser.hpp"
#include "tests/corpus/corpora.hpp"
#include "tests/support/ratchet.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

using namespace talora;
using namespace talora::test;
namespace fs = std::filesystem;

namespace {

void list(const SourceFile& file, const tsql::ParseOutcome& outcome) {
  static const char* wanted = std::getenv("TALORA_LIST");
  if (wanted == nullptr || std::string_view(wanted) != "unparsed" || outcome.clean) return;
  const auto& findings = outcome.diagnostics.all();
  const std::string_view text = file.text(outcome.span);
  fmt::print("{}:{}: {} | {}\n", file.path(), file.place(outcome.span.begin).line,
             findings.empty() ? "" : message(findings.front()),
             text.substr(0, std::min<std::size_t>(text.find('\n'), 100)));
}

void count_batch(tsql::StatementParser& parser, const SourceFile& file, const parsers::Piece& batch,
                 tsql::SessionSettings& settings, Counts& counts) {
  ++counts["batches"];
  parser.begin(file, batch.span, settings);
  tsql::ParseOutcome outcome;
  std::uint32_t end = batch.span.begin;
  while (parser.next(outcome)) {
    ++counts["statements"];
    counts["parsed"] += outcome.clean ? 1 : 0;
    counts["ll_fallbacks"] += outcome.full_ll ? 1 : 0;
    // Statements follow each other and lose nothing but blanks, comments and semicolons.
    CHECK(outcome.span.begin >= end);
    end = outcome.span.end;
    list(file, outcome);
  }
}

void count_script(tsql::StatementParser& parser, const fs::path& path, Counts& counts) {
  const auto decoded = parsers::decode(read_text(path), "");
  SourceSet sources;
  SourceFile& file = sources.reserve(path.string());
  parsers::SqlcmdState state;
  parsers::SqlcmdReader reader(file.id(), decoded.text, state);
  std::vector<parsers::Piece> pieces;
  while (auto piece = reader.next())
    pieces.push_back(std::move(*piece));
  std::string text = reader.take_text();
  file.set_text(std::move(text), decoded.text, reader.take_stretches());
  tsql::SessionSettings settings;
  for (const parsers::Piece& piece : pieces) {
    if (piece.kind == parsers::PieceKind::batch) count_batch(parser, file, piece, settings, counts);
  }
}

Counts run_corpus(tsql::StatementParser& parser, const Corpus& corpus) {
  Counts counts{{"batches", 0}, {"statements", 0}, {"parsed", 0}, {"ll_fallbacks", 0}};
  for (const auto& [folder, files] : corpus.folders) {
    for (const fs::path& file : files)
      count_script(parser, file, counts);
  }
  return counts;
}

}  // namespace

TEST_CASE("T-SQL scripts of others parse as well as before", "[corpus]") {
  if (!fs::is_directory(corpora_folder())) {
    skipped("corpus", "there is no folder ../shared/corpora beside the checkout");
  }
  tsql::StatementParser parser;
  const Ratchet ratchet("tests/corpus/tsql_ratchet.json", {"batches", "statements", "parsed"});
  for (const Corpus& corpus : find_corpora(Dialect::tsql)) {
    const auto start = std::chrono::steady_clock::now();
    const Counts counts = run_corpus(parser, corpus);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    fmt::print(
        "corpus {} (T-SQL): {} batches, {} statements, {} parsed, {} LL fallbacks; {:.1f} s\n",
        corpus.name, counts.at("batches"), counts.at("statements"), counts.at("parsed"),
        counts.at("ll_fallbacks"), taken.count());
    if (corpus.extra && !ratchet.knows(corpus.name) && !update_wanted()) continue;
    for (const std::string& worse : ratchet.compare(corpus.name, counts))
      FAIL_CHECK(worse);
  }
}
