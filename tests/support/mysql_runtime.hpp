// The runtime helpers on the MySQL and MariaDB servers of the tests.
#pragma once

#include "tests/support/private_mysql.hpp"

namespace talora::test {

// The collation that compares as Oracle does: by character codes, blanks at the end count.
[[nodiscard]] std::string binary_collation(MysqlProduct product);

// Makes database talora with all helpers, once for a server and test program.
void install_mysql_runtime(MysqlProduct product);

// A session whose literals compare as its columns do.
[[nodiscard]] database::MysqlSession open_like_oracle(const FreshSchema& schema,
                                                      MysqlProduct product);

}  // namespace talora::test
