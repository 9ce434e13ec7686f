// Tokens as this dialect sees them.
#pragma once

#include "parsers/antlr/token.hpp"
#include "parsers/tsql/words.hpp"

namespace talora::tsql {

using parsers::SourceToken;

}  // namespace talora::tsql
