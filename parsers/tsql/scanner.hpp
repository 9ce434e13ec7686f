// Scanner: the characters of one batch to raw tokens; comments go to a side list.
#pragma once

#include "model/source.hpp"
#include "parsers/antlr/scan_result.hpp"
#include "parsers/tsql/token.hpp"

namespace talora::tsql {

using parsers::nesting_limit;
using parsers::ScanResult;

// What earlier batches of the session decide about the reading of this one.
struct SessionSettings {
  bool quoted_identifier = true;  // "x" is a name; OFF: a string
};

// Scans `span` of the file. SET QUOTED_IDENTIFIER counts from where it stands, as SQL Server reads
// it (it takes effect at parse time), and is left in `settings` for the next batch; inside a module
// it has no effect. Never fails: what has no end becomes a diagnostic and a token up to the end of
// the batch.
void scan(const SourceFile& file, Span span, SessionSettings& settings, ScanResult& result);

}  // namespace talora::tsql
