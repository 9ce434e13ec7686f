// COMMIT and ROLLBACK where PL/pgSQL allows them; the rest is refused
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

std::string_view words_of(TransactionAction action) {
  switch (action) {
    case TransactionAction::commit:
      return "COMMIT";
    case TransactionAction::rollback:
      return "ROLLBACK";
    case TransactionAction::rollback_to:
      return "ROLLBACK TO SAVEPOINT";
    case TransactionAction::savepoint:
      return "SAVEPOINT";
    case TransactionAction::set_transaction:
      return "SET TRANSACTION";
    case TransactionAction::lock_table:
      return "LOCK TABLE";
  }
  return "";
}

class Check {
 public:
  Check(RuleContext& context, std::string_view outside) : context_(context), outside_(outside) {}

  void node(Node& node, bool guarded) {
    if (auto* transaction = as<TransactionStatement>(&node))
      return statement(*transaction, guarded);
    if (auto* block = as<Block>(&node)) {
      for (Node* each : block->statements)
        this->node(*each, guarded || !block->handlers.empty());
      for (Node* each : block->handlers)
        this->node(*each, guarded);
      return;
    }
    for (List* list : lists(node)) {
      for (Node* each : *list)
        this->node(*each, guarded);
    }
  }

 private:
  static std::vector<List*> lists(Node& node) {
    switch (node.kind) {
      case Kind::handler:
        return {&static_cast<Handler&>(node).statements};
      case Kind::branch:
        return {&static_cast<Branch&>(node).statements};
      case Kind::if_statement:
        return {&static_cast<IfStatement&>(node).branches,
                &static_cast<IfStatement&>(node).otherwise};
      case Kind::case_statement:
        return {&static_cast<CaseStatement&>(node).branches,
                &static_cast<CaseStatement&>(node).otherwise};
      case Kind::loop:
        return {&static_cast<Loop&>(node).statements};
      case Kind::while_loop:
        return {&static_cast<WhileLoop&>(node).statements};
      case Kind::for_range:
        return {&static_cast<ForRange&>(node).statements};
      case Kind::for_cursor:
        return {&static_cast<ForCursor&>(node).statements};
      default:
        return {};
    }
  }

  void statement(const TransactionStatement& statement, bool guarded) {
    const std::string words(words_of(statement.action));
    switch (statement.action) {
      case TransactionAction::lock_table:
        return;
      case TransactionAction::set_transaction:
        return;
      case TransactionAction::savepoint:
      case TransactionAction::rollback_to:
        return refuse(context_, statement, DiagnosticId::transaction_refused,
                      {words, "in PL/pgSQL code"});
      case TransactionAction::commit:
      case TransactionAction::rollback:
        break;
    }
    if (!outside_.empty())
      return refuse(context_, statement, DiagnosticId::transaction_refused,
                    {words, std::string(outside_)});
    if (guarded) {
      return refuse(context_, statement, DiagnosticId::transaction_refused,
                    {words, "in a block with exception handlers"});
    }
    refuse(context_, statement, DiagnosticId::transaction_in_code, {words});
  }

  RuleContext& context_;
  std::string_view outside_;
};

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  const auto* routine = as<Routine>(context.parent);
  std::string_view outside;
  if (routine != nullptr && routine->is_function) outside = "in a function";
  if (is<CreateTrigger>(context.parent)) outside = "in a trigger";
  if (is<CreatePackage>(context.parent)) outside = "in a package initialisation";
  Check(context, outside).node(node, false);
  return nullptr;
}

}  // namespace

extern const Rule plsql_transaction_rule{"plsql_transaction", Phase::value, Kind::block, apply};

}  // namespace talora::translators::oracle
