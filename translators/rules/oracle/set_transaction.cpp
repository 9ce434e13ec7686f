// SET TRANSACTION in code: Oracle's isolation levels by what they promise
#include "translators/rules/plsql_parts.hpp"

#include <cctype>

namespace talora::translators::oracle {

namespace {

// Upper case, single blanks, without NAME 'text'.
std::string mode_of(std::string_view words) {
  std::string mode;
  for (const char c : words) {
    const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (blank && (mode.empty() || mode.back() == ' ')) continue;
    mode += blank ? ' ' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  const std::size_t name = mode.starts_with("NAME ") ? 0 : mode.find(" NAME ");
  if (name != std::string::npos) mode.erase(name);
  return mode;
}

// Oracle Database Concepts 19c, "Overview of Oracle Database Transaction Isolation Levels":
// SERIALIZABLE and READ ONLY read from one snapshot, as REPEATABLE READ does on PostgreSQL.
std::string postgres_mode(const std::string& mode) {
  if (mode == "ISOLATION LEVEL SERIALIZABLE") return "ISOLATION LEVEL REPEATABLE READ";
  if (mode == "READ ONLY") return "ISOLATION LEVEL REPEATABLE READ, READ ONLY";
  return mode;
}

// MySQL 8.4 Reference Manual, "Transaction Isolation Levels": changes under REPEATABLE READ act on
// rows newer than the snapshot, where Oracle's SERIALIZABLE fails.
Node* apply(RuleContext& context, Node& node) {
  const auto& statement = static_cast<const TransactionStatement&>(node);
  if (statement.action != TransactionAction::set_transaction) return nullptr;
  const std::string mode = mode_of(statement.text);
  const bool postgres = context.profile.family == TargetFamily::postgres;
  const bool serializable = mode == "ISOLATION LEVEL SERIALIZABLE";
  const bool known = mode == "READ ONLY" || mode == "READ WRITE" ||
                     mode == "ISOLATION LEVEL READ COMMITTED" || (serializable && postgres);
  if (!context.in_routine || !known) {
    refuse(context, node, DiagnosticId::transaction_refused,
           {"SET TRANSACTION " + mode, context.in_routine ? "in code" : "outside of code"});
    return nullptr;
  }
  if (serializable) refuse(context, node, DiagnosticId::snapshot_isolation);
  std::string text = "SET TRANSACTION " + (postgres ? postgres_mode(mode) : mode);
  if (!postgres && mode == "READ ONLY")
    text = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";
  return context.build.target_statement(node, context.build.arena().text(text), {});
}

}  // namespace

extern const Rule set_transaction_rule{"set_transaction", Phase::target,
                                       Kind::transaction_statement, apply};

}  // namespace talora::translators::oracle
