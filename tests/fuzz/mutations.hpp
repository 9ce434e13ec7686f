// Mutations of statements by byte and by token, the same for the same seed everywhere.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::test {

// The generator of the standard gives the same numbers on every platform; its distributions do not.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  // 0 .. limit - 1; limit > 0.
  std::size_t below(std::size_t limit);

 private:
  std::uint64_t state_;
};

// Words of a dialect that mutations put in.
[[nodiscard]] std::span<const std::string_view> oracle_words();
[[nodiscard]] std::span<const std::string_view> tsql_words();

// The text with one to four changes: bytes and words deleted, doubled, swapped, replaced, the end
// cut.
[[nodiscard]] std::string mutate(const std::string& text, Chance& chance,
                                 std::span<const std::string_view> words = oracle_words());

}  // namespace talora::test
