// Names and strings in the SQL of a target family, for code that serves several: loads, comparison.
#pragma once

#include "model/profile.hpp"

#include <string>
#include <string_view>

namespace talora {

// Writes a name so that the server reads exactly these characters. PostgreSQL: quoted when it must
// be (postgres::quote_identifier); MySQL and MariaDB: always in backquotes, which is right in every
// sql_mode. An empty name or one with a NUL byte cannot exist: Failure, exit status 2.
[[nodiscard]] std::string quote_identifier(TargetFamily family, std::string_view name);

// `schema.name`, or `name` alone when `schema` is empty.
[[nodiscard]] std::string quote_qualified(TargetFamily family, std::string_view schema,
                                          std::string_view name);

// Writes a string constant. MySQL: apostrophes and backslashes doubled, NUL as \0, which is right
// without NO_BACKSLASH_ESCAPES in sql_mode (the default; Talora's sessions set their mode).
// PostgreSQL: as postgres::quote_literal, which refuses NUL.
[[nodiscard]] std::string quote_literal(TargetFamily family, std::string_view text);

}  // namespace talora
