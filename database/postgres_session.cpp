// Statements and queries of a PostgreSQL session.
#include "database/postgres_session.hpp"

#include "database/postgres_connection.hpp"
#include "database/postgres_copy.hpp"
#include "model/postgres_text.hpp"

#include <libpq-fe.h>

namespace talora::database {
namespace {

// A COPY that runs outside copy_in and copy_out would leave the session waiting for data.
void refuse_copy(PostgresConnection& connection, const pg_result* result) {
  const ExecStatusType status = PQresultStatus(result);
  if (status != PGRES_COPY_IN && status != PGRES_COPY_OUT && status != PGRES_COPY_BOTH) return;
  connection.abandon_command();
  throw Failure(ExitCode::usage, "COPY with STDIN or STDOUT cannot run as a plain statement",
                "put the rows into a data file of the converted folder");
}

Rows rows_of(pg_result* result) {
  Rows out;
  const int columns = PQnfields(result);
  const int rows = PQntuples(result);
  for (int c = 0; c < columns; ++c) {
    out.columns.push_back({PQfname(result, c), PQftype(result, c), PQfmod(result, c)});
  }
  out.rows.reserve(static_cast<std::size_t>(rows));
  for (int r = 0; r < rows; ++r) {
    std::vector<Value>& row = out.rows.emplace_back();
    row.reserve(static_cast<std::size_t>(columns));
    for (int c = 0; c < columns; ++c) {
      if (PQgetisnull(result, r, c) != 0) {
        row.emplace_back();
      } else {
        const auto length = static_cast<std::size_t>(PQgetlength(result, r, c));
        row.emplace_back(std::string(PQgetvalue(result, r, c), length));
      }
    }
  }
  out.affected = affected_rows(result);
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
  const Result result =
      connection_->checked(PQexec(connection_->handle, statement_text(sql).c_str()));
  refuse_copy(*connection_, result.get());
  return affected_rows(result.get());
}

Rows PostgresSession::query(std::string_view sql, std::span<const Value> parameters) {
  const std::string text = statement_text(sql);
  std::vector<const char*> values;
  values.reserve(parameters.size());
  for (const Value& value : parameters) {
    if (value) static_cast<void>(statement_text(*value));
    values.push_back(value ? value->c_str() : nullptr);
  }
  const Result result = connection_->checked(PQexecParams(connection_->handle, text.c_str(),
                                                          static_cast<int>(values.size()), nullptr,
                                                          values.data(), nullptr, nullptr, 0));
  refuse_copy(*connection_, result.get());
  return rows_of(result.get());
}

Value PostgresSession::query_value(std::string_view sql, std::span<const Value> parameters) {
  Rows found = query(sql, parameters);
  if (found.rows.empty()) return std::nullopt;
  if (found.rows.size() > 1 || found.columns.size() != 1) {
    throw Failure(ExitCode::usage, "a query that must yield one value yields more",
                  "select one column and one row");
  }
  return std::move(found.rows.front().front());
}

PostgresCopyWriter PostgresSession::copy_in(std::string_view schema, std::string_view table,
                                            std::span<const std::string> columns) {
  return PostgresCopyWriter(*connection_, postgres::quote_qualified(schema, table), columns);
}

PostgresCopyReader PostgresSession::copy_out(std::string_view query) {
  return PostgresCopyReader(*connection_, query);
}

void PostgresSession::on_notice(NoticeHandler handler) {
  connection_->notice_handler = std::move(handler);
}

int PostgresSession::server_version() const {
  return PQserverVersion(connection_->handle);
}

bool PostgresSession::uses_tls() const {
  return PQsslInUse(connection_->handle) != 0;
}

bool PostgresSession::in_transaction() const {
  return PQtransactionStatus(connection_->handle) != PQTRANS_IDLE;
}

bool PostgresSession::transaction_failed() const {
  return PQtransactionStatus(connection_->handle) == PQTRANS_INERROR;
}

const Url& PostgresSession::url() const {
  return connection_->url;
}

}  // namespace talora::database
