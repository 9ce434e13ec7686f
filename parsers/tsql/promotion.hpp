// Promotion: which words are keywords here. One pass over a batch's tokens before parsing.
#pragma once

#include "parsers/tsql/scanner.hpp"

namespace talora::tsql {

// Gives each contextual word its K_ token where the words around it make it a keyword, takes the K_
// token from reserved words that are plain names here (after a dot, UPDATE (column), inside runs),
// and tells apart the uses of WITH, FOR, BEGIN, CREATE and parentheses that the grammar needs
// apart. Counts blocks, CASEs and IFs; beyond nesting_limit the result is refused with a
// diagnostic.
void promote_words(ScanResult& result, std::uint32_t file);

}  // namespace talora::tsql
