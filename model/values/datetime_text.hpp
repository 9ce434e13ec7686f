// Reading date text by an Oracle format model, for constants only (folding of literals in scripts).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace talora {

// A point in time of the proleptic Gregorian calendar; microseconds 0…999999.
struct DateTime {
  int year = 1;
  int month = 1;
  int day = 1;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int microsecond = 0;

  friend bool operator==(const DateTime&, const DateTime&) = default;
};

// "YYYY-MM-DD HH:MM:SS[.ffffff]", trailing zeros of the fraction dropped.
[[nodiscard]] std::string iso_text(const DateTime& value);

// ANSI literal content: "YYYY-MM-DD" or "YYYY-MM-DD HH:MI:SS[.f…]" (up to 6 digits kept exactly;
// more digits than 6, or a zone, give nullopt).
[[nodiscard]] std::optional<DateTime> parse_ansi_datetime(std::string_view text);

// TO_DATE / TO_TIMESTAMP of constants for the unambiguous elements YYYY MM DD HH24 MI SS MON MONTH
// RR FF[1-9], and punctuation (Oracle Database SQL Language Reference, "Datetime Format Models").
// nullopt: the format has another element or lacks the full date, or the text does not fit: the
// caller leaves the call to the target's run time.
[[nodiscard]] std::optional<DateTime> parse_datetime(std::string_view text,
                                                     std::string_view format);

}  // namespace talora
