// Word look-up: an open-addressing table filled once.
#include "parsers/oracle/words.hpp"

#include "OracleParser.h"

#include <array>
#include <string>
#include <vector>

namespace talora::oracle {
namespace {

constexpr std::array<std::string_view, 1 + 0
#define TALORA_WORD(name, token) +1
#include "parsers/oracle/words.def"
#undef TALORA_WORD
                     >
    lower_names = {
        "",
#define TALORA_WORD(name, token) #name,
#include "parsers/oracle/words.def"
#undef TALORA_WORD
};

constexpr std::array<std::uint16_t, lower_names.size()> tokens = {
    OracleParser::IDENTIFIER,
#define TALORA_WORD(name, token) OracleParser::token,
#include "parsers/oracle/words.def"
#undef TALORA_WORD
};

constexpr std::size_t table_size = 2048;
constexpr std::size_t longest_word = 20;

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::size_t hash(std::string_view text) {
  std::uint32_t value = 2166136261U;
  for (const char c : text) {
    value = (value ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  }
  return (value ^ (value >> 15U)) % table_size;
}

std::array<std::uint16_t, table_size> build_table() {
  std::array<std::uint16_t, table_size> table{};
  for (std::size_t word = 1; word < lower_names.size(); ++word) {
    std::size_t slot = hash(lower_names[word]);
    while (table[slot] != 0)
      slot = (slot + 1) % table_size;
    table[slot] = static_cast<std::uint16_t>(word);
  }
  return table;
}

bool same(std::string_view text, std::string_view name) {
  if (text.size() != name.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (lower(text[i]) != name[i]) return false;
  }
  return true;
}

}  // namespace

Word find_word(std::string_view text) {
  static const std::array<std::uint16_t, table_size> table = build_table();
  if (text.size() > longest_word) return Word::none;
  for (std::size_t slot = hash(text); table[slot] != 0; slot = (slot + 1) % table_size) {
    if (same(text, lower_names[table[slot]])) return static_cast<Word>(table[slot]);
  }
  return Word::none;
}

std::uint16_t default_token(Word word) {
  return tokens[static_cast<std::size_t>(word)];
}

}  // namespace talora::oracle
