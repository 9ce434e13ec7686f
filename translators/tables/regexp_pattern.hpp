// Oracle's regular expressions written for PostgreSQL.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace talora::translators {

struct RegexpPattern {
  std::string text;
  bool stops_at_line_breaks = false;  // needs flag 'p': '.' matches no line break
};

// The pattern of PostgreSQL (advanced regular expressions) that matches as Oracle's does: in
// brackets a backslash is a character, before other letters than operators it does nothing, and
// '.' matches no line break unless `dot_matches_all` (match parameter n). PostgreSQL 15, "POSIX
// Regular Expressions"; Oracle Database SQL Language Reference 19c, "Oracle Regular Expression
// Support".
[[nodiscard]] RegexpPattern postgres_regexp(std::string_view pattern, bool dot_matches_all);

// The flags of PostgreSQL for a match parameter of Oracle ("in"), without the one for '.'; nullopt
// for letters Oracle does not know.
[[nodiscard]] std::optional<std::string> postgres_regexp_flags(std::string_view match_parameter);

}  // namespace talora::translators
