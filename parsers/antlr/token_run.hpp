// Token runs read by hand: words and groups.
#pragma once

#include "parsers/antlr/token.hpp"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace talora::parsers {

// Tokens first … last (both included) of the statement, for runs read by hand.
using TokenRun = std::span<const SourceToken>;

// Whether `text` is the word in any letter case; the word is given in upper case.
[[nodiscard]] bool same_word(std::string_view text, std::string_view upper_word);

// The token spells `upper` in any letter case; never a quoted name or a string.
[[nodiscard]] bool is_word(const SourceToken& token, std::string_view upper);

// Digits, or a point and digits.
[[nodiscard]] bool is_number(const SourceToken& token);

// The words stand one after another from index `at`.
[[nodiscard]] bool words_at(TokenRun run, std::size_t at,
                            std::initializer_list<std::string_view> upper);

// The word stands somewhere in the run outside parentheses.
[[nodiscard]] bool has_word(TokenRun run, std::string_view upper);

// Index after the parenthesis that closes the one at `open`; the run's size when nothing does.
[[nodiscard]] std::size_t end_of_group(TokenRun run, std::size_t open);

// The tokens inside a run that is one group in parentheses; the run itself otherwise.
[[nodiscard]] TokenRun inside(TokenRun run);

}  // namespace talora::parsers
