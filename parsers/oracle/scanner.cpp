// Scanner: literals, words, comments. Operators are in scanner_operators.cpp.
#include "parsers/oracle/scanner.hpp"

#include "parsers/oracle/scanner_state.hpp"

#include "OracleParser.h"

namespace talora::oracle {
namespace {

using parsers::is_digit;

bool is_word_start(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_word_part(char c) {
  return is_word_start(c) || is_digit(c) || c == '_' || c == '$' || c == '#';
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_part(text[at]))
    ++at;
  return at;
}

// q'[ … ]': `at` is on the opening delimiter.
std::size_t q_quote_end(ScannerState& state, std::size_t opening, std::size_t at) {
  if (at >= state.text.size()) {
    state.report(DiagnosticId::unterminated_string, opening, state.text.size());
    return state.text.size();
  }
  char close = state.text[at];
  switch (close) {
    case '[':
      close = ']';
      break;
    case '(':
      close = ')';
      break;
    case '{':
      close = '}';
      break;
    case '<':
      close = '>';
      break;
    default:
      break;
  }
  const char end[2] = {close, '\''};
  const std::size_t found = state.text.find(std::string_view(end, 2), at + 1);
  if (found != std::string_view::npos) return found + 2;
  state.report(DiagnosticId::unterminated_string, opening, state.text.size());
  return state.text.size();
}

// 'x', N'x', q'[x]', nq'[x]'. Nothing (0) when the letters at `at` begin a plain word.
std::size_t string_end(ScannerState& state, std::size_t at) {
  const std::string_view text = state.text;
  const auto is = [&](std::size_t i, char upper) {
    return i < text.size() && (text[i] == upper || text[i] == upper + 32);
  };
  const auto quote = [&](std::size_t i) { return i < text.size() && text[i] == '\''; };
  if (quote(at)) return state.quoted_end(at, at + 1, '\'', DiagnosticId::unterminated_string);
  if (is(at, 'N') && quote(at + 1)) {
    return state.quoted_end(at, at + 2, '\'', DiagnosticId::unterminated_string);
  }
  if (is(at, 'Q') && quote(at + 1)) return q_quote_end(state, at, at + 2);
  if (is(at, 'N') && is(at + 1, 'Q') && quote(at + 2)) return q_quote_end(state, at, at + 3);
  return 0;
}

// A comment whose third character is a plus sign.
void mark_hint(ScannerState& state) {
  Comment& comment = state.result.comments.back();
  comment.is_hint = comment.text.size() > 2 && comment.text[2] == '+';
}

// Whether the last token is a name or ')' that ends right here (then ".5" is not a number).
bool after_name(const ScannerState& state) {
  if (state.result.tokens.empty()) return false;
  const SourceToken& last = state.result.tokens.back();
  return last.end() == state.base + state.at &&
         (last.type() == OracleParser::IDENTIFIER ||
          last.type() == OracleParser::QUOTED_IDENTIFIER || last.type() == OracleParser::RPAREN);
}

// 1, 1.5, 1.5E-3, 2f, 2d; stops before the dots of 1..10.
std::size_t number_end(std::string_view text, std::size_t at) {
  at = parsers::number_end(text, at);
  const auto at_or_nul = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  const char suffix = at_or_nul(at);
  const bool binary = suffix == 'f' || suffix == 'F' || suffix == 'd' || suffix == 'D';
  return binary && !is_word_part(at_or_nul(at + 1)) ? at + 1 : at;
}

void line_comment(ScannerState& state) {
  state.add_comment(state.line_comment_end(), true);
  mark_hint(state);
}

void block_comment(ScannerState& state) {
  std::size_t end = state.text.find("*/", state.at + 2);
  if (end == std::string_view::npos) {
    state.report(DiagnosticId::unterminated_comment, state.at, state.text.size());
    end = state.text.size();
  } else {
    end += 2;
  }
  state.add_comment(end, false);
  mark_hint(state);
}

void word(ScannerState& state) {
  const std::size_t end = word_end(state.text, state.at);
  const Word found = find_word(state.text.substr(state.at, end - state.at));
  state.push(default_token(found), end, static_cast<std::uint16_t>(found));
}

// $$name or $IF; a lone dollar is stray.
void dollar(ScannerState& state) {
  std::size_t begin = state.at + 1;
  const bool inquiry = begin < state.text.size() && state.text[begin] == '$';
  if (inquiry) ++begin;
  const std::size_t end = word_end(state.text, begin);
  if (end == begin) return state.push(OracleParser::STRAY, begin);
  state.push(inquiry ? OracleParser::INQUIRY : OracleParser::STRAY, end);
}

// &name, &&name. left by the splitter: stands for a name.
void substitution(ScannerState& state) {
  std::size_t at = state.at + 1;
  if (at < state.text.size() && state.text[at] == '&') ++at;
  std::size_t end = word_end(state.text, at);
  if (end == at) return state.push(OracleParser::STRAY, at);
  if (end < state.text.size() && state.text[end] == '.') end = word_end(state.text, end + 1);
  state.push(OracleParser::IDENTIFIER, end);
}

// :name, :1, :"name"; a colon before anything else, or right after a string or ')' (JSON), is
// itself.
void colon(ScannerState& state) {
  const std::size_t next = state.at + 1;
  const std::uint16_t previous =
      state.result.tokens.empty() ? std::uint16_t{0} : state.result.tokens.back().type();
  const bool after_value = previous == OracleParser::STRING || previous == OracleParser::RPAREN;
  if (!after_value && next < state.text.size()) {
    if (state.text[next] == '"') {
      return state.push(
          OracleParser::BIND,
          state.quoted_end(next, next + 1, '"', DiagnosticId::unterminated_identifier));
    }
    const std::size_t end = word_end(state.text, next);
    if (end > next) return state.push(OracleParser::BIND, end);
  }
  scan_operator(state);
}

void one_token(ScannerState& state) {
  const char c = state.text[state.at];
  const char next = state.at + 1 < state.text.size() ? state.text[state.at + 1] : '\0';
  if (c == '-' && next == '-') return line_comment(state);
  if (c == '/' && next == '*') return block_comment(state);
  if (c == '\'' || c == 'N' || c == 'n' || c == 'Q' || c == 'q') {
    const std::size_t end = string_end(state, state.at);
    if (end != 0) return state.push(OracleParser::STRING, end);
  }
  if (is_word_start(c)) return word(state);
  if (is_digit(c)) return state.push(OracleParser::NUMBER, number_end(state.text, state.at));
  if (c == '.' && is_digit(next) && !after_name(state)) {
    return state.push(OracleParser::NUMBER, number_end(state.text, state.at));
  }
  if (c == '"') {
    return state.push(
        OracleParser::QUOTED_IDENTIFIER,
        state.quoted_end(state.at, state.at + 1, '"', DiagnosticId::unterminated_identifier));
  }
  if (c == '$') return dollar(state);
  if (c == '&') return substitution(state);
  if (c == ':' && next != '=') return colon(state);
  scan_operator(state);
}

}  // namespace

void scan(const SourceFile& file, Span span, ScanResult& result) {
  ScannerState state{file.text(span), result, span.file, span.begin};
  result.tokens.reserve(state.text.size() / 5 + 8);
  while (state.at < state.text.size()) {
    const char c = state.text[state.at];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v' || c == '\0') {
      ++state.at;
    } else {
      one_token(state);
    }
  }
  result.tokens.emplace_back(SourceToken::end_of_input, span.end, span.end, std::uint16_t{0}, "");
}

}  // namespace talora::oracle
