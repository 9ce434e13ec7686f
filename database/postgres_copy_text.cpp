// Reading of PostgreSQL's COPY text format.
#include "database/postgres_copy_text.hpp"

#include <charconv>

namespace talora::database {
namespace {

// Appends what a backslash and the characters after it stand for; returns how many those are.
std::size_t append_unescaped(std::string& out, std::string_view after) {
  constexpr std::string_view letters = "btnvfr";
  constexpr std::string_view bytes = "\b\t\n\v\f\r";
  const char c = after.front();
  if (const auto which = letters.find(c); which != std::string_view::npos) {
    out += bytes[which];
    return 1;
  }
  const bool octal = c >= '0' && c <= '7';
  if (octal || c == 'x') {
    const std::string_view digits = octal ? after.substr(0, 3) : after.substr(1, 2);
    unsigned code = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, octal ? 8 : 16);
    if (error == std::errc()) {
      out += static_cast<char>(code & 0xFFU);
      return static_cast<std::size_t>(end - after.data());
    }
  }
  out += c;
  return 1;
}

void parse_value(std::string_view text, std::optional<std::string>& value) {
  if (text == copy_null) {
    value.reset();
    return;
  }
  if (!value) value.emplace();
  value->clear();
  std::size_t at = 0;
  while (at < text.size()) {
    const auto backslash = std::min(text.find('\\', at), text.size());
    value->append(text, at, backslash - at);
    at = backslash + 1;
    if (at < text.size()) at += append_unescaped(*value, text.substr(at));
  }
}

}  // namespace

void parse_copy_row(std::string_view row, std::vector<std::optional<std::string>>& values) {
  std::size_t count = 0;
  while (true) {
    const auto end = row.find(copy_separator);
    if (values.size() == count) values.emplace_back();
    parse_value(row.substr(0, end), values[count]);
    ++count;
    if (end == std::string_view::npos) break;
    row.remove_prefix(end + 1);
  }
  values.resize(count);
}

}  // namespace talora::database
