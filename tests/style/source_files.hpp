// What the style tests ask about source files: which are hand-written, their includes, functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace talora::test {

// C++ files (.cpp, .hpp) of the repository.
[[nodiscard]] std::vector<std::string> cpp_files();

// The top folder of a path: "model/span.hpp" -> "model".
[[nodiscard]] std::string layer_of(std::string_view path);

struct Include {
  std::string path;     // between the quotes or angle brackets
  bool quoted = false;  // "path", else <path>
  std::size_t line = 0;
};

[[nodiscard]] std::vector<Include> includes_of(std::string_view text);

struct FunctionSize {
  std::size_t line = 0;    // where its opening brace stands
  std::size_t length = 0;  // lines from there to the closing brace
  std::string header;      // the line of the opening brace
};

// The text with comments, literals and preprocessor lines blanked; line breaks stay.
[[nodiscard]] std::string code_only(std::string_view text);

// Function bodies, by counting braces: a brace opens a body when `)` (with const, noexcept,
// override, a return type or an initialiser list after it) stands before it outside any body.
[[nodiscard]] std::vector<FunctionSize> functions_of(std::string_view text);

}  // namespace talora::test
