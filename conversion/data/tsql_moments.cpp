// Moments of T-SQL constants ("Date and time data types").
#include "conversion/data/tsql_rules.hpp"
#include "translators/rules/tsql_values.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace talora::conversion {

namespace {

using std::chrono::days;
using std::chrono::microseconds;
using std::chrono::sys_days;
using Moment = std::chrono::sys_time<microseconds>;

constexpr std::size_t date_size = 10;  // YYYY-MM-DD

std::string text_of(Moment moment) {
  const sys_days day = std::chrono::floor<days>(moment);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{moment - day};
  std::string text =
      fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  time.hours().count(), time.minutes().count(), time.seconds().count());
  const auto micros = time.subseconds().count();
  if (micros == 0) return text;
  std::string fraction = fmt::format("{:06}", micros);
  while (fraction.ends_with('0'))
    fraction.pop_back();
  return text + '.' + fraction;
}

int digits(std::string_view text, std::size_t from, std::size_t count) {
  int value = 0;
  std::from_chars(text.data() + from, text.data() + from + count, value);
  return value;
}

// Of "YYYY-MM-DD HH:MM:SS[.ffffff]" as read_moment() writes it.
Moment moment_of(std::string_view text) {
  using namespace std::chrono;
  const sys_days day =
      year_month_day{year{digits(text, 0, 4)}, month{static_cast<unsigned>(digits(text, 5, 2))},
                     std::chrono::day{static_cast<unsigned>(digits(text, 8, 2))}};
  std::string fraction(text.size() > 20 ? text.substr(20) : std::string_view());
  fraction.resize(6, '0');
  return day + hours{digits(text, 11, 2)} + minutes{digits(text, 14, 2)} +
         seconds{digits(text, 17, 2)} + microseconds{digits(fraction, 0, 6)};
}

// The digits behind the last point.
std::string_view fraction_of(std::string_view text) {
  const std::size_t point = text.find_last_of('.');
  if (point == std::string_view::npos || text.find(':') > point) return {};
  text.remove_prefix(point + 1);
  return text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
}

// Rounded half up to `precision` digits; the target holds six, so the seventh is rounded away.
std::string rounded(std::string_view text, std::string_view fraction, int precision) {
  Moment moment = moment_of(text);
  if (fraction.size() > 6 && fraction[6] >= '5') moment += microseconds{1};
  int step = 1;
  for (int i = precision < 0 ? 6 : precision; i < 6; ++i)
    step *= 10;
  const auto since = moment.time_since_epoch().count();
  const auto over = ((since % step) + step) % step;
  return text_of(Moment{microseconds{since - over + (over * 2 >= step ? step : 0)}});
}

// DATETIME as old scripts write it: 4 bytes of days since 1900, 4 bytes of 1/300 s; SMALLDATETIME
// 2 bytes of days, 2 bytes of minutes.
std::optional<std::string> from_bytes(std::string_view hex, int precision) {
  const std::size_t half = precision == 0 ? 4 : 8;
  if (hex.size() != 2 + 2 * half) return std::nullopt;
  std::uint32_t day = 0;
  std::uint32_t ticks = 0;
  std::from_chars(hex.data() + 2, hex.data() + 2 + half, day, 16);
  std::from_chars(hex.data() + 2 + half, hex.data() + hex.size(), ticks, 16);
  const sys_days begin = std::chrono::year{1900} / 1 / 1;
  const Moment midnight = begin + days{static_cast<std::int32_t>(day)};
  if (precision == 0) return text_of(midnight + std::chrono::minutes{ticks});
  return text_of(midnight + std::chrono::milliseconds{(std::int64_t{ticks} * 10 + 1) / 3});
}

// The text that read_moment() understands, of a value of any kind.
std::optional<std::string> read(const FoldedValue& value) {
  switch (value.kind) {
    case TypeKind::varchar:
    case TypeKind::calendar_date:
    case TypeKind::datetime:
    case TypeKind::timestamp:
      return translators::read_moment(value.text);
    default:
      return std::nullopt;
  }
}

// DATETIME begins in 1753, SMALLDATETIME covers 1900 to 6 June 2079.
bool in_range(const std::string& moment, int precision) {
  if (precision != 0) return moment >= "1753" && moment < "9999-12-31 23:59:59.998";
  return moment >= "1900" && moment < "2079-06-07";
}

std::optional<std::string> stored_datetime(const FoldedValue& value, int precision) {
  if (value.kind == TypeKind::raw) return from_bytes(value.text, precision);
  auto text = read(value);
  // A text with more than milliseconds is no DATETIME; an offset neither.
  if (!text || (value.kind == TypeKind::varchar && fraction_of(value.text).size() > 3))
    return std::nullopt;
  std::string stored = translators::rounded_moment(*text, precision);
  if (!in_range(stored, precision)) return std::nullopt;
  return stored;
}

std::optional<std::string> stored_with_offset(const FoldedValue& value, int precision) {
  std::string_view text = value.text;
  std::string offset = "+00:00";
  if (value.kind == TypeKind::timestamp_tz || value.kind == TypeKind::varchar) {
    const std::size_t sign = text.find_last_of("+-");
    const bool has_offset = sign != std::string_view::npos && text.find(':') < sign;
    if (has_offset) {
      offset = text.substr(sign);
      text = text.substr(0, sign);
    } else if (text.ends_with('Z')) {
      text.remove_suffix(1);
    }
  }
  while (text.ends_with(' '))
    text.remove_suffix(1);
  if (offset.size() != 6 || offset[3] != ':') return std::nullopt;
  const auto moment = translators::read_moment(text);
  if (!moment) return std::nullopt;
  return rounded(*moment, fraction_of(text), precision) + offset;
}

}  // namespace

std::optional<std::string> tsql_stored_moment(const FoldedValue& value, const Type& type) {
  if (type.kind == TypeKind::datetime) return stored_datetime(value, type.precision);
  if (type.kind == TypeKind::timestamp_tz) return stored_with_offset(value, type.precision);
  if (type.kind == TypeKind::time_of_day && value.kind == TypeKind::time_of_day)
    return rounded("1900-01-01 " + value.text, fraction_of(value.text), type.precision)
        .substr(date_size + 1);
  auto text = read(value);
  if (!text) return std::nullopt;
  if (type.kind == TypeKind::calendar_date) return text->substr(0, date_size);
  // A DATETIME in thirds of a hundredth is written with more digits than its text shows.
  if (value.kind == TypeKind::datetime && (text->ends_with('3') || text->ends_with('7')) &&
      fraction_of(*text).size() == 3) {
    return std::nullopt;
  }
  std::string stored = rounded(*text, fraction_of(value.text), type.precision);
  return type.kind == TypeKind::time_of_day ? stored.substr(date_size + 1) : stored;
}

}  // namespace talora::conversion
