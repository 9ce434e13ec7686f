// Word look-up: an open-addressing table filled once.
#include "parsers/text/word_table.hpp"

#include <algorithm>

namespace talora::parsers {
namespace {

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool same(std::string_view text, std::string_view lower_name) {
  return std::equal(text.begin(), text.end(), lower_name.begin(), lower_name.end(),
                    [](char a, char b) { return lower(a) == b; });
}

}  // namespace

WordTable::WordTable(std::span<const std::string_view> lower_names) : names_(lower_names) {
  std::size_t size = 256;
  while (size < 4 * names_.size())
    size *= 2;
  slots_.resize(size);
  for (std::size_t word = 1; word < names_.size(); ++word) {
    longest_ = std::max(longest_, names_[word].size());
    std::size_t slot = slot_of(names_[word]);
    while (slots_[slot] != 0)
      slot = (slot + 1) % slots_.size();
    slots_[slot] = static_cast<std::uint16_t>(word);
  }
}

std::size_t WordTable::slot_of(std::string_view text) const {
  std::uint32_t value = 2166136261U;
  for (const char c : text)
    value = (value ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  return (value ^ (value >> 15U)) & (slots_.size() - 1);
}

std::uint16_t WordTable::find(std::string_view text) const {
  if (text.size() > longest_) return 0;
  for (std::size_t slot = slot_of(text); slots_[slot] != 0; slot = (slot + 1) % slots_.size()) {
    if (same(text, names_[slots_[slot]])) return slots_[slot];
  }
  return 0;
}

}  // namespace talora::parsers
