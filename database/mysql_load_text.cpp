// LOAD DATA's text format, and the ways of values into MySQL's types.
#include "database/mysql_load_text.hpp"

#include "model/values/utc_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace talora::database {
namespace {

[[noreturn]] void refuse(std::string_view value, std::string_view form) {
  constexpr std::size_t shown = 40;
  throw Failure(ExitCode::environment, fmt::format("'{}' is no {}", value.substr(0, shown), form),
                "the data does not fit the table: compare its columns");
}

// UNHEX of anything else would be NULL without a word.
std::string_view hexadecimal(std::string_view value) {
  if (!value.starts_with("\\x")) refuse(value, "value of bytes (\\x and hexadecimal digits)");
  const std::string_view digits = value.substr(2);
  const bool good =
      digits.size() % 2 == 0 && std::ranges::all_of(digits, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      });
  if (!good) refuse(value, "value of bytes (\\x and hexadecimal digits)");
  return digits;
}

std::string_view truth(std::string_view value) {
  if (value == "t" || value == "true") return "1";
  if (value == "f" || value == "false") return "0";
  return value;
}

std::string_view bits(std::string_view value) {
  value = truth(value);
  const bool good =
      !value.empty() && std::ranges::all_of(value, [](char c) { return c == '0' || c == '1'; });
  if (!good) refuse(value, "value of bits (digits 0 and 1)");
  return value;
}

// Only what has an offset is counted anew; the session's zone is +00:00.
std::string in_utc(std::string_view value) {
  auto text = utc_text(value);
  if (!text) refuse(value, "moment (YYYY-MM-DD HH:MM:SS.ffffff+HH:MM)");
  return std::move(*text);
}

}  // namespace

void append_load_text(std::string& out, std::string_view value) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (c > '\n' && c != '\\') continue;
    char letter = c;
    if (c == '\t') letter = 't';
    if (c == '\n') letter = 'n';
    if (c == '\0') letter = '0';
    if (letter == c && c != '\\') continue;
    out.append(value, from, at - from);
    out += '\\';
    out += letter;
    from = at + 1;
  }
  out.append(value, from, value.size() - from);
}

LoadForm load_form(std::string_view type) {
  const std::string_view word = type.substr(0, type.find_first_of("( "));
  constexpr std::array bytes = std::to_array<std::string_view>(
      {"binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"});
  if (std::ranges::find(bytes, word) != bytes.end()) return LoadForm::bytes;
  if (word == "bit") return LoadForm::bits;
  if (word == "tinyint") return LoadForm::truth;
  if (word == "datetime" || word == "timestamp") return LoadForm::moment;
  return LoadForm::text;
}

void append_load_value(std::string& out, LoadForm form, const Value& value) {
  if (!value) {
    out += "\\N";
    return;
  }
  switch (form) {
    case LoadForm::text:
      append_load_text(out, *value);
      return;
    case LoadForm::bytes:
      out += hexadecimal(*value);
      return;
    case LoadForm::bits:
      out += bits(*value);
      return;
    case LoadForm::truth:
      append_load_text(out, truth(*value));
      return;
    case LoadForm::moment:
      append_load_text(out, in_utc(*value));
      return;
  }
}

}  // namespace talora::database
