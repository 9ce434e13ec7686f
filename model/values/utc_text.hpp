// A moment with a zone's offset, brought to UTC: for loads into targets without zones and for
// comparison.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace talora {

// "YYYY-MM-DD HH:MM:SS[.f]" and an offset (Z, +hh, +hhmm, +hh:mm) to the same form in UTC, its
// fraction kept digit by digit. Without an offset, and for a date alone: the text itself. nullopt
// when there is an offset and the rest is no moment.
[[nodiscard]] std::optional<std::string> utc_text(std::string_view moment);

}  // namespace talora
