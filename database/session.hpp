// Session: what deploy, load, comparison and tests ask of a database server, whatever its product.
#pragma once

#include "database/database_error.hpp"
#include "database/url.hpp"
#include "model/profile.hpp"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

using Value = std::optional<std::string>;  // the server's text form; nothing is SQL NULL

// What a column holds, where its values are read by kind and not by the product's own type.
enum class ColumnKind : std::uint8_t {
  text,
  number,  // exact: integers and decimals
  binary_float,
  bytes,  // as \x and lower-case hexadecimal digits
  other,
};

struct Column {
  std::string name;
  ColumnKind kind = ColumnKind::other;
  std::uint32_t type_oid = 0;       // pg_type.oid; 0 where the server has none
  std::int32_t type_modifier = -1;  // as pg_attribute.atttypmod; -1: none
};

struct Rows {
  std::vector<Column> columns;
  std::vector<std::vector<Value>> rows;
  std::uint64_t affected = 0;  // rows selected or changed
};

// Rows of one query, one at a time; memory stays flat. The session is busy while it lives.
class RowReader {
 public:
  RowReader() = default;
  RowReader(const RowReader&) = delete;
  RowReader& operator=(const RowReader&) = delete;
  virtual ~RowReader() = default;

  // Reads the next row into `values` (its memory is used again); false after the last one.
  virtual bool next(std::vector<Value>& values) = 0;
};

// One of the statements that Session::pieces cuts a script into.
struct ScriptStatement {
  std::string_view text;  // without its delimiter, from its first word
  std::size_t line = 1;   // of that word in the script, 1-based
};

// Writes the next row of a load into `values` (its memory is used again); false when there is none.
// What it throws ends the load, stores nothing and is passed on.
using RowSource = std::function<bool(std::vector<Value>& values)>;

// Called for every NOTICE, WARNING, ... of a statement; must neither use the session nor throw.
using NoticeHandler = std::function<void(const ServerMessage&)>;

enum class TransactionMode {
  read_write,
  consistent_read,  // every statement sees one state of the database, none can write
};

// Not for use by two threads at once. Every function throws DatabaseError when the server refuses
// the statement and Failure (exit status 3) when the connection is lost.
class Session {
 public:
  Session() = default;
  Session(Session&&) noexcept = default;
  Session& operator=(Session&&) noexcept = default;
  virtual ~Session() = default;

  // Runs one or several statements. Rows are dropped. Returns the rows changed by the last one. On
  // PostgreSQL several are one transaction unless they say otherwise; on MySQL each stands alone
  // unless a transaction is open, and DDL commits.
  virtual std::uint64_t execute(std::string_view sql) = 0;

  // What execute() sends at once: the whole script on PostgreSQL, the single statements on MySQL.
  [[nodiscard]] virtual std::vector<ScriptStatement> pieces(std::string_view script) const = 0;

  // Runs one of them. A refusal has its line in the script.
  virtual std::uint64_t run(const ScriptStatement& piece) = 0;

  // Runs exactly one statement with the parameters $1, $2, ... (written so for every product) and
  // returns all its rows.
  virtual Rows query(std::string_view sql, std::span<const Value> parameters) = 0;

  Rows query(std::string_view sql, std::initializer_list<Value> parameters = {}) {
    return query(sql, std::span<const Value>(parameters.begin(), parameters.size()));
  }

  // The one value of a query that yields one row and one column; nothing when it is NULL or there
  // is no row. Failure (exit status 2) when there is more.
  Value query_value(std::string_view sql, std::span<const Value> parameters = {});

  // Streams the rows of a query. The session is busy until the reader is destroyed.
  virtual std::unique_ptr<RowReader> read(std::string_view sql) = 0;

  // Bulk load of rows into the columns (all columns when there are none), by COPY or LOAD DATA, in
  // the open transaction or in one of its own: all rows or none. Values are in PostgreSQL's text
  // forms (\x… for bytes, t and f, YYYY-MM-DD HH:MM:SS.ffffff). Returns the rows stored.
  // DatabaseError when the server refuses a row, with its place in `context`.
  virtual std::uint64_t load(std::string_view schema, std::string_view table,
                             std::span<const std::string> columns, const RowSource& source) = 0;

  virtual void begin(TransactionMode mode) = 0;
  virtual void commit() = 0;
  virtual void rollback() = 0;

  [[nodiscard]] virtual bool in_transaction() const = 0;
  [[nodiscard]] virtual bool transaction_failed() const = 0;  // it can only be rolled back

  // Whether CREATE, ALTER and DROP can be rolled back. Where not, they commit what was done before.
  [[nodiscard]] virtual bool ddl_is_transactional() const = 0;

  // True when the table exists. Without a schema: where unqualified names lead.
  [[nodiscard]] virtual bool has_table(std::string_view schema, std::string_view table) = 0;

  // Gathers the statistics that a query planner needs after a load, and moves generated keys past
  // the largest value of the schemas.
  virtual void finish_load(std::span<const std::string> schemas) = 0;

  virtual void on_notice(NoticeHandler handler) = 0;

  // Product and version of the server, as --to names them: postgres 15, mysql 9.7, mariadb 10.11.
  [[nodiscard]] virtual Profile profile() const = 0;
  // The server's own words: "PostgreSQL 15.20", "MySQL 9.7.0".
  [[nodiscard]] virtual std::string server_name() const = 0;
  [[nodiscard]] virtual bool uses_tls() const = 0;
  [[nodiscard]] virtual const Url& url() const = 0;
};

// Connects to the server that the URL names, by its kind. Failure (exit status 2) for a kind
// without sessions, an unknown option or a missing password variable; 3, with what to do about it,
// when the server cannot be reached or refuses.
[[nodiscard]] std::unique_ptr<Session> open_session(const Url& url);

// A transaction for a scope: rolled back when it ends without commit().
class Transaction {
 public:
  explicit Transaction(Session& session, TransactionMode mode = TransactionMode::read_write);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  void commit();
  void rollback();

 private:
  Session& session_;
  bool open_ = true;
};

// A savepoint for a scope, inside a transaction: rolled back to when it ends without release().
class Savepoint {
 public:
  explicit Savepoint(Session& session);
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;
  ~Savepoint();

  void release();
  void rollback();

 private:
  Session& session_;
  bool open_ = true;
};

}  // namespace talora::database
