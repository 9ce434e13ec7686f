// Databases that a MySQL statement names, outside of literals and comments.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace talora::conversion {

// The names before a point, as written: `a`.b, a.b; an alias or a table before its column, too.
[[nodiscard]] std::vector<std::string> qualifiers(std::string_view sql);

// Each qualifier that is a key becomes its value, quoted.
[[nodiscard]] std::string with_databases(std::string_view sql,
                                         const std::map<std::string, std::string>& names);

// The database that USE, CREATE DATABASE or CREATE SCHEMA names; empty for other statements.
[[nodiscard]] std::string named_database(std::string_view sql);

// The first word in upper case.
[[nodiscard]] std::string first_word(std::string_view sql);

}  // namespace talora::conversion
