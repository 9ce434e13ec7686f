// The words the T-SQL token stream knows, found by hash.
#pragma once

#include <cstdint>
#include <string_view>

namespace talora::tsql {

enum class Word : std::uint16_t {
  none,
#define TALORA_WORD(name, token) w_##name,
#include "parsers/tsql/words.def"
#undef TALORA_WORD
};

// The word spelled `text` in any letter case, or Word::none.
[[nodiscard]] Word find_word(std::string_view text);

// ANTLR token type of a word where nothing promotes it: its K_ token if reserved, else IDENTIFIER.
[[nodiscard]] std::uint16_t default_token(Word word);

}  // namespace talora::tsql
