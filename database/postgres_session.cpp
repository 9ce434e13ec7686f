// Statements and queries of a PostgreSQL session.
#include "database/postgres_session.hpp"

#include "database/postgres_connection.hpp"
#include "database/postgres_copy.hpp"
#include "model/postgres_text.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>
#include <pqxx/pqxx>

namespace talora::database {
namespace {

// A COPY that runs outside copy_in and copy_out would leave the session waiting for data.
void refuse_copy(PostgresConnection& connection) {
  if (!connection.outcome().copying) return;
  connection.abandon_command();
  throw Failure(ExitCode::usage, "COPY with STDIN or STDOUT cannot run as a plain statement",
                "put the rows into a data file of the converted folder");
}

// By pg_type.oid (pg_type.dat): int2, int4, int8, numeric; float4, float8; bytea; the text types.
ColumnKind kind_of(std::uint32_t oid) {
  switch (oid) {
    case 20:
    case 21:
    case 23:
    case 1700:
      return ColumnKind::number;
    case 700:
    case 701:
      return ColumnKind::binary_float;
    case 17:
      return ColumnKind::bytes;
    case 25:
    case 1042:
    case 1043:
      return ColumnKind::text;
    default:
      return ColumnKind::other;
  }
}

Rows rows_of(const pqxx::result& result, const Outcome& outcome) {
  Rows out;
  for (pqxx::row::size_type c = 0; c < result.columns(); ++c) {
    const std::uint32_t oid = result.column_type(c);
    out.columns.push_back({result.column_name(c), kind_of(oid), oid, outcome.type_modifiers.at(c)});
  }
  out.rows.reserve(result.size());
  for (const pqxx::row& from : result) {
    std::vector<Value>& row = out.rows.emplace_back();
    row.reserve(out.columns.size());
    for (const pqxx::field& field : from) {
      row.push_back(field.is_null() ? Value() : Value(std::string(field.c_str(), field.size())));
    }
  }
  out.affected = outcome.affected;
  return out;
}

}  // namespace

PostgresSession::PostgresSession(std::unique_ptr<PostgresConnection> connection)
    : connection_(std::move(connection)) {}

PostgresSession::PostgresSession(PostgresSession&&) noexcept = default;
PostgresSession& PostgresSession::operator=(PostgresSession&&) noexcept = default;
PostgresSession::~PostgresSession() = default;

PostgresSession PostgresSession::open(const Url& url) {
  return PostgresSession(std::make_unique<PostgresConnection>(url));
}

std::uint64_t PostgresSession::execute(std::string_view sql) {
  connection_->run(statement_text(sql));
  refuse_copy(*connection_);
  return connection_->outcome().affected;
}

std::vector<ScriptStatement> PostgresSession::pieces(std::string_view script) const {
  return {{script, 1}};
}

std::uint64_t PostgresSession::run(const ScriptStatement& piece) {
  return execute(piece.text);
}

Rows PostgresSession::query(std::string_view sql, std::span<const Value> parameters) {
  const pqxx::result result = connection_->run(statement_text(sql), parameters);
  refuse_copy(*connection_);
  return rows_of(result, connection_->outcome());
}

PostgresCopyWriter PostgresSession::copy_in(std::string_view schema, std::string_view table,
                                            std::span<const std::string> columns) {
  return PostgresCopyWriter(*connection_, postgres::quote_qualified(schema, table), columns);
}

PostgresCopyReader PostgresSession::copy_out(std::string_view query) {
  return PostgresCopyReader(*connection_, query);
}

std::unique_ptr<RowReader> PostgresSession::read(std::string_view sql) {
  return std::make_unique<PostgresCopyReader>(copy_out(sql));
}

std::uint64_t PostgresSession::load(std::string_view schema, std::string_view table,
                                    std::span<const std::string> columns, const RowSource& source) {
  PostgresCopyWriter writer = copy_in(schema, table, columns);
  std::vector<Value> row;
  while (source(row))
    writer.row(row);
  return writer.finish();
}

void PostgresSession::begin(TransactionMode mode) {
  execute(mode == TransactionMode::read_write ? "BEGIN"
                                              : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void PostgresSession::commit() {
  execute("COMMIT");
}

void PostgresSession::rollback() {
  execute("ROLLBACK");
}

bool PostgresSession::in_transaction() const {
  return PQtransactionStatus(connection_->handle()) != PQTRANS_IDLE;
}

bool PostgresSession::transaction_failed() const {
  return PQtransactionStatus(connection_->handle()) == PQTRANS_INERROR;
}

bool PostgresSession::has_table(std::string_view schema, std::string_view table) {
  return query_value("SELECT to_regclass($1)::text",
                     std::vector<Value>{postgres::quote_qualified(schema, table)})
      .has_value();
}

void PostgresSession::on_notice(NoticeHandler handler) {
  connection_->notice_handler = std::move(handler);
}

int PostgresSession::server_version() const {
  return PQserverVersion(connection_->handle());
}

Profile PostgresSession::profile() const {
  constexpr int version_step = 10000;  // server_version_num: 150020
  Profile profile;
  profile.family = TargetFamily::postgres;
  profile.product = "postgres";
  profile.major = server_version() / version_step;
  profile.minor = server_version() % version_step;
  return profile;
}

std::string PostgresSession::server_name() const {
  return fmt::format("PostgreSQL {}", PQparameterStatus(connection_->handle(), "server_version"));
}

bool PostgresSession::uses_tls() const {
  return PQsslInUse(connection_->handle()) != 0;
}

const Url& PostgresSession::url() const {
  return connection_->url;
}

}  // namespace talora::database
