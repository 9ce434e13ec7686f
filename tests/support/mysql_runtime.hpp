// The runtime helpers on the MySQL and MariaDB servers of the tests.
#pragma once

#include "model/source_dialect.hpp"
#include "tests/support/private_mysql.hpp"

namespace talora::test {

// The collation that compares as Oracle does: by character codes, blanks at the end count.
[[nodiscard]] std::string binary_collation(MysqlProduct product);

// The collation that compares as the source does by default.
[[nodiscard]] std::string collation_of(SourceDialect source, MysqlProduct product);

// Makes database talora with all helpers, once for a server, a source and a test program: a
// helper's parameters have the collation of its database.
void install_mysql_runtime(MysqlProduct product, SourceDialect source = SourceDialect::oracle);

// A session whose literals compare as its columns do.
[[nodiscard]] database::MysqlSession open_like(SourceDialect source, const FreshSchema& schema,
                                               MysqlProduct product);
[[nodiscard]] database::MysqlSession open_like_oracle(const FreshSchema& schema,
                                                      MysqlProduct product);

}  // namespace talora::test
