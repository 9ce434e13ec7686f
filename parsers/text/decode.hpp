// Bytes of an input file to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace talora::parsers {

struct Decoded {
  std::string text;        // UTF-8, byte-order mark removed, line ends as they were
  std::string encoding;    // what the bytes were read as
  bool is_binary = false;  // NUL bytes that no Unicode encoding explains: text is empty
  bool is_guess = false;   // no mark, not UTF-8: read as Windows-1252
};

// Reads a byte-order mark (UTF-8, UTF-16), else UTF-8 when valid, else UTF-16 by its NUL pattern,
// else Windows-1252. `encoding` overrides the guess (an iconv name); throws Failure (usage) when
// unknown.
[[nodiscard]] Decoded decode(std::string_view bytes, std::string_view encoding = {});

}  // namespace talora::parsers
