// LOAD DATA's text format, and the ways of values into MySQL's types.
#include "database/mysql_load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace talora::database {
namespace {

void append_escaped(std::string& out, std::string_view value) {
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

// +hh, +hh:mm, +hhmm or Z at the end of a moment with a time, in minutes.
struct Offset {
  std::size_t begin;
  int minutes;
};

std::optional<Offset> find_offset(std::string_view value) {
  constexpr std::size_t date_size = 10;
  if (value.size() <= date_size) return std::nullopt;
  if (value.back() == 'Z') return Offset{value.size() - 1, 0};
  const auto at = value.find_last_of("+-");
  if (at == std::string_view::npos || at <= date_size) return std::nullopt;
  std::string digits(value.substr(at + 1));
  std::erase(digits, ':');
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool sized = digits.size() == 2 || digits.size() == 4;
  if (error != std::errc() || end != digits.data() + digits.size() || !sized) {
    refuse(value, "moment (YYYY-MM-DD HH:MM:SS.ffffff+HH:MM)");
  }
  const int minutes = digits.size() == 2 ? number * 60 : number / 100 * 60 + number % 100;
  return Offset{at, value[at] == '-' ? -minutes : minutes};
}

int number_at(std::string_view value, std::size_t at, std::size_t size) {
  int out = 0;
  const auto [end, error] = std::from_chars(value.data() + at, value.data() + at + size, out);
  if (error != std::errc() || end != value.data() + at + size) {
    refuse(value, "moment (YYYY-MM-DD HH:MM:SS.ffffff+HH:MM)");
  }
  return out;
}

// Only what has an offset is counted anew; its session's zone is +00:00.
std::string in_utc(std::string_view value, const Offset& offset) {
  using namespace std::chrono;
  constexpr std::size_t shortest = 19;
  const std::string_view local = value.substr(0, offset.begin);
  if (local.size() < shortest) refuse(value, "moment (YYYY-MM-DD HH:MM:SS.ffffff+HH:MM)");
  const year_month_day date(year(number_at(local, 0, 4)),
                            month(static_cast<unsigned>(number_at(local, 5, 2))),
                            day(static_cast<unsigned>(number_at(local, 8, 2))));
  if (!date.ok()) refuse(value, "moment (YYYY-MM-DD HH:MM:SS.ffffff+HH:MM)");
  const sys_seconds moment = sys_days(date) + hours(number_at(local, 11, 2)) +
                             minutes(number_at(local, 14, 2) - offset.minutes) +
                             seconds(number_at(local, 17, 2));
  const sys_days midnight = floor<days>(moment);
  const year_month_day utc(midnight);
  const hh_mm_ss time(moment - midnight);
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}{}", static_cast<int>(utc.year()),
                     static_cast<unsigned>(utc.month()), static_cast<unsigned>(utc.day()),
                     time.hours().count(), time.minutes().count(), time.seconds().count(),
                     local.substr(shortest));
}

}  // namespace

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
      append_escaped(out, *value);
      return;
    case LoadForm::bytes:
      out += hexadecimal(*value);
      return;
    case LoadForm::bits:
      out += bits(*value);
      return;
    case LoadForm::truth:
      append_escaped(out, truth(*value));
      return;
    case LoadForm::moment:
      const auto offset = find_offset(*value);
      append_escaped(out, offset ? in_utc(*value, *offset) : *value);
      return;
  }
}

}  // namespace talora::database
