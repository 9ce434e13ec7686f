// PL/SQL statements, and the dispatch of a whole statement.
#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"
#include "translators/bind/routine_body.hpp"

namespace talora::translators {

void Binder::statements(const List& list) {
  for (const Node* node : list)
    statement(node);
}

void Binder::statement(const Node* node) {
  if (node == nullptr) return;
  switch (node->kind) {
    case Kind::query:
    case Kind::select:
    case Kind::set_operation: {
      std::vector<Column> columns = query(node);
      if (gives_rows(*node)) rows_ = std::move(columns);
      return;
    }
    case Kind::insert:
      return insert(static_cast<const Insert&>(*node));
    case Kind::insert_all:
      return insert_all(static_cast<const InsertAll&>(*node));
    case Kind::update:
      return update(static_cast<const Update&>(*node));
    case Kind::delete_statement:
      return delete_rows(static_cast<const Delete&>(*node));
    case Kind::merge:
      return merge(static_cast<const Merge&>(*node));
    case Kind::block:
      return block(static_cast<const Block&>(*node));
    default:
      break;
  }
  if (procedural_statement(*node) || loop_statement(*node) || cursor_statement(*node)) return;
  if (tsql_statement(*node)) return;
  ddl_statement(*node);
}

bool Binder::procedural_statement(const Node& node) {
  switch (node.kind) {
    case Kind::assignment: {
      const auto& assignment = static_cast<const Assignment&>(node);
      expression(assignment.target);
      expression(assignment.value);
      return true;
    }
    case Kind::call_statement:
      in_statement_call_ = true;
      expression(static_cast<const CallStatement&>(node).call);
      in_statement_call_ = false;
      return true;
    case Kind::if_statement: {
      const auto& conditional = static_cast<const IfStatement&>(node);
      statements(conditional.branches);
      statements(conditional.otherwise);
      return true;
    }
    case Kind::branch: {
      const auto& branch = static_cast<const Branch&>(node);
      expression(branch.condition);
      statements(branch.statements);
      return true;
    }
    case Kind::case_statement: {
      const auto& selection = static_cast<const CaseStatement&>(node);
      expression(selection.operand);
      statements(selection.branches);
      statements(selection.otherwise);
      return true;
    }
    default:
      return simple_statement(node);
  }
}

bool Binder::simple_statement(const Node& node) {
  switch (node.kind) {
    case Kind::exit_statement:
      expression(static_cast<const ExitStatement&>(node).when);
      return true;
    case Kind::return_statement:
      expression(static_cast<const ReturnStatement&>(node).value);
      return true;
    case Kind::raise_statement:
      exception_name(static_cast<const RaiseStatement&>(node).exception);
      return true;
    case Kind::timing_section:
      block(*static_cast<const Block*>(static_cast<const TimingSection&>(node).body));
      return true;
    case Kind::pipe_row:
      expression(static_cast<const PipeRow&>(node).row);
      return true;
    case Kind::transaction_statement: {
      const auto& statement = static_cast<const TransactionStatement&>(node);
      if (statement.action != TransactionAction::lock_table) return true;
      for (const Node* table : statement.tables)
        relation_of(table, true);
      return true;
    }
    case Kind::execute_immediate:
      execute_immediate(static_cast<const ExecuteImmediate&>(node));
      return true;
    case Kind::null_statement:
    case Kind::goto_statement:
    case Kind::verbatim:
      return true;
    default:
      return false;
  }
}

void Binder::execute_immediate(const ExecuteImmediate& statement) {
  expression(statement.text);
  targets(statement.into);
  expressions(statement.using_values);
  targets(statement.returning_into);
}

bool Binder::loop_statement(const Node& node) {
  switch (node.kind) {
    case Kind::loop: {
      const auto& loop = static_cast<const Loop&>(node);
      label_scope(loop.label);
      statements(loop.statements);
      pop();
      return true;
    }
    case Kind::while_loop: {
      const auto& loop = static_cast<const WhileLoop&>(node);
      expression(loop.condition);
      label_scope(loop.label);
      statements(loop.statements);
      pop();
      return true;
    }
    case Kind::for_range:
      for_range(static_cast<const ForRange&>(node));
      return true;
    case Kind::for_cursor:
      for_cursor(static_cast<const ForCursor&>(node));
      return true;
    case Kind::forall:
      forall(static_cast<const Forall&>(node));
      return true;
    default:
      return false;
  }
}

void Binder::label_scope(const Identifier& label) {
  Scope& scope = push(ScopeKind::block);
  scope.name = fold_oracle(label.text, label.quoted);
}

void Binder::for_range(const ForRange& loop) {
  expression(loop.low);
  expression(loop.high);
  expression(loop.step);
  label_scope(loop.label);
  Declared declared;
  declared.kind = SymbolKind::loop_variable;
  declared.node = &loop;
  declared.value = value_of(TypeKind::integer, Nullability::never_null);
  declare(fold_oracle(loop.variable.text, loop.variable.quoted), std::move(declared));
  statements(loop.statements);
  pop();
}

void Binder::for_cursor(const ForCursor& loop) {
  Declared declared;
  declared.kind = SymbolKind::loop_variable;
  declared.node = &loop;
  if (is<Name>(loop.source) || is<Call>(loop.source)) {
    declared.value.shape = cursor_value(loop.source).shape;
  } else if (loop.source != nullptr) {
    Shape row;
    row.columns = query(loop.source);
    row.known = true;
    for (const Column& column : row.columns) {
      if (column.name == "*") row.known = false;
    }
    declared.value.shape = make_shape(std::move(row));
  }
  declared.value.type.kind = TypeKind::record;
  label_scope(loop.label);
  record(loop, declared.value);
  declare(fold_oracle(loop.variable.text, loop.variable.quoted), std::move(declared));
  statements(loop.statements);
  pop();
}

void Binder::forall(const Forall& loop) {
  expression(loop.indices);
  expression(loop.low);
  expression(loop.high);
  push(ScopeKind::block);
  Declared declared;
  declared.kind = SymbolKind::loop_variable;
  declared.node = &loop;
  declared.value = value_of(TypeKind::integer, Nullability::never_null);
  declare(fold_oracle(loop.variable.text, loop.variable.quoted), std::move(declared));
  statement(loop.statement);
  pop();
}

Value Binder::cursor_value(const Node* node) {
  if (const auto* call = as<Call>(node)) {
    arguments(call->arguments);
    return cursor_value(call->callee);
  }
  const auto* name = as<Name>(node);
  return name == nullptr ? expression(node) : procedural_name(*name);
}

bool Binder::cursor_statement(const Node& node) {
  switch (node.kind) {
    case Kind::open_cursor: {
      const auto& open = static_cast<const OpenCursor&>(node);
      cursor_value(open.cursor);
      arguments(open.arguments);
      if (is<Query>(open.source)) {
        query(open.source);
      } else {
        expression(open.source);
      }
      expressions(open.using_values);
      return true;
    }
    case Kind::fetch_cursor: {
      const auto& fetch = static_cast<const FetchCursor&>(node);
      cursor_value(fetch.cursor);
      targets(fetch.into);
      expression(fetch.limit);
      return true;
    }
    case Kind::close_cursor:
      cursor_value(static_cast<const CloseCursor&>(node).cursor);
      return true;
    default:
      return false;
  }
}

void Binder::handlers(const List& list) {
  for (const Node* node : list) {
    const auto* handler = as<Handler>(node);
    if (handler == nullptr) continue;
    for (const Node* exception : handler->exceptions)
      exception_name(exception);
    statements(handler->statements);
  }
}

void Binder::exception_name(const Node* node) {
  const auto* name = as<Name>(node);
  if (name == nullptr) return;
  const std::vector<std::string> parts = folded(*name);
  if (parts.size() == 1 && parts[0] == "OTHERS") return;
  procedural_name(*name);
}

}  // namespace talora::translators
