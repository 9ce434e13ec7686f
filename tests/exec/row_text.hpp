// Rows of a PostgreSQL server as the executed cases write them.
#pragma once

#include "database/postgres_session.hpp"
#include "model/source_dialect.hpp"

#include <string>
#include <vector>

namespace talora::test {

// One value: NULL; numbers in plain decimals without trailing zeros; bytes in upper-case
// hexadecimal; text as it is, in double quotes when it begins or ends with a blank; an empty text,
// which Oracle does not have, as ''. For T-SQL truth is 1 and 0, hexadecimal lower case.
[[nodiscard]] std::string value_text(const database::Value& value, const database::Column& column,
                                     SourceDialect dialect = SourceDialect::oracle);

// Columns joined by " | ".
[[nodiscard]] std::vector<std::string> row_texts(const database::Rows& rows,
                                                 SourceDialect dialect = SourceDialect::oracle);

}  // namespace talora::test
