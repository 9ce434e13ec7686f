// Lines that sqlcmd keeps for itself: GO and commands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace talora::parsers {

// The count of a line that ends a batch: GO, go 5, GO -- comment. Absent for any other line.
// (sqlcmd Utility, "GO [count]".)
[[nodiscard]] std::optional<std::uint32_t> batch_end(std::string_view line);

// The command of a line, upper case without its colon ("SETVAR", "R", "ON", "!!"); empty when the
// line is none: commands begin a line with a colon or two exclamation marks.
[[nodiscard]] std::string sqlcmd_command(std::string_view line);

// Commands that a reader of scripts cannot carry out, unlike :r and :setvar, and whose effect is
// more than what is shown on the screen: :connect, !!, :quit, …; unknown ones too.
[[nodiscard]] bool is_refused_command(std::string_view command);

}  // namespace talora::parsers
