// What the two files of the scanner share.
#pragma once

#include "parsers/antlr/scanner_state.hpp"
#include "parsers/oracle/scanner.hpp"

namespace talora::oracle {

using parsers::ScannerState;

// One operator or punctuation mark at state.at; counts parentheses.
void scan_operator(ScannerState& state);

}  // namespace talora::oracle
