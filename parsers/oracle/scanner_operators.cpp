// Scanner: operators and punctuation. Oracle allows blanks inside two-character comparisons.
#include "parsers/oracle/scanner_state.hpp"

#include "OracleParser.h"

namespace talora::oracle {
namespace {

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() &&
         (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
    ++at;
  return at;
}

// Position just past `wanted` when it comes next, blanks allowed; else 0.
std::size_t follows(std::string_view text, std::size_t at, char wanted) {
  at = skip_blanks(text, at);
  return at < text.size() && text[at] == wanted ? at + 1 : 0;
}

void open_parenthesis(ScannerState& state) {
  // (+) is one token.
  const std::size_t plus = follows(state.text, state.at + 1, '+');
  const std::size_t close = plus == 0 ? 0 : follows(state.text, plus, ')');
  if (close != 0) return state.push(OracleParser::OUTER_JOIN_MARK, close);
  state.push_opening(OracleParser::LPAREN);
}

void comparison(ScannerState& state) {
  const char c = state.text[state.at];
  const std::size_t next = state.at + 1;
  const char following = next < state.text.size() ? state.text[next] : '\0';
  if (c == '<' && following == '<') return state.push(OracleParser::LABEL_BEGIN, next + 1);
  if (c == '>' && following == '>') return state.push(OracleParser::LABEL_END, next + 1);
  if (c == '<' || c == '>') {
    if (const std::size_t end = follows(state.text, next, '='); end != 0) {
      return state.push(c == '<' ? OracleParser::LE : OracleParser::GE, end);
    }
    if (const std::size_t end = c == '<' ? follows(state.text, next, '>') : 0; end != 0) {
      return state.push(OracleParser::NE, end);
    }
    return state.push(c == '<' ? OracleParser::LT : OracleParser::GT, next);
  }
  // ! ^ ~ only mean something before '='.
  const std::size_t end = follows(state.text, next, '=');
  state.push(end != 0 ? OracleParser::NE : OracleParser::STRAY, end != 0 ? end : next);
}

// A hyphen that ends its line is SQL*Plus's line continuation where it cannot be a minus: after '('
// or ',' and before ')' or ','. Elsewhere it stays a minus, as other tools read it.
bool is_continuation(const ScannerState& state) {
  std::size_t at = state.at + 1;
  while (at < state.text.size() &&
         (state.text[at] == ' ' || state.text[at] == '\t' || state.text[at] == '\r'))
    ++at;
  if (at >= state.text.size() || state.text[at] != '\n') return false;
  at = skip_blanks(state.text, at);
  const bool before = at < state.text.size() && (state.text[at] == ',' || state.text[at] == ')');
  if (before || state.result.tokens.empty()) return true;
  const std::uint16_t last = state.result.tokens.back().type();
  return last == OracleParser::LPAREN || last == OracleParser::COMMA;
}

}  // namespace

void scan_operator(ScannerState& state) {
  const std::size_t next = state.at + 1;
  switch (state.text[state.at]) {
    case '(':
      return open_parenthesis(state);
    case ')':
      return state.push_closing(OracleParser::RPAREN);
    case ',':
      return state.push(OracleParser::COMMA, next);
    case ';':
      return state.push(OracleParser::SEMICOLON, next);
    case '.':
      return state.push_pair('.', OracleParser::DOTDOT, OracleParser::DOT);
    case '=':
      return state.push_pair('>', OracleParser::ARROW, OracleParser::EQ);
    case '*':
      return state.push_pair('*', OracleParser::DOUBLE_STAR, OracleParser::STAR);
    case '|':
      return state.push_pair('|', OracleParser::CONCAT, OracleParser::STRAY);
    case '+':
      return state.push(OracleParser::PLUS, next);
    case '-':
      if (is_continuation(state)) {
        ++state.at;
        return;
      }
      return state.push(OracleParser::MINUS, next);
    case '/':
      return state.push(OracleParser::SLASH, next);
    case '[':
      return state.push(OracleParser::LBRACKET, next);
    case ']':
      return state.push(OracleParser::RBRACKET, next);
    case '@':
      return state.push(OracleParser::AT, next);
    case '%':
      return state.push(OracleParser::PERCENT, next);
    case '?':
      return state.push(OracleParser::BIND, next);
    case ':': {
      const std::size_t end = follows(state.text, next, '=');
      return end != 0 ? state.push(OracleParser::ASSIGN, end)
                      : state.push(OracleParser::COLON, next);
    }
    case '<':
    case '>':
    case '!':
    case '^':
    case '~':
      return comparison(state);
    default:
      return state.push(OracleParser::STRAY, next);
  }
}

}  // namespace talora::oracle
