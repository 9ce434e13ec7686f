// SQL*Plus command words, and what kind of statement a text begins.
#pragma once

#include <string>
#include <string_view>

namespace talora::parsers {

// The unabbreviated command when `line` begins with a SQL*Plus command ("REMA x" -> "REMARK"), else
// empty. SET ROLE / TRANSACTION / CONSTRAINTS are SQL. (SQL*Plus User's Guide, "Command
// Reference".)
[[nodiscard]] std::string sqlplus_command(std::string_view line);

// True when the statement text begins a unit that SQL*Plus reads to a line with a slash: BEGIN,
// DECLARE, <<label>>, CREATE … FUNCTION / PROCEDURE / PACKAGE / TRIGGER / TYPE / LIBRARY / JAVA,
// WITH FUNCTION / PROCEDURE.
[[nodiscard]] bool begins_plsql(std::string_view statement);

}  // namespace talora::parsers
