// Clauses of token runs.
#include "parsers/oracle/token_run.hpp"

#include <array>

namespace talora::oracle {

using P = OracleParser;

namespace {

struct ClauseStart {
  std::string_view word;
  std::string_view what;
};

constexpr std::string_view storage = "storage clause";
constexpr std::string_view option = "table option";
constexpr std::string_view lob = "LOB clause";

constexpr std::array clause_starts{
    ClauseStart{"PCTFREE", storage},
    ClauseStart{"PCTUSED", storage},
    ClauseStart{"INITRANS", storage},
    ClauseStart{"MAXTRANS", storage},
    ClauseStart{"STORAGE", storage},
    ClauseStart{"TABLESPACE", storage},
    ClauseStart{"LOGGING", storage},
    ClauseStart{"NOLOGGING", storage},
    ClauseStart{"COMPRESS", storage},
    ClauseStart{"NOCOMPRESS", storage},
    ClauseStart{"SEGMENT", storage},
    ClauseStart{"INMEMORY", storage},
    ClauseStart{"FILESYSTEM_LIKE_LOGGING", storage},
    ClauseStart{"PARTITION", "partitioning"},
    ClauseStart{"LOB", lob},
    ClauseStart{"VARRAY", lob},
    ClauseStart{"NESTED", lob},
    ClauseStart{"XMLTYPE", lob},
    ClauseStart{"COLUMN", lob},
    ClauseStart{"ORGANIZATION", "index organization"},
    ClauseStart{"CLUSTER", "table cluster"},
    ClauseStart{"PARALLEL", option},
    ClauseStart{"NOPARALLEL", option},
    ClauseStart{"CACHE", option},
    ClauseStart{"NOCACHE", option},
    ClauseStart{"MONITORING", option},
    ClauseStart{"NOMONITORING", option},
    ClauseStart{"ROWDEPENDENCIES", option},
    ClauseStart{"NOROWDEPENDENCIES", option},
    ClauseStart{"RESULT_CACHE", option},
    ClauseStart{"ENABLE", option},
    ClauseStart{"DISABLE", option},
    ClauseStart{"ROW", storage},
    ClauseStart{"BUILD", "refresh clause"},
    ClauseStart{"REFRESH", "refresh clause"},
    ClauseStart{"NEVER", "refresh clause"},
};

// Empty when the token begins no clause of its own.
std::string_view clause_begun(TokenRun run, std::size_t at) {
  if (words_at(run, at, {"ORGANIZATION", "EXTERNAL"})) return "external table";
  // ROW STORE COMPRESS begins a clause, ENABLE ROW MOVEMENT goes on with one.
  if (is_word(run[at], "ROW") && !words_at(run, at, {"ROW", "STORE"})) return {};
  for (const ClauseStart& start : clause_starts) {
    if (is_word(run[at], start.word)) return start.what;
  }
  return {};
}

void add_clause(Lowering& lower, TokenRun run, std::string_view what, Nodes& properties) {
  if (run.empty()) return;
  const bool changes_meaning = what == "external table" || what == "table cluster";
  const Span place = lower.span(run);
  properties.add(changes_meaning ? lower.verbatim(place, what) : lower.option_run(place, what));
}

}  // namespace

void clause_runs(Lowering& lower, TokenRun run, Nodes& properties) {
  std::size_t begin = 0;
  std::string_view what = option;
  for (std::size_t at = 0; at < run.size();) {
    const std::string_view begun = clause_begun(run, at);
    if (!begun.empty() && begun != what) {
      add_clause(lower, run.subspan(begin, at - begin), what, properties);
      begin = at;
      what = begun;
    }
    at = run[at].type() == P::LPAREN ? end_of_group(run, at) : at + 1;
  }
  add_clause(lower, run.subspan(begin), what, properties);
}

}  // namespace talora::oracle
