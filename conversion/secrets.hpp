// Masking of passwords that stand in input scripts.
#pragma once

#include <string>
#include <string_view>

namespace talora::conversion {

// The text with the passwords of IDENTIFIED BY … [REPLACE …] / IDENTIFIED BY VALUES …, of PASSWORD
// = … and of CONNECT u/p@x (of a line's beginning, also in a comment) replaced by ********.
// Literals elsewhere are left alone.
[[nodiscard]] std::string masked(std::string_view sql);

}  // namespace talora::conversion
