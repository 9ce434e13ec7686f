// What two databases must have in common to hold the same schema and rows.
#pragma once

#include "database/session.hpp"

#include <set>
#include <string>

namespace talora::test {

// One line each for tables, columns, primary keys, unique keys and foreign keys of the schema, and
// for the number of rows per table. Names in lower case; without underscores when `joined`, for
// schemas that write albumId here and album_id there. Keys are told by their columns, not by name.
[[nodiscard]] std::set<std::string> schema_facts(database::Session& session,
                                                 const std::string& schema, bool joined);

}  // namespace talora::test
