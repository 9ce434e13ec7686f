// Skipping literals, quoted names and comments in raw text: what splitters must not look into.
#pragma once

#include <cstddef>
#include <string_view>

namespace talora::parsers {

enum class SkipKind { none, string, identifier, line_comment, block_comment };

struct Skip {
  SkipKind kind = SkipKind::none;
  std::size_t end = 0;  // after the construct; the text's size when it never ends
  bool terminated = true;
};

// Oracle: what begins at `position`: '…' (doubled quotes inside), q'[…]' and N'…' / NQ'…' at their
// prefix letter, "…", -- to the line's end, /* … */. kind none: an ordinary character.
[[nodiscard]] Skip skip_lexical(std::string_view text, std::size_t position);

// T-SQL: '…', "…", […] (each with its closing mark doubled inside), -- to the line's end, /* … */
// nested.
[[nodiscard]] Skip skip_tsql_lexical(std::string_view text, std::size_t position);

[[nodiscard]] bool is_word_character(char c);

}  // namespace talora::parsers
