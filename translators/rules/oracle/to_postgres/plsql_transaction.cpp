// COMMIT and ROLLBACK where PL/pgSQL allows them; the rest is refused
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool ends_transaction(const Node* node) {
  const auto* statement = as<TransactionStatement>(node);
  return statement != nullptr && (statement->action == TransactionAction::commit ||
                                  statement->action == TransactionAction::rollback);
}

bool is_set_transaction(const Node* node) {
  const auto* statement = as<TransactionStatement>(node);
  return statement != nullptr && statement->action == TransactionAction::set_transaction;
}

class Check {
 public:
  Check(RuleContext& context, std::string_view outside) : context_(context), outside_(outside) {}

  void node(Node& node, bool guarded) {
    if (auto* transaction = as<TransactionStatement>(&node))
      return statement(*transaction, guarded);
    if (auto* block = as<Block>(&node)) {
      this->list(block->statements, guarded || !block->handlers.empty());
      for (Node* each : block->handlers)
        this->node(*each, guarded);
      return;
    }
    for (const List* list : lists(node))
      this->list(*list, guarded);
  }

 private:
  // PostgreSQL sets the isolation level of a transaction that has run no query: the call is one.
  void list(const List& list, bool guarded) {
    const Node* before = nullptr;
    for (Node* each : list) {
      if (is_set_transaction(each) && !ends_transaction(before)) {
        refuse(context_, *each, DiagnosticId::transaction_refused,
               {"SET TRANSACTION", "that does not follow a COMMIT or ROLLBACK"});
      }
      node(*each, guarded);
      before = each;
    }
  }

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
    const std::string words(transaction_words(statement.action));
    switch (statement.action) {
      case TransactionAction::lock_table:
        return;
      case TransactionAction::set_transaction:
      case TransactionAction::set_constraints:
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
