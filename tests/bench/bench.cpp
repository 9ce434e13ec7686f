// Text to tree in MB/s of CPU time on the samples' code, Oracle's and SQL Server's, libpg_query's
// raw parse of the converted Oracle code beside it.
#include "conversion/convert.hpp"
#include "conversion/files.hpp"
#include "parsers/oracle/measure.hpp"
#include "parsers/oracle/parse.hpp"
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/text/sqlplus_script.hpp"
#include "parsers/tsql/measure.hpp"
#include "parsers/tsql/parse.hpp"

#include <fmt/core.h>
#include <pg_query.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace talora;

constexpr std::size_t bench_bytes = 4'000'000;
constexpr int rounds = 5;

double cpu_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double best_of(const std::function<void()>& work) {
  double best = 1e9;
  for (int i = 0; i < rounds; ++i) {
    const double start = cpu_seconds();
    work();
    best = std::min(best, cpu_seconds() - start);
  }
  return best;
}

// The SQL below the folders of a sample, in the order of the file names, repeated to bench_bytes.
std::string sample_code(std::string_view sample) {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path root =
      std::filesystem::path(TALORA_SOURCE_DIR) / "samples" / std::string(sample);
  for (const char* folder : {"schema", "code", "queries", "calls"}) {
    for (const auto& entry : std::filesystem::directory_iterator(root / folder)) {
      if (entry.path().extension() == ".sql") files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::string once;
  for (const auto& file : files)
    once += conversion::read_file(file) + "\n";
  std::string text;
  while (text.size() < bench_bytes)
    text += once;
  return text;
}

struct Split {
  SourceSet sources;
  std::vector<Span> spans;  // statements, or batches of several
  std::size_t bytes = 0;
};

template <class Reader, class State>
void split(const std::string& text, State state, Split& result) {
  SourceFile& file = result.sources.reserve("bench.sql");
  Reader reader(file.id(), text, state);
  while (auto piece = reader.next()) {
    if (piece->kind == parsers::PieceKind::directive) continue;
    result.spans.push_back({file.id(), piece->comments_begin, piece->span.end});
    result.bytes += piece->span.end - piece->comments_begin;
  }
  file.set_text(reader.take_text(), {}, {});
}

struct Parsed {
  std::size_t statements = 0;
  std::size_t unparsed = 0;
  std::size_t fallbacks = 0;

  void add(const parsers::ParsedStatement& statement) {
    ++statements;
    unparsed += statement.parsed ? 0U : 1U;
    fallbacks += statement.full_ll ? 1U : 0U;
  }

  void add(const std::vector<parsers::ParsedStatement>& batch) {
    for (const auto& statement : batch)
      add(statement);
  }
};

template <class Parser>
void report_parser(std::string_view name, const Split& input) {
  Parser parser;
  Parsed parsed;
  const double seconds = best_of([&] {
    parsed = {};
    for (const Span& span : input.spans) {
      Diagnostics diagnostics;
      parsed.add(parser.parse(input.sources.file(span.file), span, diagnostics));
    }
  });
  fmt::print(
      "{:<10} text to tree {:8.2f} MB/s CPU  ({} statements, {} bytes, {} unparsed, {} LL "
      "fallbacks)\n",
      name, static_cast<double>(input.bytes) / 1e6 / seconds, parsed.statements, input.bytes,
      parsed.unparsed, parsed.fallbacks);
}

template <class Count>
void report_predictions(std::string_view name, const std::string& generated_parser,
                        const Split& input, Count count) {
  parsers::PredictionCounts counts;
  // One copy of the sample says all: the rest repeats it.
  for (std::size_t i = 0; i < std::min<std::size_t>(input.spans.size(), 200); ++i)
    count(input.sources.file(0), input.spans[i], counts);
  const std::string generated = conversion::read_file(generated_parser);
  std::size_t sites = 0;
  for (auto at = generated.find("adaptivePredict("); at != std::string::npos;
       at = generated.find("adaptivePredict(", at + 1)) {
    ++sites;
  }
  fmt::print(
      "{:<10} grammar      {} adaptivePredict sites; {} statements with exact LL: {} "
      "full-context decisions, {} ambiguities\n",
      name, sites, counts.statements, counts.full_context, counts.ambiguities);
}

void report_oracle() {
  const std::string text = sample_code("oracle/netops");
  parsers::SqlplusState state;
  state.define_on = false;
  Split input;
  split<parsers::SqlplusReader>(text, state, input);
  report_parser<oracle::Parser>("Oracle", input);
  report_predictions("Oracle", TALORA_GENERATED_ORACLE, input, oracle::count_predictions);
}

void report_tsql() {
  const std::string text = sample_code("sqlserver/corebank");
  Split input;
  split<parsers::SqlcmdReader>(text, parsers::SqlcmdState(), input);
  report_parser<tsql::Parser>("T-SQL", input);
  report_predictions("T-SQL", TALORA_GENERATED_TSQL, input, tsql::count_predictions);
}

void report_peer() {
  conversion::ConvertOptions options;
  options.project.sources = {std::string(TALORA_SOURCE_DIR) + "/samples/oracle/netops"};
  options.translate.profile = *parse_profile("postgres:15");
  const auto converted = conversion::convert(options);
  std::vector<std::string> statements;
  std::size_t bytes = 0;
  for (std::size_t total = 0; total < bench_bytes;) {
    const std::size_t before = total;
    for (const auto& statement : converted->statements) {
      for (const auto& unit : statement.translation.units) {
        statements.push_back(unit.sql);
        total += unit.sql.size();
      }
    }
    if (total == before) break;
    bytes = total;
  }
  const double seconds = best_of([&] {
    for (const std::string& sql : statements)
      pg_query_free_fingerprint_result(pg_query_fingerprint(sql.c_str()));
  });
  const double scan = best_of([&] {
    for (const std::string& sql : statements)
      pg_query_free_split_result(pg_query_split_with_parser(sql.c_str()));
  });
  fmt::print(
      "libpg_query             {:8.2f} MB/s CPU raw parse (split_with_parser), {:.2f} MB/s parse + "
      "fingerprint, of the {} converted statements\n",
      static_cast<double>(bytes) / 1e6 / scan, static_cast<double>(bytes) / 1e6 / seconds,
      statements.size());
}

}  // namespace

int main() {
  report_oracle();
  report_tsql();
  report_peer();
  return 0;
}
