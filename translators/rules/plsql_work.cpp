// What a protected block has done when one of its statements fails.
#include "translators/rules/plsql_work.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

Caught operator|(Caught a, const Caught& b) {
  a.anything = a.anything || b.anything;
  a.select_into = a.select_into || b.select_into;
  a.key = a.key || b.key;
  a.raised = a.raised || b.raised;
  a.application = a.application || b.application;
  return a;
}

Caught caught_by(const RuleContext& context, const Handler& handler) {
  Caught caught;
  if (handler.exceptions.empty()) caught.anything = true;
  for (const Node* exception : handler.exceptions) {
    const std::string name = folded_name(exception);
    const CatalogException* known = context.bindings.symbol(*exception).exception;
    if (name == "NO_DATA_FOUND" || name == "TOO_MANY_ROWS") {
      caught.select_into = true;
    } else if (name == "DUP_VAL_ON_INDEX") {
      caught.key = true;
    } else if (known != nullptr && known->ora_code == 0) {
      caught.raised = true;
    } else if (known != nullptr && known->ora_code <= -20000) {
      caught.application = true;
    } else {
      caught.anything = true;
    }
  }
  return caught;
}

namespace {

std::string called_name(const Node& statement) {
  const auto* call = as<CallStatement>(&statement);
  if (call == nullptr) return {};
  const auto* typed = as<Call>(call->call);
  return folded_name(typed != nullptr ? typed->callee : call->call);
}

bool is_output(const Node& statement) {
  return called_name(statement).find("DBMS_OUTPUT.") != std::string::npos;
}

bool is_raise_application_error(const Node& statement) {
  return called_name(statement).ends_with("RAISE_APPLICATION_ERROR");
}

bool is_rollback(const Node& statement) {
  const auto* transaction = as<TransactionStatement>(&statement);
  return transaction != nullptr && transaction->action == TransactionAction::rollback;
}

// WITH rows AS (UPDATE …) SELECT … INTO: the statement that RETURNING BULK COLLECT becomes.
bool changes_rows(const Node& statement) {
  if (is_dml(statement)) return true;
  const auto* target = as<TargetStatement>(&statement);
  if (target == nullptr) return false;
  for (const Node* argument : target->arguments) {
    if (is_dml(*argument)) return true;
  }
  return false;
}

// No error of its statements leaves the block.
bool catches_all(const Block& block) {
  for (const Node* node : block.handlers) {
    const auto& handler = *static_cast<const Handler*>(node);
    if (handler.exceptions.empty()) return !ends_in_raise(handler);
  }
  return false;
}

bool has_limit(const Type& type) {
  return type.length >= 0 || type.precision >= 0 || type.kind == TypeKind::integer;
}

}  // namespace

bool WorkAnalysis::calls_routine(const Node& node) const {
  bool found = false;
  walk(node, [&](const Node& part) {
    found =
        found || (is<Name>(&part) && context_.bindings.symbol(part).kind == SymbolKind::routine);
    return !found;
  });
  return found;
}

// A routine that is called may change rows, unless its body is at hand and does not.
bool WorkAnalysis::may_write(const Node& node) const {
  bool writes = false;
  walk(node, [&](const Node& part) {
    const bool called =
        is<Name>(&part) && context_.bindings.symbol(part).kind == SymbolKind::routine;
    writes = writes || (called && !only_computes(context_, part));
    return !writes;
  });
  return writes;
}

// Calls, divisions and conversions may fail; comparing, joining and adding do not.
bool WorkAnalysis::expression_fails(const Node& node) const {
  bool fails = false;
  walk(node, [&](const Node& part) {
    if (const auto* binary = as<Binary>(&part))
      fails = fails || binary->op == BinaryOperator::divide;
    if (const auto* call = as<Call>(&part)) {
      fails = fails || folded_name(call->callee).starts_with("TO_") ||
              called_routine(context_, call) != nullptr;
    }
    if (is<Subquery>(&part) || is<Cast>(&part)) fails = true;
    return !fails;
  });
  return fails || calls_routine(node);
}

bool WorkAnalysis::may_raise(const Node& statement) const {
  if (is<RaiseStatement>(&statement)) return true;
  if (is_raise_application_error(statement)) return caught_.anything || caught_.application;
  if (is<NullStatement>(&statement) || is<TransactionStatement>(&statement)) return false;
  if (is_output(statement)) return calls_routine(statement);
  if (calls_routine(statement)) return true;
  const bool into = select_into(const_cast<Node*>(&statement)) != nullptr;
  if (into && (caught_.select_into || caught_.anything)) return true;
  if (changes_rows(statement)) {
    return caught_.anything || caught_.application || (caught_.key && !is<Delete>(&statement));
  }
  if (!caught_.anything) return false;
  if (const auto* assignment = as<Assignment>(&statement)) {
    if (is<Literal>(assignment->value)) return false;
    return has_limit(context_.bindings.type(*assignment->target)) ||
           expression_fails(*assignment->value);
  }
  if (is<CloseCursor>(&statement)) return false;
  return is<OpenCursor>(&statement) || is<FetchCursor>(&statement) || expression_fails(statement);
}

bool WorkAnalysis::simple(const Node& statement, bool& written) {
  if (written && may_raise(statement)) return true;
  if (changes_rows(statement)) {
    written = true;
    return false;
  }
  const bool writes = may_write(statement) && select_into(const_cast<Node*>(&statement)) == nullptr;
  if (writes && is<CallStatement>(&statement) && !is_output(statement)) {
    // A procedure keeps in Oracle what it did before it failed.
    written = true;
    trusted_procedure_ = &statement;
  } else if (writes) {
    trusted_function_ = &statement;
  }
  if (is<ExecuteImmediate>(&statement) || is<Forall>(&statement)) {
    written = true;
    return true;
  }
  return false;
}

bool WorkAnalysis::branches(const List& branches, const List& otherwise, bool& written) {
  bool lost = false;
  bool after = written;
  const auto path = [&](const List& statements) {
    bool here = written;
    lost = list(statements, here) || lost;
    after = after || here;
  };
  for (const Node* node : branches) {
    const auto* branch = as<Branch>(node);
    if (branch == nullptr) continue;
    lost = lost || (written && caught_.anything && expression_fails(*branch->condition));
    path(branch->statements);
  }
  path(otherwise);
  written = after;
  return lost;
}

bool WorkAnalysis::loop(const List& statements, bool& written) {
  const bool first = list(statements, written);
  return list(statements, written) || first;  // the second round comes after the first one's writes
}

bool WorkAnalysis::loses_work(const Node& statement, bool& written) {
  switch (statement.kind) {
    case Kind::block: {
      const auto& block = static_cast<const Block&>(statement);
      bool lost = list(block.statements, written) && !catches_all(block);
      for (const Node* handler : block.handlers) {
        bool here = written;
        lost = list(static_cast<const Handler*>(handler)->statements, here) || lost;
        written = written || here;
      }
      return lost;
    }
    case Kind::if_statement: {
      const auto& test = static_cast<const IfStatement&>(statement);
      return branches(test.branches, test.otherwise, written);
    }
    case Kind::case_statement: {
      const auto& test = static_cast<const CaseStatement&>(statement);
      return branches(test.branches, test.otherwise, written);
    }
    case Kind::loop:
      return loop(static_cast<const Loop&>(statement).statements, written);
    case Kind::while_loop:
      return loop(static_cast<const WhileLoop&>(statement).statements, written);
    case Kind::for_range:
      return loop(static_cast<const ForRange&>(statement).statements, written);
    case Kind::for_cursor: {
      const bool failing = written && caught_.anything;
      return loop(static_cast<const ForCursor&>(statement).statements, written) || failing;
    }
    default:
      return simple(statement, written);
  }
}

bool WorkAnalysis::list(const List& statements, bool& written) {
  bool lost = false;
  for (const Node* statement : statements)
    lost = loses_work(*statement, written) || lost;
  return lost;
}

bool WorkAnalysis::loses_work(const List& statements) {
  bool written = false;
  return list(statements, written);
}

bool ends_in_raise(const Handler& handler) {
  if (handler.statements.empty()) return false;
  const Node& last = *handler.statements.back();
  return is<RaiseStatement>(&last) || is_raise_application_error(last);
}

bool ends_in_exit(const Handler& handler) {
  return ends_in_raise(handler) ||
         (!handler.statements.empty() && is<ReturnStatement>(handler.statements.back()));
}

bool starts_with_rollback(const Handler& handler) {
  return !handler.statements.empty() && is_rollback(*handler.statements.front());
}

bool ends_rolled_back(const Handler& handler) {
  for (auto it = handler.statements.rbegin(); it != handler.statements.rend(); ++it) {
    if (is_rollback(**it)) return true;
    if (!is_output(**it) && !is<NullStatement>(*it)) return false;
  }
  return false;
}

}  // namespace talora::translators
