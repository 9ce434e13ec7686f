// Scanner: the characters of one statement to raw tokens; comments go to a side list.
#pragma once

#include "model/source.hpp"
#include "parsers/antlr/scan_result.hpp"
#include "parsers/oracle/token.hpp"

namespace talora::oracle {

using parsers::nesting_limit;
using parsers::ScanResult;

// Scans `span` of the file. Never fails: what has no end becomes a diagnostic and a token up to the
// end of the statement.
void scan(const SourceFile& file, Span span, ScanResult& result);

}  // namespace talora::oracle
