// Reading date-time and interval literals.
#include "translators/print/literal_text.hpp"

#include <algorithm>

namespace talora::translators {

bool has_zone(std::string_view timestamp) {
  constexpr std::size_t date_length = 10;
  if (timestamp.size() <= date_length) return false;
  const std::string_view rest = timestamp.substr(date_length);
  return std::any_of(rest.begin(), rest.end(), [](char c) {
    return c == '+' || c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
}

std::vector<IntervalField> read_interval_fields(std::string_view unit) {
  std::vector<IntervalField> fields;
  for (std::size_t i = 0; i < unit.size();) {
    const auto is = [&](std::string_view set) {
      return i < unit.size() && set.find(unit[i]) != std::string_view::npos;
    };
    const std::size_t begin = i;
    if (is("0123456789")) {
      while (is("0123456789"))
        ++i;
      if (!fields.empty()) fields.back().numbers.emplace_back(unit.substr(begin, i - begin));
    } else if (is("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
      while (is("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        ++i;
      if (unit.substr(begin, i - begin) != "TO")
        fields.push_back({std::string(unit.substr(begin, i - begin)), {}});
    } else {
      ++i;
    }
  }
  return fields;
}

}  // namespace talora::translators
