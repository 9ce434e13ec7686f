// A session with a MySQL or MariaDB server (or Aurora MySQL).
#pragma once

#include "database/session.hpp"

namespace talora::database {

class MysqlConnection;  // private to database/: the only holder of the driver's objects

// A session sets utf8mb4, a strict sql_mode, time zone +00:00 and autocommit, so that values mean
// the same whatever the server's settings are. TLS is checked after connecting, because the driver
// falls back to plain text when the server has none: with the default sslmode the user's name has
// then been sent, the password only as its scramble.
class MysqlSession : public Session {
 public:
  // Connects. Failure with exit status 2 for a URL of another kind, one that names the other of the
  // two products, an unknown option or a missing password variable; 3, with what to do about it,
  // when the server cannot be reached, refuses or has no TLS.
  static MysqlSession open(const Url& url);

  static MysqlSession open(std::string_view url) { return open(parse_url(url)); }

  MysqlSession(MysqlSession&&) noexcept;
  MysqlSession& operator=(MysqlSession&&) noexcept;
  ~MysqlSession() override;

  using Session::query;
  // Several statements are cut apart as the mysql client does (DELIMITER included) and run one by
  // one; the error of one has its line in the text.
  std::uint64_t execute(std::string_view sql) override;
  [[nodiscard]] std::vector<ScriptStatement> pieces(std::string_view script) const override;
  std::uint64_t run(const ScriptStatement& piece) override;
  // Bytes come as \x and hexadecimal digits. FLOAT comes with the six digits that the server
  // prints: select `column + 0e0` for all of it.
  Rows query(std::string_view sql, std::span<const Value> parameters) override;
  std::unique_ptr<RowReader> read(std::string_view sql) override;
  // LOAD DATA LOCAL from memory, in pieces of some megabytes. Its rows are refused for every
  // warning and note: with LOCAL the server would cut values and leave out rows instead.
  std::uint64_t load(std::string_view schema, std::string_view table,
                     std::span<const std::string> columns, const RowSource& source) override;

  void begin(TransactionMode mode) override;
  void commit() override;
  void rollback() override;
  // Of begin(): a transaction that execute("START TRANSACTION") opened is not seen.
  [[nodiscard]] bool in_transaction() const override;
  [[nodiscard]] bool transaction_failed() const override;  // after a deadlock

  [[nodiscard]] bool ddl_is_transactional() const override { return false; }

  [[nodiscard]] bool has_table(std::string_view schema, std::string_view table) override;
  void finish_load(std::span<const std::string> schemas) override;

  // The rows of SHOW WARNINGS after each statement.
  void on_notice(NoticeHandler handler) override;

  [[nodiscard]] Profile profile() const override;
  [[nodiscard]] std::string server_name() const override;
  [[nodiscard]] bool uses_tls() const override;
  [[nodiscard]] const Url& url() const override;

 private:
  explicit MysqlSession(std::unique_ptr<MysqlConnection> connection);
  std::unique_ptr<MysqlConnection> connection_;
};

}  // namespace talora::database
