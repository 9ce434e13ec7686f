// A session with a PostgreSQL server (or Aurora PostgreSQL): statements, queries, notices, COPY.
#pragma once

#include "database/database_error.hpp"
#include "database/url.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

class PostgresCopyWriter;
class PostgresCopyReader;
class PostgresConnection;  // private to database/: the only holder of the driver's handle

using Value = std::optional<std::string>;  // the server's text form; nothing is SQL NULL

struct Column {
  std::string name;
  std::uint32_t type_oid = 0;       // pg_type.oid
  std::int32_t type_modifier = -1;  // as pg_attribute.atttypmod; -1: none
};

struct Rows {
  std::vector<Column> columns;
  std::vector<std::vector<Value>> rows;
  std::uint64_t affected = 0;  // rows selected or changed, by the command tag
};

using NoticeHandler = std::function<void(const ServerMessage&)>;

// Not for use by two threads at once. Every function throws DatabaseError when the server refuses
// the statement and Failure (exit status 3) when the connection is lost. A session sets
// client_encoding UTF8, standard_conforming_strings on, DateStyle ISO, IntervalStyle postgres,
// bytea_output hex, extra_float_digits 1 and client_min_messages notice, so that values read back
// the same whatever the server's settings are; the time zone is left as the server has it.
class PostgresSession {
 public:
  // Connects. Failure with exit status 2 for a URL of another kind, an unknown option or a missing
  // password variable; 3, with what to do about it, when the server cannot be reached or refuses.
  static PostgresSession open(const Url& url);

  static PostgresSession open(std::string_view url) { return open(parse_url(url)); }

  PostgresSession(PostgresSession&&) noexcept;
  PostgresSession& operator=(PostgresSession&&) noexcept;
  ~PostgresSession();

  // Runs one or several statements as one simple query: several are one transaction unless they
  // say otherwise. Rows are dropped. Returns the rows changed by the last statement.
  std::uint64_t execute(std::string_view sql);

  // Runs exactly one statement with $1, $2, ... and returns all its rows.
  Rows query(std::string_view sql, std::span<const Value> parameters = {});

  Rows query(std::string_view sql, std::initializer_list<Value> parameters) {
    return query(sql, std::span<const Value>(parameters.begin(), parameters.size()));
  }

  // The one value of a query that yields one row and one column; nothing when it is NULL or there
  // is no row. Failure when there is more.
  Value query_value(std::string_view sql, std::span<const Value> parameters = {});

  // Begins COPY ... FROM STDIN into the columns, or all columns when there are none. The session is
  // busy until the writer is finished or destroyed.
  PostgresCopyWriter copy_in(std::string_view schema, std::string_view table,
                             std::span<const std::string> columns);

  // Begins COPY (query) TO STDOUT: rows are streamed, memory stays flat. The session is busy until
  // the reader is destroyed.
  PostgresCopyReader copy_out(std::string_view query);

  // Called for every NOTICE, WARNING, ... while a statement runs; must neither use the session nor
  // throw. The message is exact: RAISE NOTICE '%', x hands on x. Without a handler they are
  // dropped.
  void on_notice(NoticeHandler handler);

  [[nodiscard]] int server_version() const;  // 150020 is 15.20
  [[nodiscard]] bool uses_tls() const;
  [[nodiscard]] bool in_transaction() const;
  [[nodiscard]] bool transaction_failed() const;  // in one that can only be rolled back
  [[nodiscard]] const Url& url() const;

 private:
  explicit PostgresSession(std::unique_ptr<PostgresConnection> connection);
  std::unique_ptr<PostgresConnection> connection_;
};

enum class TransactionMode {
  read_write,
  consistent_read,  // REPEATABLE READ, READ ONLY: every statement sees one state of the database
};

// A transaction for a scope: rolled back when it ends without commit().
class PostgresTransaction {
 public:
  explicit PostgresTransaction(PostgresSession& session,
                               TransactionMode mode = TransactionMode::read_write);
  PostgresTransaction(const PostgresTransaction&) = delete;
  PostgresTransaction& operator=(const PostgresTransaction&) = delete;
  ~PostgresTransaction();

  void commit();
  void rollback();

 private:
  PostgresSession& session_;
  bool open_ = true;
};

// A savepoint for a scope, inside a transaction: rolled back to when it ends without release().
class PostgresSavepoint {
 public:
  explicit PostgresSavepoint(PostgresSession& session);
  PostgresSavepoint(const PostgresSavepoint&) = delete;
  PostgresSavepoint& operator=(const PostgresSavepoint&) = delete;
  ~PostgresSavepoint();

  void release();
  void rollback();

 private:
  PostgresSession& session_;
  bool open_ = true;
};

}  // namespace talora::database
