// One text file that the build embedded (cmake/embed_text.cmake), and the search for one by name.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace talora {

// `name` is the file name without folder and extension; the tables are sorted by it.
struct EmbeddedText {
  std::string_view name;
  std::string_view text;
};

// The text called `name`, or nothing when the table (sorted by name) has none.
[[nodiscard]] inline std::optional<std::string_view> find_embedded_text(
    std::span<const EmbeddedText> texts, std::string_view name) {
  const auto found = std::ranges::lower_bound(texts, name, {}, &EmbeddedText::name);
  if (found == texts.end() || found->name != name) return std::nullopt;
  return found->text;
}

}  // namespace talora
