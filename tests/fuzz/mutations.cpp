// Changes to statements.
#include "tests/fuzz/mutations.hpp"

#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace talora::test {
namespace {

constexpr std::array<std::string_view, 40> oracle = {
    "SELECT",  "FROM",      "WHERE",  "(",    ")",        ",",        ";",          "'",
    "\"",      "q'[",       "/*",     "--",   "END",      "BEGIN",    "IF",         "THEN",
    "CASE",    "WHEN",      "LOOP",   "IS",   "AS",       "||",       ":=",         "=>",
    "(+)",     "..",        "1e400",  "NULL", "''",       ":x",       "CONNECT BY", "OVER (",
    "DECLARE", "EXCEPTION", "CREATE", "/\n",  "\xff\xfe", "%ROWTYPE", "@",          "&v"};

constexpr std::array<std::string_view, 40> tsql = {
    "SELECT", "FROM",  "WHERE",  "(",      ")",      ",",        ";",         "'",
    "\"",     "[",     "]",      "/*",     "--",     "END",      "BEGIN",     "IF",
    "ELSE",   "CASE",  "WHEN",   "WHILE",  "AS",     "+=",       "BEGIN TRY", "END CATCH",
    "..",     "1e400", "NULL",   "@v",     "@@x",    "#t",       "$1",        "0x",
    "EXEC",   "WITH",  "OUTPUT", "CREATE", "\nGO\n", "\xff\xfe", "PROC",      "$(v)"};

struct Extent {
  std::size_t begin = 0, end = 0;
};

// A word, or a single other character, at a random place.
Extent word_at(const std::string& text, std::size_t place) {
  const auto is_word = [&](std::size_t i) {
    return std::isalnum(static_cast<unsigned char>(text[i])) != 0 || text[i] == '_';
  };
  if (!is_word(place)) return {place, place + 1};
  Extent extent{place, place};
  while (extent.begin > 0 && is_word(extent.begin - 1))
    --extent.begin;
  while (extent.end < text.size() && is_word(extent.end))
    ++extent.end;
  return extent;
}

std::string swapped(const std::string& text, Extent a, Extent b) {
  if (a.begin > b.begin) std::swap(a, b);
  if (a.end > b.begin) return text;
  return text.substr(0, a.begin) + text.substr(b.begin, b.end - b.begin) +
         text.substr(a.end, b.begin - a.end) + text.substr(a.begin, a.end - a.begin) +
         text.substr(b.end);
}

std::string change(std::string text, Chance& chance, std::span<const std::string_view> words) {
  if (text.empty()) return text;
  const std::size_t place = chance.below(text.size());
  const Extent word = word_at(text, place);
  switch (chance.below(8)) {
    case 0:
      return text.erase(place, 1);
    case 1:
      return text.insert(place, 1, static_cast<char>(chance.below(256)));
    case 2:
      return text.erase(word.begin, word.end - word.begin);
    case 3:
      return text.insert(word.end, " " + text.substr(word.begin, word.end - word.begin));
    case 4:
      return swapped(text, word, word_at(text, chance.below(text.size())));
    case 5:
      return text.replace(word.begin, word.end - word.begin, words[chance.below(words.size())]);
    case 6:
      return text.insert(word.begin, std::string(words[chance.below(words.size())]) + " ");
    default:
      return chance.below(4) == 0 ? text.substr(0, place) : text;
  }
}

}  // namespace

// splitmix64
std::size_t Chance::below(std::size_t limit) {
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t value = state_;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
  return static_cast<std::size_t>((value ^ (value >> 31)) % limit);
}

std::span<const std::string_view> oracle_words() {
  return oracle;
}

std::span<const std::string_view> tsql_words() {
  return tsql;
}

std::string mutate(const std::string& text, Chance& chance,
                   std::span<const std::string_view> words) {
  std::string changed = text;
  for (std::size_t i = chance.below(4) + 1; i > 0; --i)
    changed = change(std::move(changed), chance, words);
  return changed;
}

}  // namespace talora::test
