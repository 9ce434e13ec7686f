// How names and strings are written in the SQL of MySQL and MariaDB: the one identifier quoter and
// the one string literal writer for these targets.
#pragma once

#include <string>
#include <string_view>

namespace talora::mysql {

// True when `word` (lower case) cannot stand unquoted as column, table or alias in one of
// MySQL 8.0, 8.4, 9.7 and MariaDB 10.11: one output serves them all.
[[nodiscard]] bool is_keyword_to_quote(std::string_view word);

// Writes a name so that the server reads exactly these characters, whatever sql_mode says. Quotes
// only what must be: anything that is not [A-Za-z_][A-Za-z0-9_$]* and the key words above. An empty
// name, one with a NUL byte and one that ends in a blank cannot exist: Failure, exit status 2.
[[nodiscard]] std::string quote_identifier(std::string_view name);

// `schema.name`, or `name` alone when `schema` is empty; both parts quoted when needed.
[[nodiscard]] std::string quote_qualified(std::string_view schema, std::string_view name);

// Writes a string constant: apostrophes doubled, backslashes too, which is right as long as
// sql_mode has no NO_BACKSLASH_ESCAPES (the default; Talora's sessions set it). A NUL byte becomes
// \0.
[[nodiscard]] std::string quote_literal(std::string_view text);

}  // namespace talora::mysql
