// Exact decimal text arithmetic for literals.
#include "model/values/number_text.hpp"

#include <charconv>

namespace talora {

namespace {

struct Decimal {
  bool negative = false;
  std::string digits;  // no point
  long point = 0;      // digits before the point; may be negative or beyond the end
};

std::optional<Decimal> read(std::string_view text) {
  Decimal d;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    d.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  bool seen_point = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    if (text[i] == '.' && !seen_point) {
      seen_point = true;
    } else if (text[i] >= '0' && text[i] <= '9') {
      d.digits += text[i];
      if (!seen_point) ++d.point;
    } else {
      break;
    }
  }
  if (d.digits.empty()) return std::nullopt;
  if (i == text.size()) return d;
  if (text[i] != 'e' && text[i] != 'E') return std::nullopt;
  std::string_view exponent = text.substr(i + 1);
  if (!exponent.empty() && exponent.front() == '+') exponent.remove_prefix(1);
  long shift = 0;
  const auto [end, error] =
      std::from_chars(exponent.data(), exponent.data() + exponent.size(), shift);
  constexpr long largest_shift = 1000;  // NUMBER ends at 10^126
  if (error != std::errc() || end != exponent.data() + exponent.size() || shift > largest_shift ||
      shift < -largest_shift) {
    return std::nullopt;
  }
  d.point += shift;
  return d;
}

std::string write(Decimal d) {
  if (d.point <= 0) {
    d.digits.insert(0, static_cast<std::size_t>(1 - d.point), '0');
    d.point = 1;
  }
  const auto point = static_cast<std::size_t>(d.point);
  if (point > d.digits.size()) d.digits.append(point - d.digits.size(), '0');
  std::string whole = d.digits.substr(0, point);
  std::string fraction = d.digits.substr(point);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  while (!fraction.empty() && fraction.back() == '0')
    fraction.pop_back();
  std::string text = whole;
  if (!fraction.empty()) text += '.' + fraction;
  return d.negative && text != "0" ? '-' + text : text;
}

}  // namespace

std::optional<std::string> canonical_number(std::string_view text) {
  auto d = read(text);
  if (!d) return std::nullopt;
  return write(std::move(*d));
}

std::string round_number(std::string_view number, int scale) {
  Decimal d = *read(number);
  const long keep = d.point + scale;  // digits that stay
  if (keep >= static_cast<long>(d.digits.size())) return std::string(number);
  if (keep < 0) return "0";
  const bool up = d.digits[static_cast<std::size_t>(keep)] >= '5';
  d.digits.resize(static_cast<std::size_t>(keep));
  if (up) {
    long i = keep - 1;
    while (i >= 0 && d.digits[static_cast<std::size_t>(i)] == '9') {
      d.digits[static_cast<std::size_t>(i--)] = '0';
    }
    if (i >= 0) {
      ++d.digits[static_cast<std::size_t>(i)];
    } else {
      d.digits.insert(0, 1, '1');
      ++d.point;
    }
  }
  if (d.digits.empty()) return "0";
  return write(std::move(d));
}

}  // namespace talora
