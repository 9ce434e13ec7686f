// Full LL with a counting listener.
#include "parsers/oracle/measure.hpp"

#include "parsers/antlr/counted_parse.hpp"
#include "parsers/oracle/conditional_compilation.hpp"
#include "parsers/oracle/promotion.hpp"
#include "parsers/oracle/scanner.hpp"
#include "parsers/oracle/statement_parser.hpp"

namespace talora::oracle {

void count_predictions(const SourceFile& file, Span span, PredictionCounts& counts) {
  ScanResult scanned;
  scan(file, span, scanned);
  select_conditional_code(scanned, span.file);
  promote_words(scanned, span.file);
  if (scanned.refused) return;
  parsers::TokenStream stream(scanned);
  OracleParser parser(&stream);
  parsers::count_predictions(
      parser, [&parser] { return parser.unit(); }, counts);
}

}  // namespace talora::oracle
