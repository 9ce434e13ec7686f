// Row hashing and the carry of the 128-bit sum.
#include "validators/table_checksum.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace talora::validators {

void TableChecksum::add_row(std::span<const std::optional<std::string>> canonical_values) {
  buffer_.clear();
  for (const auto& value : canonical_values) {
    if (value) {
      fmt::format_to(std::back_inserter(buffer_), "{}:", value->size());
      buffer_ += *value;
    } else {
      buffer_ += '~';
    }
  }
  const XXH128_hash_t hash = XXH3_128bits(buffer_.data(), buffer_.size());
  low_ += hash.low64;
  high_ += hash.high64 + (low_ < hash.low64 ? 1U : 0U);
  ++rows_;
}

std::string TableChecksum::digest() const {
  return fmt::format("{:016x}{:016x}", high_, low_);
}

}  // namespace talora::validators
