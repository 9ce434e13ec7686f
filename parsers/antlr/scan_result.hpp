// ScanResult: what a dialect's scanner makes of the text of one statement or batch.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/tree/tree.hpp"
#include "parsers/antlr/token.hpp"

#include <vector>

namespace talora::parsers {

// Parentheses, blocks and CASEs inside each other; more is refused before the parser recurses.
inline constexpr std::uint32_t nesting_limit = 1000;

struct ScanResult {
  std::vector<SourceToken> tokens;  // ends with end_of_input
  std::vector<Comment> comments;
  Diagnostics diagnostics;
  bool refused = false;  // nesting beyond the limit: do not parse

  // Empty again; the vectors keep their memory: fresh ones of this size make malloc consolidate for
  // every statement.
  void clear();

  // Notes once that the text nests too deep at `place`.
  void refuse_nesting(Span place);
};

}  // namespace talora::parsers
