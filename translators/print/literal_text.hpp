// The texts of the source's date-time and interval literals, read for the printers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// Time zone behind date and time: an offset or a region name.
[[nodiscard]] bool has_zone(std::string_view timestamp);

struct IntervalField {
  std::string word;
  std::vector<std::string> numbers;
};

// The fields of "DAY(2) TO SECOND(3)".
[[nodiscard]] std::vector<IntervalField> read_interval_fields(std::string_view unit);

}  // namespace talora::translators
