// Scanner: what begins with a currency sign, and the setting that decides what "x" is.
#include "parsers/tsql/scanner_state.hpp"

#include "TsqlParser.h"

#include <algorithm>
#include <array>

namespace talora::tsql {
namespace {

using P = TsqlParser;

// Transact-SQL Reference, "money and smallmoney", in UTF-8 (the rarer ones left out).
constexpr std::array<std::string_view, 12> signs{
    "$",             // dollar
    "\xC2\xA2",      // cent
    "\xC2\xA3",      // pound
    "\xC2\xA4",      // currency
    "\xC2\xA5",      // yen
    "\xE0\xB8\xBF",  // baht
    "\xE2\x82\xA1",  // colon
    "\xE2\x82\xA4",  // lira
    "\xE2\x82\xA9",  // won
    "\xE2\x82\xAA",  // new shekel
    "\xE2\x82\xAB",  // dong
    "\xE2\x82\xAC",  // euro
};

// Digits with at most one point, a sign before them allowed.
std::size_t money_end(const ScannerState& state, std::size_t at) {
  if (state.character(at) == '-' || state.character(at) == '+') ++at;
  const std::size_t digits = at;
  bool point = false;
  while (parsers::is_digit(state.character(at)) || (state.character(at) == '.' && !point)) {
    point = point || state.character(at) == '.';
    ++at;
  }
  return at == digits ? 0 : at;
}

// A module keeps the setting it was created with; SET inside its body changes nothing.
bool is_module(const ScanResult& result) {
  const std::size_t size = std::min<std::size_t>(result.tokens.size(), 5);
  if (size == 0) return false;
  const Word first = result.tokens.front().word<Word>();
  if (first != Word::w_create && first != Word::w_alter) return false;
  for (std::size_t i = 1; i < size; ++i) {
    switch (result.tokens[i].word<Word>()) {
      case Word::w_proc:
      case Word::w_procedure:
      case Word::w_function:
      case Word::w_trigger:
        return true;
      default:
        break;
    }
  }
  return false;
}

}  // namespace

std::size_t currency_sign(const ScannerState& state) {
  const char c = state.text[state.at];
  if (c != '$' && static_cast<unsigned char>(c) < 0x80) return 0;
  for (const std::string_view sign : signs) {
    if (!state.text.substr(state.at).starts_with(sign)) continue;
    // A letter of a name may share a sign's code only beyond ASCII: a number must follow.
    return c == '$' || money_end(state, state.at + sign.size()) != 0 ? sign.size() : 0;
  }
  return 0;
}

void scan_currency(ScannerState& state, std::size_t sign) {
  const std::size_t at = state.at + sign;
  if (const std::size_t end = money_end(state, at); end != 0) return state.push(P::MONEY, end);
  // $(name) left by the batch reader stands for a name.
  if (state.character(at) == '(') {
    const std::size_t close = state.text.find(')', at);
    if (close != std::string_view::npos && word_end(state.text, at + 1) == close)
      return state.push(P::IDENTIFIER, close + 1);
  }
  const std::size_t end = word_end(state.text, at);
  state.push(end > at ? P::IDENTIFIER : P::MONEY, end);  // $ alone is 0.00
}

void track_quoted_identifier(const ScanResult& result, SessionSettings& settings) {
  const auto& tokens = result.tokens;
  const bool on = tokens.back().word<Word>() == Word::w_on;
  bool named = false;
  for (std::size_t i = tokens.size() - 1; i-- > 0;) {
    const SourceToken& token = tokens[i];
    if (token.word<Word>() == Word::w_set) {
      if (named && !is_module(result)) settings.quoted_identifier = on;
      return;
    }
    if (token.type() != P::IDENTIFIER && token.type() != P::COMMA) return;
    named = named || token.word<Word>() == Word::w_quoted_identifier ||
            token.word<Word>() == Word::w_ansi_defaults;
  }
}

}  // namespace talora::tsql
