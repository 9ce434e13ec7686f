// check: SQL of the target judged by the target's own parser, or by a server.
#pragma once

#include "database/postgres_session.hpp"

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

// Runs the text in a transaction that is rolled back; the first error is the finding.
[[nodiscard]] std::vector<CheckFinding> check_on_server(const std::string& file,
                                                        std::string_view text,
                                                        database::PostgresSession& session);

}  // namespace talora::conversion
