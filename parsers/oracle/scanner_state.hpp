// ScannerState: where the scanner stands; shared by its two files.
#pragma once

#include "parsers/oracle/scanner.hpp"

namespace talora::oracle {

struct ScannerState {
  std::string_view text;  // of the statement
  ScanResult& result;
  std::uint32_t file;
  std::uint32_t base;  // offset of the statement in its file
  std::size_t at = 0;
  std::uint32_t depth = 0;

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {file, base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(end)};
  }

  void report(DiagnosticId id, std::size_t begin, std::size_t end) {
    result.diagnostics.add(id, span(begin, end));
  }

  // Adds the token from `at` to `end` and moves past it.
  void push(std::size_t type, std::size_t end, Word word = Word::none) {
    const Span place = span(at, end);
    result.tokens.emplace_back(static_cast<std::uint16_t>(type), place.begin, place.end, word,
                               text.substr(at, end - at));
    at = end;
  }

  // Whether the last token is a name or ')' that ends right here (then ".5" is not a number).
  [[nodiscard]] bool after_name() const;
};

// One operator or punctuation mark at state.at; counts parentheses.
void scan_operator(ScannerState& state);

}  // namespace talora::oracle
