// Mutated T-SQL must neither crash, throw nor hang batch reader, scanner and parser.
//
// Fixed seed and count (TALORA_FUZZ_SEED, TALORA_FUZZ_COUNT for longer hunts by hand).
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/tsql/statement_parser.hpp"
#include "tests/fuzz/mutations.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

using namespace talora;
using namespace talora::test;

namespace {

constexpr double seconds_limit = 10;  // for one text, under sanitizers on a busy machine

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* value = std::getenv(variable);
  return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

// The batches of the gallery, and runs of ten lines.
std::vector<std::string> seeds() {
  std::vector<std::string> texts;
  for (const std::string& file : repository_files("tests/gallery/tsql/", ".sql")) {
    std::string text;
    for (const std::string& line : lines_of(read_text(source_root() / file))) {
      text += line + "\n";
      if (text.size() < 600 && line != "GO") continue;
      texts.push_back(std::move(text));
      text.clear();
    }
    texts.push_back(std::move(text));
  }
  return texts;
}

tsql::StatementParser& shared_parser() {
  static tsql::StatementParser parser;
  return parser;
}

// Every statement lies behind the one before and inside its batch.
void parse_batches(const SourceFile& file, const std::vector<parsers::Piece>& pieces) {
  tsql::SessionSettings settings;
  for (const parsers::Piece& piece : pieces) {
    if (piece.kind != parsers::PieceKind::batch) continue;
    shared_parser().begin(file, piece.span, settings);
    tsql::ParseOutcome outcome;
    std::uint32_t end = piece.span.begin;
    while (shared_parser().next(outcome)) {
      if (outcome.span.begin < end || outcome.span.end > piece.span.end)
        FAIL_CHECK("statements overlap:\n" << file.text());
      end = outcome.span.end;
      if (!outcome.clean && outcome.diagnostics.all().empty())
        FAIL_CHECK("rejected without a finding:\n" << file.text(outcome.span));
    }
  }
}

// A failure of the test names the input.
void run(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  try {
    SourceSet sources;
    SourceFile& file = sources.reserve("mutant.sql");
    parsers::SqlcmdState state;
    parsers::SqlcmdReader reader(file.id(), text, state);
    std::vector<parsers::Piece> pieces;
    while (auto piece = reader.next())
      pieces.push_back(std::move(*piece));
    std::string written = reader.take_text();
    file.set_text(std::move(written), text, reader.take_stretches());
    parse_batches(file, pieces);
  } catch (const std::exception& error) {
    FAIL_CHECK(fmt::format("throws {}:\n{}", error.what(), text));
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  if (taken.count() > seconds_limit)
    FAIL_CHECK(fmt::format("took {:.1f} s:\n{}", taken.count(), text));
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i)
    all += text;
  return all;
}

}  // namespace

TEST_CASE("mutated T-SQL does no harm", "[fuzz]") {
  const auto texts = seeds();
  REQUIRE(texts.size() > 40);
  Chance chance(number_from("TALORA_FUZZ_SEED", 20240601));
  const std::uint64_t count = number_from("TALORA_FUZZ_COUNT", 3000);
  for (std::uint64_t i = 0; i < count; ++i)
    run(mutate(texts[chance.below(texts.size())], chance, tsql_words()));
  fmt::print("fuzz: {} mutants of {} T-SQL texts\n", count, texts.size());
}

TEST_CASE("endless T-SQL does no harm", "[fuzz]") {
  constexpr std::size_t deep = 20000;
  run("SELECT " + repeated("(", deep));
  run("SELECT " + repeated("(", deep) + "1" + repeated(")", deep));
  run(repeated("BEGIN ", deep) + "PRINT 1 " + repeated("END ", deep));
  run(repeated("IF 1=1 ", deep) + "PRINT 1");
  run("IF 1=1 PRINT 1 " + repeated("ELSE IF 1=1 PRINT 1 ", deep));
  run("SELECT " + repeated("CASE WHEN 1=1 THEN ", deep) + "1" + repeated(" END", deep));
  run("SELECT 1" + repeated(" + 1", deep));
  run("SELECT 1" + repeated(" UNION ALL SELECT 1", deep));
  run("SELECT " + repeated("- ", deep) + "1");
  run("SELECT * FROM a " + repeated("JOIN b ", deep));
  run(repeated("/*", deep));
  run(repeated("GO\n", deep));
  run(repeated("(SELECT ", deep));
  run(repeated("SELECT [a FROM\n", deep));
}
