// Raw skipping of literals and comments.
#include "parsers/text/lexical_skip.hpp"

#include <algorithm>

namespace talora::parsers {

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '$' || c == '#' || static_cast<unsigned char>(c) >= 0x80;
}

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

Skip until(std::string_view text, std::size_t from, std::string_view close, SkipKind kind) {
  const std::size_t found = text.find(close, from);
  if (found == nowhere) return {kind, text.size(), false};
  return {kind, found + close.size(), true};
}

Skip doubled_quote(std::string_view text, std::size_t from, char quote, SkipKind kind) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] != quote) continue;
    if (i + 1 < text.size() && text[i + 1] == quote) {
      ++i;
      continue;
    }
    return {kind, i + 1, true};
  }
  return {kind, text.size(), false};
}

Skip q_quote(std::string_view text, std::size_t delimiter) {
  if (delimiter >= text.size()) return {SkipKind::string, text.size(), false};
  const char open = text[delimiter];
  const char close = open == '['   ? ']'
                     : open == '{' ? '}'
                     : open == '(' ? ')'
                     : open == '<' ? '>'
                                   : open;
  const char ending[] = {close, '\''};
  return until(text, delimiter + 1, std::string_view(ending, 2), SkipKind::string);
}

Skip nested_comment(std::string_view text, std::size_t from) {
  std::size_t open = 1;
  while (from + 1 < text.size()) {
    const std::string_view two = text.substr(from, 2);
    if (two == "/*") ++open;
    if (two == "*/" && --open == 0) return {SkipKind::block_comment, from + 2, true};
    from += two == "/*" || two == "*/" ? 2 : 1;
  }
  return {SkipKind::block_comment, text.size(), false};
}

// q' or nq' at a word's beginning; returns the offset of the quote or nowhere.
std::size_t quote_after_prefix(std::string_view text, std::size_t position, bool& is_q) {
  if (position > 0 && is_word_character(text[position - 1])) return nowhere;
  std::size_t i = position;
  if (text[i] == 'n' || text[i] == 'N') ++i;
  is_q = i < text.size() && (text[i] == 'q' || text[i] == 'Q');
  if (is_q) ++i;
  return i > position && i < text.size() && text[i] == '\'' ? i : nowhere;
}

}  // namespace

Skip skip_lexical(std::string_view text, std::size_t position) {
  const char c = text[position];
  const char next = position + 1 < text.size() ? text[position + 1] : '\0';
  if (c == '\'') return doubled_quote(text, position + 1, '\'', SkipKind::string);
  if (c == '"') return doubled_quote(text, position + 1, '"', SkipKind::identifier);
  if (c == '-' && next == '-') {
    return {SkipKind::line_comment, std::min(text.find('\n', position), text.size()), true};
  }
  if (c == '/' && next == '*') return until(text, position + 2, "*/", SkipKind::block_comment);
  if (c == 'q' || c == 'Q' || c == 'n' || c == 'N') {
    bool is_q = false;
    const std::size_t quote = quote_after_prefix(text, position, is_q);
    if (quote == nowhere) return {};
    if (is_q) return q_quote(text, quote + 1);
    return doubled_quote(text, quote + 1, '\'', SkipKind::string);
  }
  return {};
}

Skip skip_tsql_lexical(std::string_view text, std::size_t position) {
  const char c = text[position];
  const char next = position + 1 < text.size() ? text[position + 1] : '\0';
  if (c == '\'') return doubled_quote(text, position + 1, '\'', SkipKind::string);
  if (c == '"') return doubled_quote(text, position + 1, '"', SkipKind::identifier);
  if (c == '[') return doubled_quote(text, position + 1, ']', SkipKind::identifier);
  if (c == '-' && next == '-') {
    return {SkipKind::line_comment, std::min(text.find('\n', position), text.size()), true};
  }
  if (c == '/' && next == '*') return nested_comment(text, position + 2);
  return {};
}

}  // namespace talora::parsers
