// Scanner: literals, words, comments. Operators are in scanner_operators.cpp, money in
// scanner_currency.cpp.
#include "parsers/tsql/scanner.hpp"

#include "parsers/tsql/scanner_state.hpp"

#include "TsqlParser.h"

namespace talora::tsql {
namespace {

using parsers::is_digit;
using P = TsqlParser;

bool is_word_start(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '#' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_word_part(char c) {
  return is_word_start(c) || is_digit(c) || c == '@' || c == '$';
}

bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// Bytes of white space at state.at: blanks, a no-break space, a byte-order mark left by joining
// files.
std::size_t white_space(const ScannerState& state) {
  switch (state.text[state.at]) {
    case ' ':
    case '\n':
    case '\t':
    case '\r':
    case '\f':
    case '\v':
    case '\0':
      return 1;
    case '\xC2':
      return state.character(state.at + 1) == '\xA0' ? 2 : 0;
    case '\xEF':
      return state.text.substr(state.at).starts_with("\xEF\xBB\xBF") ? 3 : 0;
    default:
      return 0;
  }
}

// Block comments nest.
void block_comment(ScannerState& state) {
  std::size_t open = 1;
  std::size_t end = state.at + 2;
  while (open > 0 && end < state.text.size()) {
    if (state.text[end] == '/' && state.character(end + 1) == '*') {
      ++open;
      end += 2;
    } else if (state.text[end] == '*' && state.character(end + 1) == '/') {
      --open;
      end += 2;
    } else {
      ++end;
    }
  }
  if (open > 0) state.report(DiagnosticId::unterminated_comment, state.at, state.text.size());
  state.add_comment(end, false);
}

// 0x1F, 0x; a backslash at the end of a line continues it.
std::size_t binary_end(const ScannerState& state) {
  std::size_t at = state.at + 2;
  while (true) {
    if (is_hex_digit(state.character(at))) {
      ++at;
    } else if (state.character(at) == '\\' && state.character(at + 1) == '\n') {
      at += 2;
    } else if (state.character(at) == '\\' && state.character(at + 1) == '\r' &&
               state.character(at + 2) == '\n') {
      at += 3;
    } else {
      return at;
    }
  }
}

// Also 1e, which is 1e0; letters right after a number are an alias.
void number(ScannerState& state) {
  const char second = state.character(state.at + 1);
  if (state.text[state.at] == '0' && (second == 'x' || second == 'X')) {
    return state.push(P::BINARY, binary_end(state));
  }
  std::size_t end = parsers::number_end(state.text, state.at);
  const char next = state.character(end);
  if ((next == 'e' || next == 'E') && !is_word_part(state.character(end + 1))) ++end;
  state.push(P::NUMBER, end);
}

void word(ScannerState& state, SessionSettings& settings) {
  const std::size_t end = word_end(state.text, state.at);
  const Word found = find_word(state.text.substr(state.at, end - state.at));
  state.push(default_token(found), end, static_cast<std::uint16_t>(found));
  if (found == Word::w_on || found == Word::w_off) track_quoted_identifier(state.result, settings);
}

void variable(ScannerState& state) {
  const bool global = state.character(state.at + 1) == '@';
  state.push(global ? P::GLOBAL_VARIABLE : P::LOCAL_VARIABLE, word_end(state.text, state.at));
}

void quoted(ScannerState& state, std::size_t prefix, char quote, std::size_t type) {
  const DiagnosticId missing =
      type == P::STRING ? DiagnosticId::unterminated_string : DiagnosticId::unterminated_identifier;
  state.push(type, state.quoted_end(state.at, state.at + prefix + 1, quote, missing));
}

// Whether the last token is a name or ')' that ends right here (then ".5" is not a number).
bool after_name(const ScannerState& state) {
  if (state.result.tokens.empty()) return false;
  const SourceToken& last = state.result.tokens.back();
  return last.end() == state.base + state.at &&
         (last.type() == P::IDENTIFIER || last.type() == P::QUOTED_IDENTIFIER ||
          last.type() == P::RPAREN || last.type() == P::DOT);
}

void one_token(ScannerState& state, SessionSettings& settings) {
  const char c = state.text[state.at];
  const char next = state.character(state.at + 1);
  if (c == '-' && next == '-') return state.add_comment(state.line_comment_end(), true);
  if (c == '/' && next == '*') return block_comment(state);
  if (c == '\'') return quoted(state, 0, '\'', P::STRING);
  if ((c == 'N' || c == 'n') && next == '\'') return quoted(state, 1, '\'', P::STRING);
  if (c == '[') return quoted(state, 0, ']', P::QUOTED_IDENTIFIER);
  if (c == '"') {
    return quoted(state, 0, '"', settings.quoted_identifier ? P::QUOTED_IDENTIFIER : P::STRING);
  }
  if (is_digit(c) || (c == '.' && is_digit(next) && !after_name(state))) return number(state);
  if (const std::size_t sign = currency_sign(state); sign > 0) return scan_currency(state, sign);
  if (is_word_start(c)) return word(state, settings);
  if (c == '@') return variable(state);
  scan_operator(state);
}

}  // namespace

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_part(text[at]))
    ++at;
  return at;
}

void scan(const SourceFile& file, Span span, SessionSettings& settings, ScanResult& result) {
  ScannerState state{file.text(span), result, span.file, span.begin};
  result.tokens.reserve(state.text.size() / 5 + 8);
  while (state.at < state.text.size()) {
    if (const std::size_t blank = white_space(state); blank > 0) {
      state.at += blank;
    } else {
      one_token(state, settings);
    }
  }
  result.tokens.emplace_back(SourceToken::end_of_input, span.end, span.end, std::uint16_t{0}, "");
}

}  // namespace talora::tsql
