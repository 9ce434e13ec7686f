// Statements through MySQL Connector/C++; rows, refusals and warnings in our own types.
#include "database/mysql_connection.hpp"

#include <cppconn/connection.h>
#include <cppconn/datatype.h>
#include <cppconn/exception.h>
#include <cppconn/resultset.h>
#include <cppconn/resultset_metadata.h>
#include <cppconn/statement.h>
#include <fmt/format.h>

namespace talora::database {
namespace {

// What values mean must not depend on the server's settings. STRICT_ALL_TABLES: a value that does
// not fit is refused, never cut.
constexpr const char* session_settings[] = {
    "SET NAMES utf8mb4",
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
    "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
    "SET SESSION time_zone = '+00:00'",
    "SET SESSION autocommit = 1",
};

// The server rolls the whole transaction back: MySQL 8.0 Error Message Reference.
constexpr int deadlock = 1213;

bool is_lost(int number) {
  constexpr int first_client_error = 2000, last_client_error = 2999;
  constexpr int shutdown = 1053, killed = 1927;  // the second is MariaDB's
  return (number >= first_client_error && number <= last_client_error) || number == shutdown ||
         number == killed;
}

ColumnKind kind_of(int type) {
  switch (type) {
    case sql::DataType::BIT:
    case sql::DataType::TINYINT:
    case sql::DataType::SMALLINT:
    case sql::DataType::MEDIUMINT:
    case sql::DataType::INTEGER:
    case sql::DataType::BIGINT:
    case sql::DataType::DECIMAL:
    case sql::DataType::NUMERIC:
    case sql::DataType::YEAR:
      return ColumnKind::number;
    case sql::DataType::REAL:
    case sql::DataType::DOUBLE:
      return ColumnKind::binary_float;
    case sql::DataType::BINARY:
    case sql::DataType::VARBINARY:
    case sql::DataType::LONGVARBINARY:
    case sql::DataType::GEOMETRY:
      return ColumnKind::bytes;
    case sql::DataType::CHAR:
    case sql::DataType::VARCHAR:
    case sql::DataType::LONGVARCHAR:
    case sql::DataType::ENUM:
    case sql::DataType::SET:
      return ColumnKind::text;
    default:
      return ColumnKind::other;
  }
}

std::vector<Column> columns_of(sql::ResultSet& result) {
  sql::ResultSetMetaData* data = result.getMetaData();
  std::vector<Column> out;
  for (unsigned i = 1; i <= data->getColumnCount(); ++i) {
    out.push_back({data->getColumnLabel(i).asStdString(), kind_of(data->getColumnType(i)), 0, -1});
  }
  return out;
}

void read_value(sql::ResultSet& result, unsigned place, ColumnKind kind, Value& value) {
  const sql::SQLString text = result.getString(place);
  if (result.wasNull()) {
    value.reset();
    return;
  }
  if (!value) value.emplace();
  if (kind != ColumnKind::bytes) {
    value->assign(text.c_str(), text.length());
    return;
  }
  value->assign("\\x");
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr unsigned low = 0xFU;
  for (const char c : text.asStdString()) {
    *value += digits[static_cast<unsigned char>(c) >> 4U];
    *value += digits[static_cast<unsigned char>(c) & low];
  }
}

void read_row(sql::ResultSet& result, const std::vector<Column>& columns,
              std::vector<Value>& values) {
  values.resize(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    read_value(result, static_cast<unsigned>(i + 1), columns[i].kind, values[i]);
  }
}

// Reads what is left; an error of a later result is the statement's. Returns the rows changed.
std::uint64_t drain(sql::Statement& statement) {
  constexpr auto no_result = static_cast<std::uint64_t>(-1);
  std::uint64_t changed = 0;
  while (true) {
    if (statement.getMoreResults()) {
      const std::unique_ptr<sql::ResultSet> unread(statement.getResultSet());
      continue;
    }
    const std::uint64_t count = statement.getUpdateCount();
    if (count == no_result) return changed;
    changed = count;
  }
}

class MysqlReader : public RowReader {
 public:
  MysqlReader(const Url& url, std::unique_ptr<sql::Statement> statement,
              std::unique_ptr<sql::ResultSet> result)
      : url_(url),
        statement_(std::move(statement)),
        result_(std::move(result)),
        columns_(columns_of(*result_)) {}

  bool next(std::vector<Value>& values) override {
    try {
      if (!result_->next()) return false;
      read_row(*result_, columns_, values);
      return true;
    } catch (const sql::SQLException& error) {
      throw_mysql_error(url_, error);
    }
  }

 private:
  const Url& url_;
  std::unique_ptr<sql::Statement> statement_;  // must outlive its result
  std::unique_ptr<sql::ResultSet> result_;
  std::vector<Column> columns_;
};

}  // namespace

MysqlConnection::MysqlConnection(const Url& where) : url(where), connection_(connect_mysql(where)) {
  prepare_session();
}

MysqlConnection::~MysqlConnection() = default;

void MysqlConnection::prepare_session() {
  check_tls();
  for (const char* setting : session_settings)
    run(setting);
  version = fetch("SELECT version()").rows.at(0).at(0).value_or("");
  is_mariadb = version.find("MariaDB") != std::string::npos;
  if (is_mariadb == (url.kind == UrlKind::mariadb)) return;
  throw Failure(
      ExitCode::usage,
      fmt::format("{} is {} {}, not {}", printable(url), is_mariadb ? "MariaDB" : "MySQL", version,
                  is_mariadb ? "MySQL" : "MariaDB"),
      fmt::format("write {}:// in the URL: their SQL differs", is_mariadb ? "mariadb" : "mysql"));
}

// The driver falls back to plain text without a word when the server has no TLS: asked afterwards.
void MysqlConnection::check_tls() {
  const Rows found = fetch("SHOW STATUS LIKE 'Ssl_cipher'");
  has_tls = !found.rows.empty() && !found.rows[0].at(1).value_or("").empty();
  if (has_tls || url.tls == TlsMode::disable) return;
  throw Failure(
      ExitCode::environment,
      fmt::format("cannot connect to {}: the server does not support TLS", printable(url)),
      "switch TLS on at the server; to send everything unprotected, sslmode=disable must "
      "be written out in the URL");
}

void MysqlConnection::guarded(const std::function<void()>& work) {
  try {
    work();
  } catch (const sql::SQLException& error) {
    failed = failed || (in_transaction && error.getErrorCode() == deadlock);
    throw_mysql_error(url, error);
  }
}

std::uint64_t MysqlConnection::run(std::string_view sql) {
  std::uint64_t changed = 0;
  guarded([&] {
    const std::unique_ptr<sql::Statement> statement(connection_->createStatement());
    const bool rows = statement->execute(sql::SQLString(sql.data(), sql.size()));
    if (rows) {
      const std::unique_ptr<sql::ResultSet> unread(statement->getResultSet());
    } else {
      changed = statement->getUpdateCount();
    }
    drain(*statement);
  });
  report_warnings();
  return changed;
}

Rows MysqlConnection::fetch(std::string_view sql) {
  Rows out;
  guarded([&] {
    const std::unique_ptr<sql::Statement> statement(connection_->createStatement());
    if (!statement->execute(sql::SQLString(sql.data(), sql.size()))) {
      out.affected = statement->getUpdateCount();
    } else {
      const std::unique_ptr<sql::ResultSet> result(statement->getResultSet());
      out.columns = columns_of(*result);
      while (result->next())
        read_row(*result, out.columns, out.rows.emplace_back());
      out.affected = out.rows.size();
    }
    drain(*statement);
  });
  report_warnings();
  return out;
}

std::unique_ptr<RowReader> MysqlConnection::stream(std::string_view sql) {
  std::unique_ptr<RowReader> out;
  guarded([&] {
    std::unique_ptr<sql::Statement> statement(connection_->createStatement());
    // Forward only: the driver then reads row by row and keeps none.
    statement->setResultSetType(sql::ResultSet::TYPE_FORWARD_ONLY);
    std::unique_ptr<sql::ResultSet> result(
        statement->executeQuery(sql::SQLString(sql.data(), sql.size())));
    out = std::make_unique<MysqlReader>(url, std::move(statement), std::move(result));
  });
  return out;
}

void MysqlConnection::report_warnings() {
  if (!notice_handler) return;
  const NoticeHandler handler = std::exchange(notice_handler, nullptr);
  try {
    for (const auto& row : fetch("SHOW WARNINGS").rows) {
      ServerMessage message;
      message.severity = row.at(0).value_or("");
      message.number = std::atoi(row.at(1).value_or("0").c_str());
      message.message = row.at(2).value_or("");
      handler(message);
    }
  } catch (...) {
    notice_handler = handler;
    throw;
  }
  notice_handler = handler;
}

void throw_mysql_error(const Url& url, const sql::SQLException& error) {
  if (is_lost(error.getErrorCode())) {
    throw Failure(ExitCode::environment,
                  fmt::format("the connection to {} failed: {}", printable(url), error.what()),
                  "see the server's log; when it runs again, repeat the command");
  }
  ServerMessage message;
  message.severity = "ERROR";
  message.sqlstate = error.getSQLState();
  message.number = error.getErrorCode();
  message.message = error.what();
  throw DatabaseError(std::move(message));
}

}  // namespace talora::database
