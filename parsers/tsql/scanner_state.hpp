// What the files of the scanner share.
#pragma once

#include "parsers/antlr/scanner_state.hpp"
#include "parsers/tsql/scanner.hpp"

namespace talora::tsql {

using parsers::ScannerState;

// One operator or punctuation mark at state.at; counts parentheses.
void scan_operator(ScannerState& state);

// $1.50, €5, $action, $(name): whatever begins with the currency sign at state.at, `sign` bytes
// long.
void scan_currency(ScannerState& state, std::size_t sign);

// Bytes of the currency sign at state.at, 0 when there is none. (Transact-SQL Reference, "money and
// smallmoney": the signs that a money constant may begin with.)
[[nodiscard]] std::size_t currency_sign(const ScannerState& state);

// End of the letters, digits, _ @ # $ from `at`.
[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t at);

// Follows SET QUOTED_IDENTIFIER … and SET ANSI_DEFAULTS … when the last token is its ON or OFF.
void track_quoted_identifier(const ScanResult& result, SessionSettings& settings);

}  // namespace talora::tsql
