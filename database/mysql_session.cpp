// Statements, queries and transactions of a MySQL or MariaDB session.
#include "database/mysql_session.hpp"

#include "database/mysql_catalog.hpp"
#include "database/mysql_connection.hpp"
#include "database/mysql_load.hpp"
#include "database/mysql_script.hpp"
#include "model/sql_text.hpp"

#include <fmt/format.h>

#include <charconv>

namespace talora::database {

MysqlSession::MysqlSession(std::unique_ptr<MysqlConnection> connection)
    : connection_(std::move(connection)) {}

MysqlSession::MysqlSession(MysqlSession&&) noexcept = default;
MysqlSession& MysqlSession::operator=(MysqlSession&&) noexcept = default;
MysqlSession::~MysqlSession() = default;

MysqlSession MysqlSession::open(const Url& url) {
  return MysqlSession(std::make_unique<MysqlConnection>(url));
}

std::uint64_t MysqlSession::execute(std::string_view sql) {
  std::uint64_t changed = 0;
  for (const ScriptStatement& piece : pieces(sql))
    changed = run(piece);
  return changed;
}

std::vector<ScriptStatement> MysqlSession::pieces(std::string_view script) const {
  return split_mysql_script(script);
}

std::uint64_t MysqlSession::run(const ScriptStatement& piece) {
  try {
    return connection_->run(piece.text);
  } catch (const DatabaseError& error) {
    ServerMessage message = error.server();
    message.line = piece.line;
    throw DatabaseError(std::move(message));
  }
}

Rows MysqlSession::query(std::string_view sql, std::span<const Value> parameters) {
  return connection_->fetch(with_parameters(sql, parameters));
}

std::unique_ptr<RowReader> MysqlSession::read(std::string_view sql) {
  return connection_->stream(sql);
}

std::uint64_t MysqlSession::load(std::string_view schema, std::string_view table,
                                 std::span<const std::string> columns, const RowSource& source) {
  MysqlLoad load(*this, *connection_, schema, table, columns);
  if (in_transaction()) return load.run(source);
  Transaction own(*this);
  const std::uint64_t rows = load.run(source);
  own.commit();
  return rows;
}

void MysqlSession::begin(TransactionMode mode) {
  if (mode == TransactionMode::consistent_read) {
    connection_->run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    connection_->run("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
  } else {
    connection_->run("START TRANSACTION");
  }
  connection_->in_transaction = true;
  connection_->failed = false;
}

void MysqlSession::commit() {
  connection_->in_transaction = false;
  connection_->run("COMMIT");
}

void MysqlSession::rollback() {
  connection_->in_transaction = false;
  connection_->failed = false;
  connection_->run("ROLLBACK");
}

bool MysqlSession::in_transaction() const {
  return connection_->in_transaction;
}

bool MysqlSession::transaction_failed() const {
  return connection_->failed;
}

bool MysqlSession::has_table(std::string_view schema, std::string_view table) {
  return database::has_table(*this, schema, table);
}

// InnoDB moves AUTO_INCREMENT past a loaded key by itself; what is left is the statistics.
void MysqlSession::finish_load(std::span<const std::string> schemas) {
  for (const TableFacts& table : read_tables(*this, schemas)) {
    connection_->run("ANALYZE TABLE " +
                     quote_qualified(TargetFamily::mysql, table.schema, table.name));
  }
}

void MysqlSession::on_notice(NoticeHandler handler) {
  connection_->notice_handler = std::move(handler);
}

Profile MysqlSession::profile() const {
  Profile profile;
  profile.family = TargetFamily::mysql;
  profile.product = connection_->is_mariadb ? "mariadb" : "mysql";
  const std::string& text = connection_->version;
  const char* end = text.data() + text.size();
  const auto major = std::from_chars(text.data(), end, profile.major);
  if (major.ptr != end) std::from_chars(major.ptr + 1, end, profile.minor);
  return profile;
}

std::string MysqlSession::server_name() const {
  return fmt::format("{} {}", connection_->is_mariadb ? "MariaDB" : "MySQL", connection_->version);
}

bool MysqlSession::uses_tls() const {
  return connection_->has_tls;
}

const Url& MysqlSession::url() const {
  return connection_->url;
}

}  // namespace talora::database
