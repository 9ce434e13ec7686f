// A session with a PostgreSQL server (or Aurora PostgreSQL): statements, queries, notices, COPY.
#pragma once

#include "database/session.hpp"

namespace talora::database {

class PostgresCopyWriter;
class PostgresCopyReader;
class PostgresConnection;  // private to database/: the only holder of the driver's objects

// A session sets client_encoding UTF8, standard_conforming_strings on, DateStyle ISO, IntervalStyle
// postgres, bytea_output hex, extra_float_digits 1 and client_min_messages notice, so that values
// read back the same whatever the server's settings are; the time zone is left as the server has
// it.
class PostgresSession : public Session {
 public:
  // Connects. Failure with exit status 2 for a URL of another kind, an unknown option or a missing
  // password variable; 3, with what to do about it, when the server cannot be reached or refuses.
  static PostgresSession open(const Url& url);

  static PostgresSession open(std::string_view url) { return open(parse_url(url)); }

  PostgresSession(PostgresSession&&) noexcept;
  PostgresSession& operator=(PostgresSession&&) noexcept;
  ~PostgresSession() override;

  using Session::query;
  // Several statements are sent as one simple query.
  std::uint64_t execute(std::string_view sql) override;
  [[nodiscard]] std::vector<ScriptStatement> pieces(std::string_view script) const override;
  std::uint64_t run(const ScriptStatement& piece) override;
  Rows query(std::string_view sql, std::span<const Value> parameters) override;
  std::unique_ptr<RowReader> read(std::string_view sql) override;
  std::uint64_t load(std::string_view schema, std::string_view table,
                     std::span<const std::string> columns, const RowSource& source) override;

  void begin(TransactionMode mode) override;  // consistent_read: REPEATABLE READ, READ ONLY
  void commit() override;
  void rollback() override;
  [[nodiscard]] bool in_transaction() const override;
  [[nodiscard]] bool transaction_failed() const override;

  [[nodiscard]] bool ddl_is_transactional() const override { return true; }

  [[nodiscard]] bool has_table(std::string_view schema, std::string_view table) override;
  void finish_load(std::span<const std::string> schemas) override;

  // The message is exact: RAISE NOTICE '%', x hands on x. Without a handler they are dropped.
  void on_notice(NoticeHandler handler) override;

  [[nodiscard]] Profile profile() const override;
  [[nodiscard]] std::string server_name() const override;
  [[nodiscard]] bool uses_tls() const override;
  [[nodiscard]] const Url& url() const override;

  // Begins COPY ... FROM STDIN into the columns, or all columns when there are none. The session is
  // busy until the writer is finished or destroyed.
  PostgresCopyWriter copy_in(std::string_view schema, std::string_view table,
                             std::span<const std::string> columns);

  // Begins COPY (query) TO STDOUT: rows are streamed, memory stays flat. The session is busy until
  // the reader is destroyed.
  PostgresCopyReader copy_out(std::string_view query);

  [[nodiscard]] int server_version() const;  // 150020 is 15.20

 private:
  explicit PostgresSession(std::unique_ptr<PostgresConnection> connection);
  std::unique_ptr<PostgresConnection> connection_;
};

}  // namespace talora::database
