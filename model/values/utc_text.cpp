// Offsets of moments taken off.
#include "model/values/utc_text.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace talora {
namespace {

constexpr std::size_t date_size = 10;
constexpr std::size_t seconds_end = 19;
constexpr int minutes_per_hour = 60;

std::optional<int> number_of(std::string_view digits) {
  int out = 0;
  const char* last = digits.data() + digits.size();
  const auto [end, error] = std::from_chars(digits.data(), last, out);
  if (error != std::errc() || end != last || digits.empty()) return std::nullopt;
  return out;
}

// hh, hhmm or hh:mm in minutes.
std::optional<int> minutes_of(std::string_view offset) {
  std::string digits(offset);
  std::erase(digits, ':');
  const auto number = number_of(digits);
  if (!number || *number < 0) return std::nullopt;
  if (digits.size() == 2) return *number * minutes_per_hour;
  if (digits.size() == 4) return *number / 100 * minutes_per_hour + *number % 100;
  return std::nullopt;
}

std::optional<std::chrono::sys_seconds> seconds_of(std::string_view local) {
  using namespace std::chrono;
  if (local.size() < seconds_end) return std::nullopt;
  const auto y = number_of(local.substr(0, 4)), m = number_of(local.substr(5, 2)),
             d = number_of(local.substr(8, 2)), h = number_of(local.substr(11, 2)),
             minute = number_of(local.substr(14, 2)), s = number_of(local.substr(17, 2));
  if (!y || !m || !d || !h || !minute || !s || *m < 1 || *d < 1) return std::nullopt;
  const year_month_day date(year(*y), month(static_cast<unsigned>(*m)),
                            day(static_cast<unsigned>(*d)));
  if (!date.ok()) return std::nullopt;
  return sys_days(date) + hours(*h) + minutes(*minute) + seconds(*s);
}

std::string text_of(std::chrono::sys_seconds moment, std::string_view fraction) {
  using namespace std::chrono;
  const sys_days midnight = floor<days>(moment);
  const year_month_day date(midnight);
  const hh_mm_ss time(moment - midnight);
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u %02d:%02d:%02d",
                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
  return std::string(buffer) + std::string(fraction);
}

}  // namespace

std::optional<std::string> utc_text(std::string_view moment) {
  if (moment.size() <= date_size) return std::string(moment);
  const bool zulu = moment.back() == 'Z';
  const auto sign = zulu ? moment.size() - 1 : moment.find_last_of("+-");
  if (sign == std::string_view::npos || sign <= date_size) return std::string(moment);
  const auto offset = zulu ? std::optional(0) : minutes_of(moment.substr(sign + 1));
  const std::string_view local = moment.substr(0, sign);
  const auto counted = seconds_of(local);
  if (!offset || !counted) return std::nullopt;
  const int east = moment[sign] == '-' ? -*offset : *offset;
  return text_of(*counted - std::chrono::minutes(east), local.substr(seconds_end));
}

}  // namespace talora
