// Statements through libpqxx; results, refusals and notices in our own types.
#include "database/postgres_connection.hpp"

#include <fmt/format.h>
#include <libpq-events.h>
#include <libpq-fe.h>
#include <pqxx/pqxx>

#include <charconv>

namespace talora::database {
namespace {

constexpr const char* session_settings =
    "SET standard_conforming_strings = on; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres';"
    "SET bytea_output = 'hex'; SET extra_float_digits = 1; SET client_min_messages = 'notice'";

// Hands libpqxx a connection that stands already; libpqxx closes it.
class OpenedConnection : public pqxx::connectionpolicy {
 public:
  explicit OpenedConnection(pg_conn* opened)
      : pqxx::connectionpolicy(std::string()),
        opened_(opened) {}

  handle do_startconnect(handle current) override { return current == nullptr ? opened_ : current; }

 private:
  pg_conn* opened_;
};

// libpqxx reads its policy while it is constructed: the policy must be there before it.
struct PolicyHolder {
  OpenedConnection policy;
};

class Connection : private PolicyHolder, public pqxx::connection_base {
 public:
  explicit Connection(pg_conn* handle)
      : PolicyHolder{OpenedConnection(handle)},
        pqxx::connection_base(policy) {
    init();
// A connection made anew behind the session's back would lack its settings and transaction. The
// function is deprecated because release 7 never reconnects.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    inhibit_reactivation(true);
#pragma GCC diagnostic pop
  }

  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  ~Connection() {
    close();
  }
};

std::string field(const pg_result* result, int code) {
  const char* text = PQresultErrorField(result, code);
  return text == nullptr ? "" : text;
}

// The number of rows in a command tag; 0 for commands that count none.
std::uint64_t affected_rows(pg_result* result) {
  const std::string_view count = PQcmdTuples(result);
  std::uint64_t out = 0;
  std::from_chars(count.data(), count.data() + count.size(), out);
  return out;
}

Outcome outcome_of(pg_result* result) {
  Outcome out;
  const ExecStatusType status = PQresultStatus(result);
  if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
    out.refusal = server_message(result);
    return out;
  }
  out.affected = affected_rows(result);
  out.copying = status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
  for (int column = 0; column < PQnfields(result); ++column) {
    out.type_modifiers.push_back(PQfmod(result, column));
  }
  return out;
}

// noexcept: an exception must not pass through the driver's C code.
void receive_notice(void* context, const pg_result* result) noexcept {
  const auto& handler = static_cast<PostgresConnection*>(context)->notice_handler;
  if (handler) handler(server_message(result));
}

int receive_result(PGEventId event, void* information, void* context) noexcept {
  if (event != PGEVT_RESULTCREATE) return 1;
  // The first refusal of a command counts; its later results only say that nothing more happened.
  auto& outcome = *static_cast<Outcome*>(context);
  if (!outcome.refusal) {
    outcome = outcome_of(static_cast<PGEventResultCreate*>(information)->result);
  }
  return 1;
}

}  // namespace

void FreeResult::operator()(pg_result* result) const noexcept {
  PQclear(result);
}

struct PostgresConnection::Driver {
  explicit Driver(pg_conn* handle) : connection(handle) {}

  // Without a transaction object of libpqxx around it: those roll back by themselves at the first
  // refusal, and then no savepoint could save the work before it.
  template <typename Run>
  static pqxx::result run(PostgresConnection& self, const Run& statement) {
    self.outcome_ = Outcome();
    try {
      pqxx::nontransaction plain(self.driver_->connection);
      return statement(plain);
    } catch (const pqxx::pqxx_exception&) {
      const bool refused = self.outcome_.refusal && !self.outcome_.refusal->sqlstate.empty();
      if (!refused || PQstatus(self.handle_) != CONNECTION_OK) self.throw_lost();
      throw DatabaseError(std::move(*self.outcome_.refusal));
    }
  }

  Connection connection;
};

PostgresConnection::PostgresConnection(const Url& where)
    : url(where),
      handle_(connect_postgres(where)),
      driver_(std::make_unique<Driver>(handle_)) {
  PQsetNoticeReceiver(handle_, receive_notice, this);
  PQregisterEventProc(handle_, receive_result, "talora", &outcome_);
  run(session_settings);
}

PostgresConnection::~PostgresConnection() = default;

pqxx::result PostgresConnection::run(const std::string& sql) {
  return Driver::run(*this, [&](pqxx::nontransaction& plain) { return plain.exec(sql); });
}

pqxx::result PostgresConnection::run(const std::string& sql, std::span<const Value> parameters) {
  std::vector<const char*> values;
  values.reserve(parameters.size());
  for (const Value& value : parameters) {
    if (value) static_cast<void>(statement_text(*value));
    values.push_back(value ? value->c_str() : nullptr);
  }
  return Driver::run(*this, [&](pqxx::nontransaction& plain) {
    return plain.exec_params(sql, pqxx::prepare::make_dynamic_params(values));
  });
}

void PostgresConnection::throw_lost() const {
  std::string text = PQerrorMessage(handle_);
  text.resize(text.find_last_not_of(" \n") + 1);
  throw Failure(ExitCode::environment,
                fmt::format("the connection to {} failed: {}", printable(url), text),
                "see the server's log; when it runs again, repeat the command");
}

void PostgresConnection::finish_command() {
  outcome_ = Outcome();
  bool copying = false;
  while (pg_result* result = PQgetResult(handle_)) {
    PQclear(result);
    // A copy that still waits would be handed out for ever.
    copying = outcome_.copying;
    if (copying || PQstatus(handle_) != CONNECTION_OK) break;
  }
  if (copying || PQstatus(handle_) != CONNECTION_OK) throw_lost();
  if (!outcome_.refusal) return;
  if (outcome_.refusal->sqlstate.empty()) throw_lost();
  throw DatabaseError(std::move(*outcome_.refusal));
}

void PostgresConnection::abandon_command() noexcept {
  while (pg_result* raw = PQgetResult(handle_)) {
    const ExecStatusType status = PQresultStatus(raw);
    PQclear(raw);
    if (status == PGRES_COPY_IN && PQputCopyEnd(handle_, "abandoned by the client") != 1) return;
    char* rest = nullptr;
    while (status == PGRES_COPY_OUT && PQgetCopyData(handle_, &rest, 0) > 0)
      PQfreemem(rest);
    if (PQstatus(handle_) != CONNECTION_OK) return;
  }
}

void PostgresConnection::cancel() noexcept {
  try {
    driver_->connection.cancel_query();
  } catch (const pqxx::pqxx_exception&) {
    // The command then runs to its end; its rows are read and dropped.
    return;
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

std::string statement_text(std::string_view sql) {
  if (sql.find('\0') != std::string_view::npos) {
    throw Failure(ExitCode::usage, "a statement or value holds a NUL byte",
                  "PostgreSQL stores no NUL byte in text: remove it in the source or use bytea");
  }
  return std::string(sql);
}

}  // namespace talora::database
