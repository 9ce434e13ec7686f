// Masking of passwords that stand in input scripts.
#pragma once

#include <string>
#include <string_view>

namespace talora::conversion {

// The text with the password of IDENTIFIED BY … / IDENTIFIED BY VALUES …, of PASSWORD = … and of
// CONNECT u/p@x replaced by ********. Literals elsewhere are left alone.
[[nodiscard]] std::string masked(std::string_view sql);

}  // namespace talora::conversion
