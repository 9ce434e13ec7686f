// Canonical decimal text: exact decimals as strings, no floating point.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace talora {

// Plain decimal of "-012.500e2" style text: no exponent, no needless zeros, leading zero before the
// point, "-0" is "0". nullopt when the text is no decimal number.
[[nodiscard]] std::optional<std::string> canonical_number(std::string_view text);

// Rounded half away from zero to `scale` digits after the point (negative: before it), as Oracle
// stores NUMBER(p, s). `number` must be canonical.
[[nodiscard]] std::string round_number(std::string_view number, int scale);

}  // namespace talora
