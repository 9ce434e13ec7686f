// ScannerState: comments, quotes, parentheses, numbers.
#include "parsers/antlr/scanner_state.hpp"

namespace talora::parsers {

void ScannerState::push_opening(std::size_t type) {
  if (++depth > nesting_limit) result.refuse_nesting(span(at, at + 1));
  push(type, at + 1);
}

void ScannerState::push_closing(std::size_t type) {
  if (depth > 0) --depth;
  push(type, at + 1);
}

void ScannerState::add_comment(std::size_t end, bool is_line) {
  Comment entry;
  entry.span = span(at, end);
  entry.text = text.substr(at, end - at);
  entry.is_line = is_line;
  std::size_t before = at;
  while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t'))
    --before;
  entry.own_line = before == 0 || text[before - 1] == '\n';
  result.comments.push_back(entry);
  at = end;
}

std::size_t ScannerState::line_comment_end() const {
  std::size_t end = text.find('\n', at);
  if (end == std::string_view::npos) end = text.size();
  if (end > at && text[end - 1] == '\r') --end;
  return end;
}

std::size_t ScannerState::quoted_end(std::size_t opening, std::size_t from, char quote,
                                     DiagnosticId missing) {
  while (true) {
    from = text.find(quote, from);
    if (from == std::string_view::npos) {
      report(missing, opening, text.size());
      return text.size();
    }
    if (character(from + 1) != quote) return from + 1;
    from += 2;
  }
}

std::size_t number_end(std::string_view text, std::size_t at) {
  const auto character = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  const auto skip_digits = [&] {
    while (is_digit(character(at)))
      ++at;
  };
  skip_digits();
  if (character(at) == '.' && character(at + 1) != '.') {
    ++at;
    skip_digits();
  }
  if (character(at) == 'e' || character(at) == 'E') {
    const bool sign = character(at + 1) == '+' || character(at + 1) == '-';
    if (is_digit(character(at + (sign ? 2 : 1)))) {
      at += sign ? 2 : 1;
      skip_digits();
    }
  }
  return at;
}

}  // namespace talora::parsers
