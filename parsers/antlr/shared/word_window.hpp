// WordWindow: the tokens around one word while words are promoted to keywords.
#pragma once

#include "parsers/antlr/token.hpp"

#include <cstddef>
#include <vector>

namespace talora::parsers {

// P is the generated parser, W the dialect's word enumeration. Aggregate: {tokens}.
template <class P, class W>
struct WordWindow {
  std::vector<SourceToken>& tokens;
  std::size_t at = 0;  // the word

  // Token types and words at an offset from the word. Those before are final, those after are not.
  [[nodiscard]] std::size_t type(int offset) const {
    const auto index = static_cast<std::ptrdiff_t>(at) + offset;
    if (index < 0) return 0;
    if (index >= static_cast<std::ptrdiff_t>(tokens.size())) return SourceToken::end_of_input;
    return tokens[static_cast<std::size_t>(index)].type();
  }

  [[nodiscard]] W word(int offset) const {
    const auto index = static_cast<std::ptrdiff_t>(at) + offset;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(tokens.size())) return W::none;
    return tokens[static_cast<std::size_t>(index)].template word<W>();
  }

  template <class... Types>
  [[nodiscard]] bool next(Types... wanted) const {
    return ((type(1) == wanted) || ...);
  }

  template <class... Types>
  [[nodiscard]] bool previous(Types... wanted) const {
    return ((type(-1) == wanted) || ...);
  }

  template <class... Words>
  [[nodiscard]] bool next_word(Words... wanted) const {
    return ((word(1) == wanted) || ...);
  }

  template <class... Words>
  [[nodiscard]] bool previous_word(Words... wanted) const {
    return ((word(-1) == wanted) || ...);
  }

  [[nodiscard]] bool next_name() const { return next(P::IDENTIFIER, P::QUOTED_IDENTIFIER); }

  [[nodiscard]] bool after_name() const { return previous(P::IDENTIFIER, P::QUOTED_IDENTIFIER); }
};

}  // namespace talora::parsers
