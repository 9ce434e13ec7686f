// SubstitutedText: a script's text with variables replaced, and the map back to the original.
#pragma once

#include "model/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace talora::parsers {

// Written from front to end; `original` must outlive it.
class SubstitutedText {
 public:
  explicit SubstitutedText(std::string_view original) : original_(original) {}

  // The next stretch of the original as it is.
  void copy(std::size_t from, std::size_t to);

  // `value` in place of the next stretch; every place in it maps to the stretch's beginning.
  void replace(std::size_t from, std::size_t to, std::string_view value);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  [[nodiscard]] std::string_view text() const { return text_; }

  // After the last stretch.
  [[nodiscard]] std::string take_text() { return std::move(text_); }

  // Empty when nothing was replaced: the identity map.
  [[nodiscard]] std::vector<OffsetStretch> take_stretches();

 private:
  std::string_view original_;
  std::string text_;
  std::vector<OffsetStretch> stretches_;
  bool substituted_ = false;
};

}  // namespace talora::parsers
