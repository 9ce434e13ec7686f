// Promotion: which words are keywords here. One pass over a statement's tokens before parsing.
#pragma once

#include "parsers/oracle/scanner.hpp"

namespace talora::oracle {

// Gives each contextual word its K_ token where the words around it make it a keyword, and takes
// the K_ token from reserved words that are plain names here (after a dot, SET(…) the function).
// Counts blocks and CASEs; beyond nesting_limit the result is refused with a diagnostic.
void promote_words(ScanResult& result, std::uint32_t file);

}  // namespace talora::oracle
