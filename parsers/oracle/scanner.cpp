// Scanner: literals, words, comments. Operators are in scanner_operators.cpp.
#include "parsers/oracle/scanner.hpp"

#include "parsers/oracle/scanner_state.hpp"

#include "OracleParser.h"

namespace talora::oracle {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

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

// `at` is just past the opening quote; returns just past the closing one.
std::size_t quoted_end(ScannerState& state, std::size_t opening, std::size_t at, char quote,
                       DiagnosticId missing) {
  const std::string_view text = state.text;
  while (true) {
    at = text.find(quote, at);
    if (at == std::string_view::npos) {
      state.report(missing, opening, text.size());
      return text.size();
    }
    if (at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
    at += 2;
  }
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
  if (quote(at)) return quoted_end(state, at, at + 1, '\'', DiagnosticId::unterminated_string);
  if (is(at, 'N') && quote(at + 1)) {
    return quoted_end(state, at, at + 2, '\'', DiagnosticId::unterminated_string);
  }
  if (is(at, 'Q') && quote(at + 1)) return q_quote_end(state, at, at + 2);
  if (is(at, 'N') && is(at + 1, 'Q') && quote(at + 2)) return q_quote_end(state, at, at + 3);
  return 0;
}

// 1, 1.5, .5, 1., 1e5, 1.5E-3, 2f, 2d; stops before the dots of 1..10.
std::size_t number_end(std::string_view text, std::size_t at) {
  const auto at_or_nul = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  while (is_digit(at_or_nul(at)))
    ++at;
  if (at_or_nul(at) == '.' && at_or_nul(at + 1) != '.') {
    ++at;
    while (is_digit(at_or_nul(at)))
      ++at;
  }
  if (at_or_nul(at) == 'e' || at_or_nul(at) == 'E') {
    std::size_t digits = at + 1;
    if (at_or_nul(digits) == '+' || at_or_nul(digits) == '-') ++digits;
    if (is_digit(at_or_nul(digits))) {
      at = digits;
      while (is_digit(at_or_nul(at)))
        ++at;
    }
  }
  const char suffix = at_or_nul(at);
  const bool binary = suffix == 'f' || suffix == 'F' || suffix == 'd' || suffix == 'D';
  return binary && !is_word_part(at_or_nul(at + 1)) ? at + 1 : at;
}

void comment(ScannerState& state, std::size_t at, bool is_line) {
  std::size_t end = 0;
  if (is_line) {
    end = state.text.find('\n', at);
    if (end == std::string_view::npos) end = state.text.size();
    if (end > at && end <= state.text.size() && state.text[end - 1] == '\r') --end;
  } else {
    end = state.text.find("*/", at + 2);
    if (end == std::string_view::npos) {
      state.report(DiagnosticId::unterminated_comment, at, state.text.size());
      end = state.text.size();
    } else {
      end += 2;
    }
  }
  Comment entry;
  entry.span = state.span(at, end);
  entry.text = state.text.substr(at, end - at);
  entry.is_line = is_line;
  entry.is_hint = at + 2 < state.text.size() && state.text[at + 2] == '+';
  std::size_t before = at;
  while (before > 0 && (state.text[before - 1] == ' ' || state.text[before - 1] == '\t'))
    --before;
  entry.own_line = before == 0 || state.text[before - 1] == '\n';
  state.result.comments.push_back(entry);
  state.at = end;
}

void word(ScannerState& state) {
  const std::size_t end = word_end(state.text, state.at);
  const Word found = find_word(state.text.substr(state.at, end - state.at));
  state.push(default_token(found), end, found);
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
      return state.push(OracleParser::BIND, quoted_end(state, next, next + 1, '"',
                                                       DiagnosticId::unterminated_identifier));
    }
    const std::size_t end = word_end(state.text, next);
    if (end > next) return state.push(OracleParser::BIND, end);
  }
  scan_operator(state);
}

void one_token(ScannerState& state) {
  const char c = state.text[state.at];
  const char next = state.at + 1 < state.text.size() ? state.text[state.at + 1] : '\0';
  if (c == '-' && next == '-') return comment(state, state.at, true);
  if (c == '/' && next == '*') return comment(state, state.at, false);
  if (c == '\'' || c == 'N' || c == 'n' || c == 'Q' || c == 'q') {
    const std::size_t end = string_end(state, state.at);
    if (end != 0) return state.push(OracleParser::STRING, end);
  }
  if (is_word_start(c)) return word(state);
  if (is_digit(c)) return state.push(OracleParser::NUMBER, number_end(state.text, state.at));
  if (c == '.' && is_digit(next) && !state.after_name()) {
    return state.push(OracleParser::NUMBER, number_end(state.text, state.at));
  }
  if (c == '"') {
    return state.push(
        OracleParser::QUOTED_IDENTIFIER,
        quoted_end(state, state.at, state.at + 1, '"', DiagnosticId::unterminated_identifier));
  }
  if (c == '$') return dollar(state);
  if (c == '&') return substitution(state);
  if (c == ':' && next != '=') return colon(state);
  scan_operator(state);
}

}  // namespace

bool ScannerState::after_name() const {
  if (result.tokens.empty()) return false;
  const SourceToken& last = result.tokens.back();
  return last.end() == base + at &&
         (last.type() == OracleParser::IDENTIFIER ||
          last.type() == OracleParser::QUOTED_IDENTIFIER || last.type() == OracleParser::RPAREN);
}

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
  result.tokens.emplace_back(SourceToken::end_of_input, span.end, span.end, Word::none, "");
}

}  // namespace talora::oracle
