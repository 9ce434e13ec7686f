// Reads the head of a CREATE statement.
#include "conversion/take_back.hpp"

#include <algorithm>
#include <array>

namespace talora::conversion {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The next word, or name with its qualifiers and backquotes, from the front of `text`.
std::string take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  std::size_t end = 0;
  bool quoted = false;
  while (end < text.size() && (quoted || (!is_blank(text[end]) && text[end] != '('))) {
    if (text[end] == '`') quoted = !quoted;
    ++end;
  }
  std::string word(text.substr(0, end));
  text.remove_prefix(end);
  return word;
}

std::string upper(std::string word) {
  for (char& c : word)
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return word;
}

}  // namespace

std::optional<std::string> take_back(std::string_view statement) {
  constexpr std::array kinds =
      std::to_array<std::string_view>({"TABLE", "VIEW", "PROCEDURE", "FUNCTION", "TRIGGER", "EVENT",
                                       "SEQUENCE", "DATABASE", "SCHEMA"});
  if (upper(take_word(statement)) != "CREATE") return std::nullopt;
  // OR REPLACE, DEFINER = ..., SQL SECURITY, TEMPORARY, AGGREGATE: never many words.
  constexpr int longest_head = 10;
  for (int i = 0; i < longest_head && !statement.empty(); ++i) {
    const std::string kind = upper(take_word(statement));
    if (std::ranges::find(kinds, kind) == kinds.end()) continue;
    std::string name = take_word(statement);
    // With IF NOT EXISTS it may have been there before.
    if (name.empty() || upper(name) == "IF") return std::nullopt;
    return "DROP " + kind + " " + name;
  }
  return std::nullopt;
}

}  // namespace talora::conversion
