// Stretches of copied and replaced text.
#include "parsers/text/substituted_text.hpp"

namespace talora::parsers {

void SubstitutedText::copy(std::size_t from, std::size_t to) {
  if (from == to) return;
  const auto length = static_cast<std::uint32_t>(to - from);
  stretches_.push_back({size(), static_cast<std::uint32_t>(from), length, length});
  text_ += original_.substr(from, to - from);
}

void SubstitutedText::replace(std::size_t from, std::size_t to, std::string_view value) {
  stretches_.push_back({size(), static_cast<std::uint32_t>(from),
                        static_cast<std::uint32_t>(value.size()),
                        static_cast<std::uint32_t>(to - from)});
  text_ += value;
  substituted_ = true;
}

std::vector<OffsetStretch> SubstitutedText::take_stretches() {
  if (!substituted_) return {};
  return std::move(stretches_);
}

}  // namespace talora::parsers
