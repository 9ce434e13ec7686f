// Text of any bytes as valid UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace talora::conversion {

// Each byte that belongs to no well-formed sequence becomes U+FFFD.
[[nodiscard]] std::string valid_text(std::string_view bytes);

}  // namespace talora::conversion
