// Which options of a table are more than storage.
#include "parsers/tsql/lower_option.hpp"

namespace talora::tsql {

namespace {

struct Meaning {
  std::string_view word;
  std::string_view what;
};

constexpr Meaning meanings[] = {
    {"SYSTEM_VERSIONING", "temporal table"},
    {"LEDGER", "ledger table"},
    {"MEMORY_OPTIMIZED", "memory-optimized table"},
    {"FILETABLE_DIRECTORY", "file table"},
    {"DATA_SOURCE", "external table"},
};

}  // namespace

Node* table_options(Lowering& lower, TokenRun run) {
  for (const SourceToken& token : run) {
    for (const Meaning& meaning : meanings) {
      if (is_word(token, meaning.word)) return lower.verbatim(lower.span(run), meaning.what);
    }
  }
  return lower.option_run(lower.span(run), "table option");
}

}  // namespace talora::tsql
