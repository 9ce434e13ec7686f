// The driver's side of a PostgreSQL session. Private to database/: only its .cpp files include it,
// and only they see libpqxx and libpq.
//
// libpqxx runs the statements. What it does not hand out is read below it, from libpq: see
// docs/decisions/0001.
#pragma once

#include "database/postgres_session.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct pg_conn;
struct pg_result;

namespace pqxx {
class result;
}

namespace talora::database {

struct FreeResult {
  void operator()(pg_result* result) const noexcept;
};

using Result = std::unique_ptr<pg_result, FreeResult>;

// What the last result of a command held and libpqxx 6 keeps to itself. Written by an event
// procedure of libpq, which sees each result before libpqxx does.
struct Outcome {
  std::optional<ServerMessage> refusal;
  std::uint64_t affected = 0;
  std::vector<int> type_modifiers;  // one per column
  bool copying = false;             // the server waits for rows, or sends some, outside results
};

// At a fixed address while it lives: the driver holds pointers to it for notices and results.
class PostgresConnection {
 public:
  explicit PostgresConnection(const Url& url);
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;
  ~PostgresConnection();

  // Runs SQL as one simple query, or with $1, $2, ... as exactly one statement. DatabaseError when
  // the server refuses it, Failure when the connection is lost. outcome() belongs to it afterwards.
  pqxx::result run(const std::string& sql);
  pqxx::result run(const std::string& sql, std::span<const Value> parameters);

  [[nodiscard]] const Outcome& outcome() const { return outcome_; }

  // The driver's handle, for COPY data and the questions that libpqxx does not pass on.
  [[nodiscard]] pg_conn* handle() const { return handle_; }

  // The Failure for a call that failed without a result, from the connection's own message.
  [[noreturn]] void throw_lost() const;
  // Reads and checks all that is left of a COPY; outcome() is its last result's.
  void finish_command();
  // Ends a COPY without a word about its result, for destructors.
  void abandon_command() noexcept;
  // Asks the server to stop the running command.
  void cancel() noexcept;

  Url url;
  NoticeHandler notice_handler;

 private:
  struct Driver;
  friend struct Driver;

  pg_conn* handle_ = nullptr;  // owned by the driver object
  Outcome outcome_;
  std::unique_ptr<Driver> driver_;
};

// A new connection by libpq; Failure (2) for options that are not known, Failure (3) when the
// server cannot be reached or refuses.
[[nodiscard]] pg_conn* connect_postgres(const Url& url);

// The fields of an error or notice result.
[[nodiscard]] ServerMessage server_message(const pg_result* result);

// Refuses SQL with a NUL byte: the driver takes C strings and would run its first part only.
[[nodiscard]] std::string statement_text(std::string_view sql);

// The Failure (exit status 3) for a connection that could not be made: the driver's message, and as
// hint what to do about the cause it names.
[[nodiscard]] Failure connection_failure(const Url& url, const std::string& driver_message);

}  // namespace talora::database
