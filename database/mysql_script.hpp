// Scripts for MySQL's client taken apart, and parameters written into a statement.
#pragma once

#include "database/session.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

// Cuts a script at its delimiters (`;`, or what a DELIMITER line names, as the mysql client reads
// it), outside of strings, quoted names and comments. The body of a CREATE PROCEDURE, FUNCTION,
// TRIGGER or EVENT and a MariaDB block BEGIN NOT ATOMIC stay whole up to the END of their first
// BEGIN. Texts with nothing but comments are left out.
[[nodiscard]] std::vector<ScriptStatement> split_mysql_script(std::string_view script);

// The statement with $1, $2, ... outside of strings, quoted names and comments replaced by string
// constants or NULL. Failure (exit status 2) for a number without a parameter.
[[nodiscard]] std::string with_parameters(std::string_view sql, std::span<const Value> parameters);

}  // namespace talora::database
