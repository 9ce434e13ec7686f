// Token runs read by hand.
#include "parsers/oracle/token_run.hpp"

#include <array>

namespace talora::oracle {

using P = OracleParser;

bool is_word(const SourceToken& token, std::string_view upper) {
  const std::string_view text = token.text();
  if (text.size() != upper.size() || token.type() == P::QUOTED_IDENTIFIER) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c =
        text[i] >= 'a' && text[i] <= 'z' ? static_cast<char>(text[i] - 'a' + 'A') : text[i];
    if (c != upper[i]) return false;
  }
  return true;
}

bool words_at(TokenRun run, std::size_t at, std::initializer_list<std::string_view> upper) {
  if (at + upper.size() > run.size()) return false;
  for (const std::string_view word : upper) {
    if (!is_word(run[at++], word)) return false;
  }
  return true;
}

bool has_word(TokenRun run, std::string_view upper) {
  for (std::size_t at = 0; at < run.size();) {
    if (run[at].type() == P::LPAREN) {
      at = end_of_group(run, at);
      continue;
    }
    if (is_word(run[at], upper)) return true;
    ++at;
  }
  return false;
}

std::size_t end_of_group(TokenRun run, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < run.size(); ++at) {
    if (run[at].type() == P::LPAREN) ++depth;
    if (run[at].type() == P::RPAREN && --depth == 0) return at + 1;
  }
  return run.size();
}

TokenRun inside(TokenRun run) {
  if (run.size() < 2 || run.front().type() != P::LPAREN || end_of_group(run, 0) != run.size())
    return run;
  return run.subspan(1, run.size() - 2);
}

Span span_of(const Lowering& lower, TokenRun run) {
  return lower.span(run.front(), run.back());
}

Node* signed_number(Lowering& lower, TokenRun run, std::size_t& at) {
  if (at >= run.size()) return nullptr;
  const bool sign = run[at].type() == P::MINUS || run[at].type() == P::PLUS;
  const std::size_t digits = sign ? at + 1 : at;
  if (digits >= run.size() || run[digits].type() != P::NUMBER) return nullptr;
  Node* number = lower.number_literal(run[digits]);
  if (sign) {
    auto* unary = lower.make<Unary>(lower.span(run[at], run[digits]));
    unary->op = run[at].type() == P::MINUS ? UnaryOperator::minus : UnaryOperator::plus;
    unary->operand = number;
    number = unary;
  }
  at = digits + 1;
  return number;
}

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
  const Span place = span_of(lower, run);
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
