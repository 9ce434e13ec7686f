// A batch as the statements that are translated one by one: code of one batch is one block.
#pragma once

#include "parsers/tsql/parse.hpp"

#include <vector>

namespace talora::tsql {

// Parses a batch. Where its statements depend on each other (variables, IF, EXEC, transactions)
// they become one Block, as they would run; else each stays a statement of its own.
[[nodiscard]] std::vector<ParsedStatement> parse_batch(Parser& parser, const SourceFile& file,
                                                       Span batch, Diagnostics& diagnostics);

}  // namespace talora::tsql
