// Date text by format model, strict: what is not certain is left to run time.
#include "model/values/datetime_text.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>

namespace talora {

namespace {

constexpr int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

bool is_valid(const DateTime& t) {
  return t.year >= 1583 && t.year <= 9999 && t.month >= 1 && t.month <= 12 && t.day >= 1 &&
         t.day <= days_in_month(t.year, t.month) && t.hour <= 23 && t.minute <= 59 &&
         t.second <= 59;
}

char upper(char c) {
  return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_punctuation(char c) {
  return c == '-' || c == '/' || c == ',' || c == '.' || c == ';' || c == ':' || c == ' ';
}

// Reads text and format side by side.
class FormatReader {
 public:
  FormatReader(std::string_view text, std::string_view format) : text_(text), format_(format) {}

  std::optional<DateTime> read() {
    while (!format_.empty()) {
      if (is_punctuation(format_.front())) {
        if (text_.empty() || text_.front() != format_.front()) return std::nullopt;
        text_.remove_prefix(1);
        format_.remove_prefix(1);
      } else if (!element()) {
        return std::nullopt;
      }
    }
    if (!text_.empty() || !(have_year_ && have_month_ && have_day_) || !is_valid(value_)) {
      return std::nullopt;
    }
    return value_;
  }

 private:
  bool take_format(std::string_view word) {
    if (format_.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (upper(format_[i]) != word[i]) return false;
    }
    format_.remove_prefix(word.size());
    return true;
  }

  bool number(int max_digits, int& value) {
    int digits = 0;
    value = 0;
    while (digits < max_digits && !text_.empty() && is_digit(text_.front())) {
      value = value * 10 + (text_.front() - '0');
      text_.remove_prefix(1);
      ++digits;
    }
    return digits > 0;
  }

  bool month_name(bool whole) {
    constexpr std::array<std::string_view, 12> names{
        "JANUARY", "FEBRUARY", "MARCH",     "APRIL",   "MAY",      "JUNE",
        "JULY",    "AUGUST",   "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"};
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string_view name = whole ? names[i] : names[i].substr(0, 3);
      if (text_.size() < name.size()) continue;
      bool same = true;
      for (std::size_t k = 0; k < name.size() && same; ++k)
        same = upper(text_[k]) == name[k];
      if (!same) continue;
      text_.remove_prefix(name.size());
      value_.month = static_cast<int>(i) + 1;
      have_month_ = true;
      return true;
    }
    return false;
  }

  // RR of two digits: 00-49 is this century, 50-99 the last one, for current years 2000-2049.
  bool short_year() {
    int year = 0;
    const std::size_t before = text_.size();
    if (!number(2, year) || before - text_.size() != 2) return false;
    value_.year = year < 50 ? 2000 + year : 1900 + year;
    return have_year_ = true;
  }

  bool fraction() {
    int scale = 100000;
    int digits = 0;
    while (!text_.empty() && is_digit(text_.front())) {
      if (++digits > 6) return false;
      value_.microsecond += (text_.front() - '0') * scale;
      scale /= 10;
      text_.remove_prefix(1);
    }
    if (!format_.empty() && is_digit(format_.front())) format_.remove_prefix(1);
    return digits > 0;
  }

  bool element() {
    if (take_format("YYYY")) {
      const std::size_t before = text_.size();
      have_year_ = number(4, value_.year) && before - text_.size() == 4;
      return have_year_;
    }
    if (take_format("RR") && !take_format("RR")) return short_year();
    if (take_format("MONTH")) return month_name(true);
    if (take_format("MON")) return month_name(false);
    if (take_format("MM")) return have_month_ = number(2, value_.month);
    if (take_format("DDD")) return false;
    if (take_format("DD")) return have_day_ = number(2, value_.day);
    if (take_format("HH24")) return number(2, value_.hour);
    if (take_format("MI")) return number(2, value_.minute);
    if (take_format("SSSSS")) return false;
    if (take_format("SS")) return number(2, value_.second);
    if (take_format("FF")) return fraction();
    return false;
  }

  std::string_view text_;
  std::string_view format_;
  DateTime value_;
  bool have_year_ = false;
  bool have_month_ = false;
  bool have_day_ = false;
};

}  // namespace

std::string iso_text(const DateTime& t) {
  std::string text = fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", t.year, t.month, t.day,
                                 t.hour, t.minute, t.second);
  if (t.microsecond == 0) return text;
  text += fmt::format(".{:06}", t.microsecond);
  while (text.back() == '0')
    text.pop_back();
  return text;
}

std::optional<DateTime> parse_ansi_datetime(std::string_view text) {
  if (text.size() <= 10) return FormatReader(text, "YYYY-MM-DD").read();
  const bool has_fraction = text.find('.') != std::string_view::npos;
  return FormatReader(text, has_fraction ? "YYYY-MM-DD HH24:MI:SS.FF" : "YYYY-MM-DD HH24:MI:SS")
      .read();
}

std::optional<DateTime> parse_datetime(std::string_view text, std::string_view format) {
  return FormatReader(text, format).read();
}

}  // namespace talora
