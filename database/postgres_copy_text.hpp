// PostgreSQL's COPY text format: the one writer and the one reader of its values.
// Rules: PostgreSQL 15 documentation, COPY, "Text Format": columns parted by tabs, rows ended by
// line feeds, NULL is \N, and the bytes \b \t \n \v \f \r and the backslash are written as escapes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

inline constexpr std::string_view copy_null = "\\N";
inline constexpr char copy_separator = '\t';

// Appends the escaped form of one value. A NUL byte is kept; the server refuses it by name.
inline void append_copy_value(std::string& out, std::string_view value) {
  constexpr std::string_view special = "\b\t\n\v\f\r\\";
  constexpr std::string_view letters = "btnvfr\\";
  // Most values hold nothing special: copying the runs between is what makes bulk load fast.
  std::size_t from = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (c > '\r' && c != '\\') continue;
    const auto which = special.find(c);
    if (which == std::string_view::npos) continue;
    out.append(value, from, at - from);
    out += '\\';
    out += letters[which];
    from = at + 1;
  }
  out.append(value, from, value.size() - from);
}

// Splits one row, without its line feed, into its values. Understands every escape the server may
// write or a file may hold: the letters above, \N, octal \0 to \377, hexadecimal \x41, and any
// other character for itself. `values` is overwritten; its strings' memory is used again.
void parse_copy_row(std::string_view row, std::vector<std::optional<std::string>>& values);

}  // namespace talora::database
