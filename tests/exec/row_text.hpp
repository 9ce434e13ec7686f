// Rows of a PostgreSQL server as the executed cases write them.
#pragma once

#include "database/postgres_session.hpp"

#include <string>
#include <vector>

namespace talora::test {

// One value: NULL; numbers in plain decimals without trailing zeros; bytes in upper-case
// hexadecimal; text as it is, in double quotes when it begins or ends with a blank; an empty text,
// which Oracle does not have, as ''.
[[nodiscard]] std::string value_text(const database::Value& value, const database::Column& column);

// Columns joined by " | ".
[[nodiscard]] std::vector<std::string> row_texts(const database::Rows& rows);

}  // namespace talora::test
