// The checksum of a table on a server, whatever its product.
#pragma once

#include "database/session.hpp"
#include "validators/canonical_value.hpp"
#include "validators/table_checksum.hpp"

#include <span>
#include <string>
#include <string_view>

namespace talora::validators {

struct ComparedColumn {
  std::string name;
  CanonicalForm form = CanonicalForm::text;
};

// Streams the columns of all rows and sums them in canonical form: the same rows give the same sum
// on PostgreSQL, MySQL and MariaDB. Without a schema: where the session's unqualified names lead.
// DatabaseError when the server refuses to read the table.
[[nodiscard]] TableChecksum checksum_table(database::Session& session, std::string_view schema,
                                           std::string_view table,
                                           std::span<const ComparedColumn> columns);

}  // namespace talora::validators
