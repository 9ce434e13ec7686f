// Transactions and savepoints for a scope.
#include "database/postgres_session.hpp"

namespace talora::database {
namespace {

// A rollback in a destructor can fail only with the connection, and then the server rolls back.
void run_quietly(PostgresSession& session, const char* sql) noexcept {
  try {
    session.execute(sql);
  } catch (const Failure&) {
  }
}

}  // namespace

PostgresTransaction::PostgresTransaction(PostgresSession& session, TransactionMode mode)
    : session_(session) {
  if (session.in_transaction()) {
    throw Failure(ExitCode::usage, "a transaction is already open in this session",
                  "use a savepoint inside it");
  }
  session_.execute(mode == TransactionMode::read_write
                       ? "BEGIN"
                       : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

PostgresTransaction::~PostgresTransaction() {
  if (open_) run_quietly(session_, "ROLLBACK");
}

// COMMIT of a failed transaction is answered with success and the tag ROLLBACK: asking first is the
// only way to never report as done what the server has undone.
void PostgresTransaction::commit() {
  if (session_.transaction_failed()) {
    throw Failure(ExitCode::environment, "nothing was committed: a statement before had failed",
                  "see the error of that statement");
  }
  open_ = false;
  session_.execute("COMMIT");
}

void PostgresTransaction::rollback() {
  open_ = false;
  session_.execute("ROLLBACK");
}

// One name serves nested savepoints: the server keeps them as a stack and finds the newest.
PostgresSavepoint::PostgresSavepoint(PostgresSession& session) : session_(session) {
  session_.execute("SAVEPOINT talora_scope");
}

PostgresSavepoint::~PostgresSavepoint() {
  if (open_)
    run_quietly(session_, "ROLLBACK TO SAVEPOINT talora_scope; RELEASE SAVEPOINT talora_scope");
}

void PostgresSavepoint::release() {
  session_.execute("RELEASE SAVEPOINT talora_scope");
  open_ = false;
}

void PostgresSavepoint::rollback() {
  open_ = false;
  session_.execute("ROLLBACK TO SAVEPOINT talora_scope; RELEASE SAVEPOINT talora_scope");
}

}  // namespace talora::database
