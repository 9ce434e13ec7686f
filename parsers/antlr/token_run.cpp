// Token runs read by hand.
#include "parsers/antlr/token_run.hpp"

namespace talora::parsers {

bool same_word(std::string_view text, std::string_view upper_word) {
  if (text.size() != upper_word.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if ((c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c) != upper_word[i])
      return false;
  }
  return true;
}

// The text of a quoted name or string begins with its quote, so it is no word.
bool is_word(const SourceToken& token, std::string_view upper) {
  return same_word(token.text(), upper);
}

bool is_number(const SourceToken& token) {
  const std::string_view text = token.text();
  const auto digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  return digit(0) || (text.starts_with('.') && digit(1));
}

bool words_at(TokenRun run, std::size_t at, std::initializer_list<std::string_view> upper) {
  if (at + upper.size() > run.size()) return false;
  for (const std::string_view word : upper) {
    if (!is_word(run[at++], word)) return false;
  }
  return true;
}

bool has_word(TokenRun run, std::string_view upper) {
  for (std::size_t at = 0; at < run.size();) {
    if (run[at].text() == "(") {
      at = end_of_group(run, at);
      continue;
    }
    if (is_word(run[at], upper)) return true;
    ++at;
  }
  return false;
}

std::size_t end_of_group(TokenRun run, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < run.size(); ++at) {
    if (run[at].text() == "(") ++depth;
    if (run[at].text() == ")" && --depth == 0) return at + 1;
  }
  return run.size();
}

TokenRun inside(TokenRun run) {
  if (run.size() < 2 || run.front().text() != "(" || end_of_group(run, 0) != run.size()) return run;
  return run.subspan(1, run.size() - 2);
}

}  // namespace talora::parsers
