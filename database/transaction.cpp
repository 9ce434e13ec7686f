// Transactions and savepoints for a scope.
#include "database/session.hpp"

namespace talora::database {

Transaction::Transaction(Session& session, TransactionMode mode) : session_(session) {
  if (session.in_transaction()) {
    throw Failure(ExitCode::usage, "a transaction is already open in this session",
                  "use a savepoint inside it");
  }
  session_.begin(mode);
}

// A rollback in a destructor can fail only with the connection, and then the server rolls back.
Transaction::~Transaction() {
  if (!open_) return;
  try {
    session_.rollback();
  } catch (const Failure&) {
    return;
  }
}

// PostgreSQL answers COMMIT of a failed transaction with success and the tag ROLLBACK: asking first
// is the only way to never report as done what the server has undone.
void Transaction::commit() {
  if (session_.transaction_failed()) {
    throw Failure(ExitCode::environment, "nothing was committed: a statement before had failed",
                  "see the error of that statement");
  }
  open_ = false;
  session_.commit();
}

void Transaction::rollback() {
  open_ = false;
  session_.rollback();
}

// One name serves nested savepoints of PostgreSQL: the server keeps them as a stack and finds the
// newest. MySQL replaces the older one of the same name: there, scopes must not be nested.
Savepoint::Savepoint(Session& session) : session_(session) {
  session_.execute("SAVEPOINT talora_scope");
}

Savepoint::~Savepoint() {
  if (!open_) return;
  try {
    rollback();
  } catch (const Failure&) {
    return;
  }
}

void Savepoint::release() {
  session_.execute("RELEASE SAVEPOINT talora_scope");
  open_ = false;
}

void Savepoint::rollback() {
  open_ = false;
  session_.execute("ROLLBACK TO SAVEPOINT talora_scope");
  session_.execute("RELEASE SAVEPOINT talora_scope");
}

}  // namespace talora::database
