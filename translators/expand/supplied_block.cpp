// Blocks that only call packages of the Oracle server: scheduler jobs, bookkeeping of exports.
#include "translators/bind/catalog_types.hpp"
#include "translators/expand/expand.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

// The package of a call, without SYS; empty when it is none.
std::string called_package(const Node* node) {
  const auto* statement = as<CallStatement>(node);
  const Node* callee = statement == nullptr ? nullptr : statement->call;
  if (const auto* call = as<Call>(callee)) callee = call->callee;
  auto parts = name_parts(callee);
  if (parts.size() == 3 && parts[0] == "SYS") parts.erase(parts.begin());
  return parts.size() == 2 ? parts[0] : std::string();
}

bool is_commit(const Node* node) {
  const auto* transaction = as<TransactionStatement>(node);
  return transaction != nullptr && transaction->action == TransactionAction::commit;
}

// The first text among the arguments: the name of the job.
std::string first_text(const Block& block) {
  for (const Node* node : block.statements) {
    const auto* statement = as<CallStatement>(node);
    const auto* call = statement == nullptr ? nullptr : as<Call>(statement->call);
    if (call == nullptr || call->arguments.empty()) continue;
    const Node* value = call->arguments[0];
    if (const auto* named = as<NamedArgument>(value)) value = named->value;
    const auto* literal = as<Literal>(value);
    if (literal == nullptr) continue;
    std::string name(literal->text);
    std::erase(name, '"');
    return name;
  }
  return "without name";
}

}  // namespace

std::optional<Expansion> expand_supplied_block(Diagnostics& diagnostics, const Node& root) {
  const auto* block = as<Block>(&root);
  if (block == nullptr || !block->declarations.empty() || !block->handlers.empty())
    return std::nullopt;
  std::string package;
  for (const Node* node : block->statements) {
    if (is_commit(node)) continue;
    const std::string called = called_package(node);
    if (called.empty() || (!package.empty() && called != package)) return std::nullopt;
    package = called;
  }
  Expansion expansion;
  if (package == "DBMS_SCHEDULER" || package == "DBMS_JOB") {
    diagnostics.add(DiagnosticId::job_refused, root.span, {first_text(*block)});
    return expansion;
  }
  if (package != "DBMS_LOGREP_IMP") return std::nullopt;
  diagnostics.add(DiagnosticId::export_bookkeeping, root.span, {package});
  expansion.absorbed = true;
  expansion.reason = "bookkeeping of the export";
  return expansion;
}

}  // namespace talora::translators
