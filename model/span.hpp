// Span: a half-open byte range of a source file's decoded text.
#pragma once

#include <cstdint>

namespace talora {

// Byte offsets into SourceFile::text(); SourceFile::place() maps them to the user's original bytes.
struct Span {
  std::uint32_t file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const { return begin == end; }

  [[nodiscard]] constexpr bool contains(const Span& other) const {
    return file == other.file && begin <= other.begin && other.end <= end;
  }

  friend constexpr bool operator==(const Span&, const Span&) = default;
};

// The smallest span that covers both (same file).
[[nodiscard]] constexpr Span cover(const Span& a, const Span& b) {
  return {a.file, a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace talora
