// Rows of any target as the samples' expected files write them.
#pragma once

#include "database/session.hpp"

#include <string>
#include <vector>

namespace talora::test {

// Names without a schema lead to `schema`; on MySQL and MariaDB literals compare as Oracle's
// columns do, which is the application's part (docs/decisions/0005-mysql-as-a-target.md).
void work_in_schema(database::Session& session, const std::string& schema,
                    const std::string& dialect);

// Columns joined by " | ": NULL, '' for an empty text, plain decimals without trailing zeros,
// moments without trailing zeros of a fraction, text in double quotes when it begins or ends with a
// blank; truth 1 and 0, bytes in lower case for "sqlserver" and in upper case for "oracle".
[[nodiscard]] std::vector<std::string> query_lines(const database::Rows& rows,
                                                   const std::string& dialect);

}  // namespace talora::test
