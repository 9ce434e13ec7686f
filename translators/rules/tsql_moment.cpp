// Date and time literals of T-SQL, read as us_english does ("Date and time data types").
#include "translators/rules/tsql_values.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace talora::translators {

namespace {

struct Moment {
  int year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0;
  int micros = 0;
};

struct Token {
  bool number = false;
  std::string_view text;
};

// Runs of digits, runs of letters, single other characters.
std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    if (is_digit(text[i])) {
      while (end < text.size() && is_digit(text[end]))
        ++end;
    } else if (is_letter(text[i])) {
      while (end < text.size() && is_letter(text[end]))
        ++end;
    }
    if (text[i] != ' ') tokens.push_back({is_digit(text[i]), text.substr(i, end - i)});
    i = end;
  }
  return tokens;
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

int month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> names = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
  if (word.size() < 3) return 0;
  std::string lower;
  for (const char c : word.substr(0, 3))
    lower += static_cast<char>(c | 0x20);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == lower) return static_cast<int>(i) + 1;
  }
  return 0;
}

int full_year(std::string_view digits) {
  const int year = number_of(digits);
  if (digits.size() > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : tokens_(tokens_of(text)) {}

  std::optional<Moment> read() {
    if (tokens_.empty()) return moment_;
    if (!is_time() && !date()) return std::nullopt;
    if (word("T")) ++at_;
    if (at_ < tokens_.size() && !time()) return std::nullopt;
    if (at_ != tokens_.size() || !valid()) return std::nullopt;
    return moment_;
  }

 private:
  bool is(std::size_t index, std::string_view text) const {
    return index < tokens_.size() && tokens_[index].text == text;
  }

  bool word(std::string_view text) const { return is(at_, text); }

  bool number(std::size_t index) const { return index < tokens_.size() && tokens_[index].number; }

  bool is_time() const { return number(at_) && is(at_ + 1, ":"); }

  bool date() {
    const Token& first = tokens_[at_];
    if (first.number && (first.text.size() == 8 || first.text.size() == 6)) {
      const std::size_t years = first.text.size() - 4;
      moment_.year = full_year(first.text.substr(0, years));
      moment_.month = number_of(first.text.substr(years, 2));
      moment_.day = number_of(first.text.substr(years + 2, 2));
      ++at_;
      return true;
    }
    return first.number ? numbers() : month_first();
  }

  // YYYY-MM-DD, MM/DD/YYYY with - / or .; DD Mon YYYY
  bool numbers() {
    if (at_ + 1 < tokens_.size() && month_of(tokens_[at_ + 1].text) > 0) {
      moment_.day = number_of(tokens_[at_].text);
      moment_.month = month_of(tokens_[at_ + 1].text);
      at_ += 2;
      if (word(",")) ++at_;
      if (!number(at_)) return false;
      moment_.year = full_year(tokens_[at_++].text);
      return true;
    }
    if (at_ + 4 >= tokens_.size() || !number(at_ + 2) || !number(at_ + 4)) return false;
    const std::string_view mark = tokens_[at_ + 1].text;
    if ((mark != "-" && mark != "/" && mark != ".") || !is(at_ + 3, mark)) return false;
    const bool year_first = tokens_[at_].text.size() == 4;
    const std::size_t year = year_first ? at_ : at_ + 4;
    const std::size_t month = year_first ? at_ + 2 : at_;
    moment_.year = full_year(tokens_[year].text);
    moment_.month = number_of(tokens_[month].text);
    moment_.day = number_of(tokens_[year_first ? at_ + 4 : at_ + 2].text);
    at_ += 5;
    return true;
  }

  // Mon DD, YYYY
  bool month_first() {
    moment_.month = month_of(tokens_[at_].text);
    if (moment_.month == 0 || !number(at_ + 1)) return false;
    moment_.day = number_of(tokens_[at_ + 1].text);
    at_ += 2;
    if (word(",")) ++at_;
    if (!number(at_)) return false;
    moment_.year = full_year(tokens_[at_++].text);
    return true;
  }

  bool time() {
    if (!number(at_)) return false;
    moment_.hour = number_of(tokens_[at_++].text);
    if (word(":") && number(at_ + 1)) {
      moment_.minute = number_of(tokens_[at_ + 1].text);
      at_ += 2;
    }
    if (word(":") && number(at_ + 1)) {
      moment_.second = number_of(tokens_[at_ + 1].text);
      at_ += 2;
    }
    if ((word(".") || word(":")) && number(at_ + 1)) {
      std::string digits(tokens_[at_ + 1].text);
      // hh:mm:ss:3 are milliseconds
      if (word(":")) digits = fmt::format("{:0>3}", digits);
      digits.resize(6, '0');
      moment_.micros = number_of(digits);
      at_ += 2;
    }
    return half_day();
  }

  bool half_day() {
    const bool morning = word("AM") || word("am");
    const bool evening = word("PM") || word("pm");
    if (!morning && !evening) return true;
    ++at_;
    if (moment_.hour < 1 || moment_.hour > 12) return false;
    moment_.hour = moment_.hour % 12 + (evening ? 12 : 0);
    return true;
  }

  bool valid() const {
    using namespace std::chrono;
    const year_month_day day{year{moment_.year}, month{static_cast<unsigned>(moment_.month)},
                             std::chrono::day{static_cast<unsigned>(moment_.day)}};
    return day.ok() && moment_.hour < 24 && moment_.minute < 60 && moment_.second < 60;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  Moment moment_;
};

std::string text_of(const Moment& moment) {
  std::string text = fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", moment.year, moment.month,
                                 moment.day, moment.hour, moment.minute, moment.second);
  if (moment.micros == 0) return text;
  std::string fraction = fmt::format("{:06}", moment.micros);
  while (fraction.ends_with('0'))
    fraction.pop_back();
  return text + '.' + fraction;
}

// The moment plus whole seconds.
Moment later(const Moment& moment, int seconds) {
  using namespace std::chrono;
  const sys_days day = year_month_day{year{moment.year}, month{static_cast<unsigned>(moment.month)},
                                      std::chrono::day{static_cast<unsigned>(moment.day)}};
  const sys_seconds moved = day + hours{moment.hour} + minutes{moment.minute} +
                            std::chrono::seconds{moment.second + seconds};
  const sys_days new_day = floor<days>(moved);
  const year_month_day date{new_day};
  const hh_mm_ss time{moved - new_day};
  Moment result;
  result.year = static_cast<int>(date.year());
  result.month = static_cast<int>(static_cast<unsigned>(date.month()));
  result.day = static_cast<int>(static_cast<unsigned>(date.day()));
  result.hour = static_cast<int>(time.hours().count());
  result.minute = static_cast<int>(time.minutes().count());
  result.second = static_cast<int>(time.seconds().count());
  return result;
}

}  // namespace

std::optional<std::string> read_moment(std::string_view text) {
  const auto moment = Reader(text).read();
  if (!moment) return std::nullopt;
  return text_of(*moment);
}

std::string rounded_moment(const std::string& moment, int precision) {
  auto read = Reader(moment).read();
  if (!read) return moment;
  if (precision == 0) {
    // 29.998 seconds round down, 29.999 up
    const bool up = read->second * 1000 + read->micros / 1000 >= 29'999;
    Moment whole = *read;
    whole.micros = 0;
    return text_of(later(whole, up ? 60 - whole.second : -whole.second));
  }
  const int ticks = (read->micros * 3 + 5'000) / 10'000;
  const int carry = ticks == 300 ? 1 : 0;
  Moment result = later(*read, carry);
  result.micros = carry == 1 ? 0 : (ticks * 10 + 1) / 3 * 1000;
  return text_of(result);
}

}  // namespace talora::translators
