// Full LL with a counting listener.
#include "parsers/tsql/measure.hpp"

#include "parsers/antlr/counted_parse.hpp"
#include "parsers/tsql/promotion.hpp"
#include "parsers/tsql/scanner.hpp"

#include "TsqlParser.h"

namespace talora::tsql {

void count_predictions(const SourceFile& file, Span batch, PredictionCounts& counts) {
  ScanResult scanned;
  SessionSettings settings;
  scan(file, batch, settings, scanned);
  promote_words(scanned, batch.file);
  if (scanned.refused) return;
  parsers::TokenStream stream(scanned);
  TsqlParser parser(&stream);
  std::size_t at = 0;
  while (at + 1 < scanned.tokens.size()) {
    const std::uint64_t errors = counts.errors;
    parser.reset();
    stream.seek(at);
    parsers::count_predictions(
        parser, [&parser] { return parser.unit(); }, counts);
    if (counts.errors != errors || stream.index() <= at) return;
    at = stream.index();
  }
}

}  // namespace talora::tsql
