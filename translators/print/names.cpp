// Folding and shortening of names.
#include "translators/print/names.hpp"

#include "model/catalog.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace talora::translators {
namespace {

// FNV-1a: small, stable over builds and machines.
std::uint32_t stable_hash(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 16777619U;
  }
  return hash;
}

// ASCII and the Latin-1 letters that fold_oracle() raises (U+00C0 to U+00DE but the times sign).
std::string lower(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] + 0x20);
    if (static_cast<unsigned char>(out[i]) == 0xC3 && i + 1 < out.size()) {
      const auto next = static_cast<unsigned char>(out[i + 1]);
      if (next >= 0x80 && next <= 0x9E && next != 0x97) out[i + 1] = static_cast<char>(next + 0x20);
      ++i;
    }
  }
  return out;
}

}  // namespace

std::string target_fold(std::string_view catalog_key) {
  return fold_oracle(catalog_key, false) == catalog_key ? lower(catalog_key)
                                                        : std::string(catalog_key);
}

std::string shortened_name(std::string_view name, NameLimit limit) {
  if (name.size() <= limit.length) return std::string(name);
  constexpr std::size_t hash_length = 9;
  const auto begins = [&](std::size_t at) {
    return (static_cast<unsigned char>(name[at]) & 0xC0U) != 0x80U;
  };
  std::size_t count = 0;  // bytes, or characters
  std::size_t keep = 0;   // bytes before the last one that fits
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (!begins(at) && limit.characters) continue;
    if (begins(at) && count <= limit.length - hash_length) keep = at;
    ++count;
  }
  if (count <= limit.length) return std::string(name);
  return fmt::format("{}_{:08x}", name.substr(0, keep), stable_hash(name));
}

std::string postgres_name(std::string_view catalog_key) {
  return shortened_name(target_fold(catalog_key));
}

std::string postgres_name(const Identifier& identifier) {
  return postgres_name(fold_oracle(identifier.text, identifier.quoted));
}

}  // namespace talora::translators
