// check: SQL of the target judged by the target's own parser, or by a server.
#pragma once

#include "database/session.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace talora::conversion {

struct CheckFinding {
  std::string file;
  std::uint32_t line = 1, column = 1;
  std::string message, advice;
};

struct CheckedText {
  std::size_t statements = 0;
  std::vector<CheckFinding> findings;
};

// Offline: each statement is parsed by PostgreSQL's grammar (libpg_query). psql's backslash lines
// are not SQL and are skipped. One finding per file at most: PostgreSQL's parser stops at the first
// error.
[[nodiscard]] CheckedText check_text(const std::string& file, std::string_view text);

struct CheckedFile {
  std::string path;
  std::string text;
};

// Runs the files in the order given: on PostgreSQL in one transaction that is rolled back, on MySQL
// and MariaDB in scratch databases that stand for those the files name, and that are dropped. What
// would touch a database of the server is not run and said.
[[nodiscard]] std::vector<CheckFinding> check_on_server(const std::vector<CheckedFile>& files,
                                                        database::Session& session);

// psql's backslash commands become blanks of the same length, so that places stay true.
[[nodiscard]] std::string without_psql_lines(std::string_view text);

}  // namespace talora::conversion
