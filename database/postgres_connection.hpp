// The driver's handle of a PostgreSQL session. Private to database/: only its .cpp files include
// it, and only they see libpq.
//
// libpq is used directly, not through libpqxx: libpqxx 6 drops the detail, hint, position and
// context of errors, joins notices with their severity, and cannot report the rows of a COPY.
#pragma once

#include "database/postgres_session.hpp"

#include <memory>
#include <string>
#include <string_view>

struct pg_conn;
struct pg_result;

namespace talora::database {

struct FreeResult {
  void operator()(pg_result* result) const noexcept;
};

using Result = std::unique_ptr<pg_result, FreeResult>;

// At a fixed address while it lives: the driver holds a pointer to it for notices.
class PostgresConnection {
 public:
  explicit PostgresConnection(const Url& url);
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;
  ~PostgresConnection();

  // Hands a result on when it is a success, else throws DatabaseError or Failure.
  Result checked(pg_result* result);
  // The Failure for a call that failed without a result, from the connection's own message.
  [[noreturn]] void throw_lost() const;
  // Reads and checks all that is left of the current command; its last result, or null.
  Result finish_command();
  // Ends the current command without a word about its result, for destructors.
  void abandon_command() noexcept;

  pg_conn* handle = nullptr;
  Url url;
  NoticeHandler notice_handler;
};

// The fields of an error or notice result.
[[nodiscard]] ServerMessage server_message(const pg_result* result);

// The number of rows in a command tag; 0 for commands that count none.
[[nodiscard]] std::uint64_t affected_rows(pg_result* result);

// Refuses SQL with a NUL byte: the driver takes C strings and would run its first part only.
[[nodiscard]] std::string statement_text(std::string_view sql);

// The Failure (exit status 3) for a connection that could not be made: the driver's message, and as
// hint what to do about the cause it names.
[[nodiscard]] Failure connection_failure(const Url& url, const std::string& driver_message);

}  // namespace talora::database
