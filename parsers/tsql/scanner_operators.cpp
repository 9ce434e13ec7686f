// Scanner: operators and punctuation. Blanks may stand inside two-character comparisons.
#include "parsers/tsql/scanner_state.hpp"

#include "TsqlParser.h"

namespace talora::tsql {
namespace {

using P = TsqlParser;

// Position just past `wanted` when it comes next, blanks allowed; else 0.
std::size_t follows(const ScannerState& state, std::size_t at, char wanted) {
  while (state.character(at) == ' ' || state.character(at) == '\t' || state.character(at) == '\n' ||
         state.character(at) == '\r')
    ++at;
  return at < state.text.size() && state.text[at] == wanted ? at + 1 : 0;
}

// < <= <> << > >= >> != !< !>
void comparison(ScannerState& state) {
  const char c = state.text[state.at];
  const std::size_t next = state.at + 1;
  if (c == '!') {
    if (const std::size_t end = follows(state, next, '='); end != 0) return state.push(P::NE, end);
    if (const std::size_t end = follows(state, next, '<'); end != 0) return state.push(P::GE, end);
    if (const std::size_t end = follows(state, next, '>'); end != 0) return state.push(P::LE, end);
    return state.push(P::STRAY, next);
  }
  if (state.character(next) == c) return state.push(P::SHIFT, next + 1);
  if (const std::size_t end = follows(state, next, '='); end != 0)
    return state.push(c == '<' ? P::LE : P::GE, end);
  if (const std::size_t end = c == '<' ? follows(state, next, '>') : 0; end != 0)
    return state.push(P::NE, end);
  state.push(c == '<' ? P::LT : P::GT, next);
}

void pipe(ScannerState& state) {
  if (state.character(state.at + 1) != '|')
    return state.push_pair('=', P::COMPOUND_ASSIGN, P::PIPE);
  const bool assigns = state.character(state.at + 2) == '=';
  state.push(assigns ? P::COMPOUND_ASSIGN : P::CONCAT, state.at + (assigns ? 3 : 2));
}

// The mark's own token, or COMPOUND_ASSIGN when an equals sign follows directly.
void arithmetic(ScannerState& state, std::size_t type) {
  state.push_pair('=', P::COMPOUND_ASSIGN, type);
}

void punctuation(ScannerState& state) {
  const std::size_t next = state.at + 1;
  switch (state.text[state.at]) {
    case '(':
      return state.push_opening(P::LPAREN);
    case ')':
      return state.push_closing(P::RPAREN);
    case '{':
      return state.push(P::LBRACE, next);
    case '}':
      return state.push(P::RBRACE, next);
    case ',':
      return state.push(P::COMMA, next);
    case ';':
      return state.push(P::SEMICOLON, next);
    case '.':
      return state.push(P::DOT, next);
    case ':':
      return state.push_pair(':', P::COLONCOLON, P::COLON);
    default:
      return state.push(P::STRAY, next);
  }
}

}  // namespace

void scan_operator(ScannerState& state) {
  switch (state.text[state.at]) {
    case '=':
      return state.push(P::EQ, state.at + 1);
    case '+':
      return arithmetic(state, P::PLUS);
    case '-':
      return arithmetic(state, P::MINUS);
    case '*':
      return arithmetic(state, P::STAR);
    case '/':
      return arithmetic(state, P::SLASH);
    case '%':
      return arithmetic(state, P::MODULO);
    case '&':
      return arithmetic(state, P::AMPERSAND);
    case '^':
      return arithmetic(state, P::CARET);
    case '~':
      return state.push(P::TILDE, state.at + 1);
    case '|':
      return pipe(state);
    case '<':
    case '>':
    case '!':
      return comparison(state);
    default:
      return punctuation(state);
  }
}

}  // namespace talora::tsql
