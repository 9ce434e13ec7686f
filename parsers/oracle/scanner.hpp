// Scanner: the characters of one statement to raw tokens; comments go to a side list.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/source.hpp"
#include "model/tree/tree.hpp"
#include "parsers/oracle/token.hpp"

#include <string_view>
#include <vector>

namespace talora::oracle {

// Parentheses, blocks and CASEs inside each other; more is refused before the parser recurses.
inline constexpr std::uint32_t nesting_limit = 1000;

struct ScanResult {
  std::vector<SourceToken> tokens;  // ends with end_of_input
  std::vector<Comment> comments;
  Diagnostics diagnostics;
  bool refused = false;  // nesting beyond the limit: do not parse
};

// Scans `span` of the file. Never fails: what has no end becomes a diagnostic and a token up to the
// end of the statement.
void scan(const SourceFile& file, Span span, ScanResult& result);

}  // namespace talora::oracle
