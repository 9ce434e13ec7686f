// LOAD DATA's default text format: the one writer of its values.
#pragma once

#include "database/session.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace talora::database {

// How a column's value reaches its type.
enum class LoadForm : std::uint8_t {
  text,    // as it stands
  bytes,   // \x… by UNHEX
  bits,    // digits 0 and 1, or t and f
  truth,   // t and f to 1 and 0 (tinyint)
  moment,  // a zone's offset is taken off, to UTC
};

// By the type as the catalog writes it: varbinary(16), tinyint(1), datetime(6).
[[nodiscard]] LoadForm load_form(std::string_view type);

// Appends the value in LOAD DATA's default text format (MySQL 8.0 Reference Manual, LOAD DATA,
// "Field and Line Handling"). Failure (exit status 3) for a text that is not of its form.
void append_load_value(std::string& out, LoadForm form, const Value& value);

// Appends a text with the escapes that LOAD DATA reads: tab, line feed, backslash and NUL.
void append_load_text(std::string& out, std::string_view value);

}  // namespace talora::database
