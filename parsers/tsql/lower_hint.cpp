// Lowering of table hints and query hints, read by hand.
#include "parsers/tsql/lower_hint.hpp"

#include <array>

namespace talora::tsql {

using P = TsqlParser;

namespace {

constexpr std::array<std::string_view, 24> table_hints = {
    "NOLOCK",          "READUNCOMMITTED", "UPDLOCK",      "REPEATABLEREAD",   "SERIALIZABLE",
    "READCOMMITTED",   "TABLOCK",         "TABLOCKX",     "PAGLOCK",          "ROWLOCK",
    "NOWAIT",          "READPAST",        "XLOCK",        "SNAPSHOT",         "NOEXPAND",
    "HOLDLOCK",        "FASTFIRSTROW",    "KEEPIDENTITY", "KEEPDEFAULTS",     "IGNORE_CONSTRAINTS",
    "IGNORE_TRIGGERS", "FORCESCAN",       "FORCESEEK",    "READCOMMITTEDLOCK"};

Node* make_hint(Lowering& lowering, TokenRun run) {
  auto* hint = lowering.make<Hint>(lowering.span(run));
  hint->words = lowering.words(run);
  return hint;
}

}  // namespace

bool is_table_hint(std::string_view word) {
  for (const std::string_view hint : table_hints) {
    if (same_word(word, hint)) return true;
  }
  return false;
}

List Lowering::hints(const Rule* token_group) {
  return hints(parsers::inside(run(token_group)));
}

// OPTION's hints are parted by commas; those of a table may also stand side by side.
List Lowering::hints(TokenRun run) {
  Nodes result;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < run.size();) {
    if (run[at].type() == P::COMMA) {
      if (at > begin) result.add(make_hint(*this, run.subspan(begin, at - begin)));
      begin = ++at;
      continue;
    }
    if (at > begin && is_table_hint(run[at].text())) {
      result.add(make_hint(*this, run.subspan(begin, at - begin)));
      begin = at;
    }
    at = run[at].type() == P::LPAREN ? parsers::end_of_group(run, at) : at + 1;
  }
  if (begin < run.size()) result.add(make_hint(*this, run.subspan(begin)));
  return list(result);
}

}  // namespace talora::tsql
