// ScannerState: where a dialect's scanner stands, and what all scanners do alike.
#pragma once

#include "parsers/antlr/scan_result.hpp"

#include <cstddef>
#include <string_view>

namespace talora::parsers {

struct ScannerState {
  std::string_view text;  // of the statement
  ScanResult& result;
  std::uint32_t file;
  std::uint32_t base;  // offset of the statement in its file
  std::size_t at = 0;
  std::uint32_t depth = 0;  // parentheses

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {file, base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(end)};
  }

  // The character at an index; NUL beyond the end.
  [[nodiscard]] char character(std::size_t index) const {
    return index < text.size() ? text[index] : '\0';
  }

  void report(DiagnosticId id, std::size_t begin, std::size_t end) {
    result.diagnostics.add(id, span(begin, end));
  }

  // Adds the token from `at` to `end` and moves past it. `word`: the dialect's Word, 0 for none.
  void push(std::size_t type, std::size_t end, std::uint16_t word = 0) {
    const Span place = span(at, end);
    result.tokens.emplace_back(static_cast<std::uint16_t>(type), place.begin, place.end, word,
                               text.substr(at, end - at));
    at = end;
  }

  // The two-character token when `second` follows directly, else the one-character token.
  void push_pair(char second, std::size_t both, std::size_t single) {
    const bool doubled = character(at + 1) == second;
    push(doubled ? both : single, doubled ? at + 2 : at + 1);
  }

  // '(' at `at`; beyond nesting_limit the result is refused.
  void push_opening(std::size_t type);
  void push_closing(std::size_t type);

  // Adds the comment from `at` to `end` to the side list and moves past it.
  void add_comment(std::size_t end, bool is_line);

  // Where the line comment at `at` ends: before the line break.
  [[nodiscard]] std::size_t line_comment_end() const;

  // `from` is just past the quote that opens at `opening`; returns just past the closing one, which
  // is not doubled. Without one: the end of the text, and `missing` is reported.
  std::size_t quoted_end(std::size_t opening, std::size_t from, char quote, DiagnosticId missing);
};

[[nodiscard]] constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Digits, one point with digits, exponent (1, 1.5, .5, 1., 1e5, 1.5E-3) from `at`: where they end.
// The point is left alone before another point.
[[nodiscard]] std::size_t number_end(std::string_view text, std::size_t at);

}  // namespace talora::parsers
