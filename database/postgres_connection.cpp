// Opening a PostgreSQL connection; results and notices of the driver in our own types.
#include "database/postgres_connection.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace talora::database {
namespace {

// Driver options a URL may set. What would weaken or redirect a connection behind the URL's back
// (hostaddr, service, requirepeer) or break Talora's reading (client_encoding, replication) is not.
constexpr std::array allowed_options = std::to_array<std::string_view>(
    {"application_name", "channel_binding", "connect_timeout", "gssencmode", "keepalives",
     "keepalives_count", "keepalives_idle", "keepalives_interval", "krbsrvname", "options",
     "passfile", "sslcert", "sslcrl", "sslkey", "sslrootcert", "ssl_min_protocol_version",
     "target_session_attrs", "tcp_user_timeout"});

constexpr const char* session_settings =
    "SET standard_conforming_strings = on; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres';"
    "SET bytea_output = 'hex'; SET extra_float_digits = 1; SET client_min_messages = 'notice'";

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters connection_parameters(const Url& url) {
  Parameters out = {{"client_encoding", "UTF8"}, {"sslmode", std::string(name_of(url.tls))}};
  const auto set = [&](const char* key, std::string value) {
    if (!value.empty()) out.emplace_back(key, std::move(value));
  };
  set("host", url.host);
  set("user", url.user);
  set("dbname", url.database);
  if (url.port != 0) set("port", std::to_string(url.port));
  set("password", find_password(url).value_or(""));
  bool has_timeout = false;
  bool has_application_name = false;
  for (const auto& [key, value] : url.options) {
    if (std::ranges::find(allowed_options, key) == allowed_options.end()) {
      throw Failure(ExitCode::usage, fmt::format("the option {} is not known for postgres://", key),
                    fmt::format("known are sslmode, host, password_env, password_command, {}",
                                fmt::join(allowed_options, ", ")));
    }
    has_timeout |= key == "connect_timeout";
    has_application_name |= key == "application_name";
    out.emplace_back(key, value);
  }
  if (!has_timeout) out.emplace_back("connect_timeout", "15");
  if (!has_application_name) out.emplace_back("application_name", "talora");
  return out;
}

pg_conn* connect(const Url& url) {
  const Parameters parameters = connection_parameters(url);
  std::vector<const char*> keys;
  std::vector<const char*> values;
  for (const auto& [key, value] : parameters) {
    keys.push_back(key.c_str());
    values.push_back(value.c_str());
  }
  keys.push_back(nullptr);
  values.push_back(nullptr);
  // No expansion of dbname: a database called "host=x" must not become a connection string.
  return PQconnectdbParams(keys.data(), values.data(), 0);
}

std::string field(const pg_result* result, int code) {
  const char* text = PQresultErrorField(result, code);
  return text == nullptr ? "" : text;
}

// noexcept: an exception must not pass through the driver's C code.
void receive_notice(void* context, const pg_result* result) noexcept {
  const auto& handler = static_cast<PostgresConnection*>(context)->notice_handler;
  if (handler) handler(server_message(result));
}

}  // namespace

void FreeResult::operator()(pg_result* result) const noexcept {
  PQclear(result);
}

PostgresConnection::PostgresConnection(const Url& where) : url(where) {
  if (url.kind != UrlKind::postgres) {
    throw Failure(
        ExitCode::usage, fmt::format("{} is not a PostgreSQL server", printable(url)),
        fmt::format("a session with {} is not built; use postgres://", name_of(url.kind)));
  }
  handle = connect(url);
  if (PQstatus(handle) != CONNECTION_OK) {
    const std::string message = PQerrorMessage(handle);
    PQfinish(handle);
    throw connection_failure(url, message);
  }
  PQsetNoticeReceiver(handle, receive_notice, this);
  try {
    checked(PQexec(handle, session_settings));
  } catch (...) {
    PQfinish(handle);
    throw;
  }
}

PostgresConnection::~PostgresConnection() {
  PQfinish(handle);
}

Result PostgresConnection::checked(pg_result* raw) {
  Result result(raw);
  const ExecStatusType status = PQresultStatus(raw);
  if (status != PGRES_FATAL_ERROR && status != PGRES_BAD_RESPONSE) return result;
  ServerMessage message = server_message(raw);
  if (message.sqlstate.empty()) throw_lost();
  throw DatabaseError(std::move(message));
}

void PostgresConnection::throw_lost() const {
  std::string text = PQerrorMessage(handle);
  text.resize(text.find_last_not_of(" \n") + 1);
  throw Failure(ExitCode::environment,
                fmt::format("the connection to {} failed: {}", printable(url), text),
                "see the server's log; when it runs again, repeat the command");
}

Result PostgresConnection::finish_command() {
  Result last;
  std::exception_ptr error;
  while (pg_result* raw = PQgetResult(handle)) {
    try {
      last = checked(raw);
      const ExecStatusType status = PQresultStatus(raw);
      // A copy that still waits would be handed out for ever.
      if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) throw_lost();
    } catch (const Failure&) {
      if (!error) error = std::current_exception();
      if (PQstatus(handle) != CONNECTION_OK) break;
    }
  }
  if (error) std::rethrow_exception(error);
  return last;
}

void PostgresConnection::abandon_command() noexcept {
  while (pg_result* raw = PQgetResult(handle)) {
    const ExecStatusType status = PQresultStatus(raw);
    PQclear(raw);
    if (status == PGRES_COPY_IN && PQputCopyEnd(handle, "abandoned by the client") != 1) return;
    char* rest = nullptr;
    while (status == PGRES_COPY_OUT && PQgetCopyData(handle, &rest, 0) > 0)
      PQfreemem(rest);
    if (PQstatus(handle) != CONNECTION_OK) return;
  }
}

ServerMessage server_message(const pg_result* result) {
  ServerMessage out;
  out.severity = field(result, PG_DIAG_SEVERITY_NONLOCALIZED);
  out.sqlstate = field(result, PG_DIAG_SQLSTATE);
  out.message = field(result, PG_DIAG_MESSAGE_PRIMARY);
  out.detail = field(result, PG_DIAG_MESSAGE_DETAIL);
  out.hint = field(result, PG_DIAG_MESSAGE_HINT);
  out.context = field(result, PG_DIAG_CONTEXT);
  out.schema = field(result, PG_DIAG_SCHEMA_NAME);
  out.table = field(result, PG_DIAG_TABLE_NAME);
  out.column = field(result, PG_DIAG_COLUMN_NAME);
  out.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
  const std::string position = field(result, PG_DIAG_STATEMENT_POSITION);
  std::from_chars(position.data(), position.data() + position.size(), out.position);
  return out;
}

std::uint64_t affected_rows(pg_result* result) {
  const std::string_view count = PQcmdTuples(result);
  std::uint64_t out = 0;
  std::from_chars(count.data(), count.data() + count.size(), out);
  return out;
}

std::string statement_text(std::string_view sql) {
  if (sql.find('\0') != std::string_view::npos) {
    throw Failure(ExitCode::usage, "a statement or value holds a NUL byte",
                  "PostgreSQL stores no NUL byte in text: remove it in the source or use bytea");
  }
  return std::string(sql);
}

}  // namespace talora::database
