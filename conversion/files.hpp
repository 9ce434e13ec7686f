// Reading whole files and writing them all-or-nothing.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace talora::conversion {

// Throws Failure: usage when it does not exist, environment when it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

// Writes through a temporary file and rename; leaves a file of equal content alone (false then).
// Creates folders. Throws Failure (environment).
bool write_file(const std::filesystem::path& path, std::string_view content);

}  // namespace talora::conversion
