// Tokens as this dialect sees them.
#pragma once

#include "parsers/antlr/token.hpp"
#include "parsers/oracle/words.hpp"

namespace talora::oracle {

using parsers::SourceToken;

}  // namespace talora::oracle
