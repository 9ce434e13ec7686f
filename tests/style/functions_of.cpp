// Finds function bodies by their braces.
#include "tests/style/source_files.hpp"
#include "tests/support/repository.hpp"

#include <algorithm>

namespace talora::test {
namespace {

// What stands between the last `;`, `{` or `}` and an opening brace decides what the brace opens.
bool opens_function(const std::string& header) {
  const std::string head = trimmed(header);
  if (head.find(')') == std::string::npos || head.find('(') == std::string::npos) return false;
  for (const char* word : {"namespace ", "class ", "struct ", "enum ", "union ", "extern "}) {
    if (head.starts_with(word)) return false;
  }
  return head.find(" = ") == std::string::npos || head.find("operator") != std::string::npos ||
         head.rfind(" = ") < head.rfind(')');
}

std::string line_at(std::string_view text, std::size_t place) {
  const std::size_t begin = place == 0 ? 0 : text.rfind('\n', place - 1) + 1;
  return std::string(text.substr(begin, text.find('\n', place) - begin));
}

}  // namespace

std::vector<FunctionSize> functions_of(std::string_view text) {
  const std::string code = code_only(text);
  std::vector<FunctionSize> functions;
  std::size_t line = 1, header_begin = 0, depth = 0;  // depth: braces inside a body, 0 outside
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == '\n') ++line;
    if (depth > 0) {
      if (c == '{') ++depth;
      if (c == '}' && --depth == 0) {
        functions.back().length = line - functions.back().line + 1;
        header_begin = i + 1;
      }
      continue;
    }
    if (c == '{' && opens_function(code.substr(header_begin, i - header_begin))) {
      functions.push_back({line, 1, line_at(text, i)});
      depth = 1;
    }
    if (c == ';' || c == '{' || c == '}') header_begin = i + 1;
  }
  return functions;
}

}  // namespace talora::test
