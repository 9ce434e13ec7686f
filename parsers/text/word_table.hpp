// WordTable: a dialect's known words by hash, in any letter case.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace talora::parsers {

class WordTable {
 public:
  // Lower-case words by their number; number 0 is empty and means "no known word". The names must
  // outlive the table.
  explicit WordTable(std::span<const std::string_view> lower_names);

  // The number of the word spelled `text`, or 0.
  [[nodiscard]] std::uint16_t find(std::string_view text) const;

 private:
  [[nodiscard]] std::size_t slot_of(std::string_view text) const;

  std::span<const std::string_view> names_;
  std::vector<std::uint16_t> slots_;  // open addressing; a power of two
  std::size_t longest_ = 0;
};

}  // namespace talora::parsers
