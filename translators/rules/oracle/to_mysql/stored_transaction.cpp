// COMMIT, ROLLBACK and SAVEPOINT stay in procedures; in functions and triggers they are refused
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  const auto* routine = as<Routine>(context.parent);
  std::string_view where;
  if (routine != nullptr && routine->is_function) where = "in a function";
  if (is<CreateTrigger>(context.parent)) where = "in a trigger";
  if (is<CreatePackage>(context.parent)) where = "in a package initialisation";
  if (where.empty()) return nullptr;
  walk(node, [&](const Node& part) {
    if (const auto* statement = as<TransactionStatement>(&part)) {
      refuse(context, part, DiagnosticId::transaction_refused,
             {std::string(transaction_words(statement->action)), std::string(where)});
    }
    return true;
  });
  return nullptr;
}

}  // namespace

extern const Rule stored_transaction_rule{"stored_transaction", Phase::value, Kind::block, apply};

}  // namespace talora::translators::oracle
