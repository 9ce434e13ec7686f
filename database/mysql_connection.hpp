// The driver's side of a MySQL or MariaDB session. Private to database/: only its .cpp files
// include it, and only they see MySQL Connector/C++.
#pragma once

#include "database/session.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace sql {
class Connection;
class ResultSet;
class SQLException;
class Statement;
}  // namespace sql

namespace talora::database {

class MysqlConnection {
 public:
  explicit MysqlConnection(const Url& url);
  MysqlConnection(const MysqlConnection&) = delete;
  MysqlConnection& operator=(const MysqlConnection&) = delete;
  ~MysqlConnection();

  // Runs one statement to its last result; rows are dropped. Returns the rows changed.
  std::uint64_t run(std::string_view sql);

  // Runs one statement and returns the rows of its first result; later results are read and
  // dropped.
  Rows fetch(std::string_view sql);

  // Streams the rows of one query.
  std::unique_ptr<RowReader> stream(std::string_view sql);

  Url url;
  std::string version;  // as SELECT version() says
  bool is_mariadb = false;
  bool has_tls = false;
  NoticeHandler notice_handler;

  // Set by begin() and cleared by commit() and rollback(); the driver does not tell the server's
  // own state. `failed` is set when the server has rolled the transaction back (deadlock).
  bool in_transaction = false;
  bool failed = false;

 private:
  void prepare_session();
  void check_tls();
  void report_warnings();
  // Runs the driver's work; its exceptions become DatabaseError or Failure.
  void guarded(const std::function<void()>& work);

  std::unique_ptr<sql::Connection> connection_;
};

// A new connection by the driver; Failure (2) for options that are not known, Failure (3) when the
// server cannot be reached or refuses.
[[nodiscard]] std::unique_ptr<sql::Connection> connect_mysql(const Url& url);

// The DatabaseError or, for a lost connection, the Failure for what the driver threw.
[[noreturn]] void throw_mysql_error(const Url& url, const sql::SQLException& error);

}  // namespace talora::database
