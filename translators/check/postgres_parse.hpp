// Is this SQL valid for PostgreSQL? Asked of its own parser, offline (libpg_query, grammar of
// release 15).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

struct ParseError {
  std::string message;
  std::size_t offset = 0;  // byte offset into the text; 0 when the parser does not say
};

// The first syntax error, nullopt when the text parses. Several statements may be given. Bodies of
// routines are strings to this check: see check_body().
[[nodiscard]] std::optional<ParseError> check_sql(std::string_view text);

// The statements of a text that parses, as psql sends them one by one; none when it does not parse.
[[nodiscard]] std::vector<std::string> split_statements(std::string_view text);

// How many statements a text that parses holds; 0 when it does not parse.
[[nodiscard]] std::size_t statement_count(std::string_view text);

enum class BodyVerdict : std::uint8_t { valid, invalid, unknown };

// unknown: the parser has no catalog and refuses valid bodies with cursor variables, fields of row
// variables and ALIAS FOR; these messages say nothing.
struct BodyCheck {
  BodyVerdict verdict = BodyVerdict::valid;
  ParseError error;
};

// Parses the PL/pgSQL body of CREATE FUNCTION/PROCEDURE or DO (the whole statement is given).
[[nodiscard]] BodyCheck check_body(std::string_view statement);

// Equal parse trees, places apart; PL/pgSQL bodies are compared statement by statement, those that
// check_body() cannot judge by their tokens without parentheses. Texts that do not parse are never
// the same.
[[nodiscard]] bool same_parse(std::string_view a, std::string_view b);

}  // namespace talora::translators
