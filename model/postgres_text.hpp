// How names and strings are written in PostgreSQL's SQL: the one identifier quoter and the one
// string literal writer for that target.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace talora::postgres {

// True when `word` (lower case) is a key word of PostgreSQL that is not in the category
// "non-reserved" of PostgreSQL 15 documentation, Appendix C; the words that releases 16 and 17 add
// are counted in, so that one output serves all releases.
[[nodiscard]] bool is_keyword_to_quote(std::string_view word);

// Writes a name so that PostgreSQL reads exactly these bytes, in every place a name may stand
// (table, column, function, type, label). Quotes only what must be: anything that is not
// [a-z_][a-z0-9_$]* and the key words above. Unlike the quote_ident() of the server, letters
// outside ASCII are quoted too. An empty name or one with a NUL byte cannot exist: Failure, exit
// status 2. A column label after an expression still needs AS: some non-reserved words demand it.
[[nodiscard]] std::string quote_identifier(std::string_view name);

// `schema.name`, or `name` alone when `schema` is empty; both parts quoted when needed.
[[nodiscard]] std::string quote_qualified(std::string_view schema, std::string_view name);

// Writes a string constant: apostrophes doubled, backslashes as they are, which is right under
// standard_conforming_strings = on (the default since 9.1; Talora's sessions set it). A NUL byte
// cannot stand in PostgreSQL's text: Failure, exit status 2.
[[nodiscard]] std::string quote_literal(std::string_view text);

// The text form of a one-dimensional text array, `{"a","b"}`, for a parameter cast to text[].
// Never stands in SQL text without quote_literal.
[[nodiscard]] std::string array_text(std::span<const std::string> elements);

}  // namespace talora::postgres
