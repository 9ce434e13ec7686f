// Routine and procedural block nodes.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

struct CreateRoutine : Node {
  bool or_replace = false;
  Node* routine = nullptr;
  TALORA_FIELDS(create_routine, or_replace, routine)
};

// One function or procedure, stand-alone, package member or nested. body null: declaration only
// (package spec, forward). external: AS LANGUAGE … (Verbatim).
struct Routine : Node {
  bool is_function = false;
  Node* name = nullptr;
  List parameters;
  Node* return_type = nullptr;
  bool deterministic = false;
  bool pipelined = false;
  bool invoker_rights = false;
  Node* body = nullptr;
  Node* external = nullptr;
  List properties;
  TALORA_FIELDS(routine, is_function, name, parameters, return_type, deterministic, pipelined,
                invoker_rights, body, external, properties)
};

enum class ParameterMode : std::uint8_t { in, out, in_out };

// readonly: a table-valued parameter.
struct Parameter : Node {
  Identifier name;
  ParameterMode mode = ParameterMode::in;
  bool nocopy = false;
  Node* type = nullptr;
  Node* default_value = nullptr;
  bool readonly = false;
  TALORA_FIELDS(parameter, name, mode, nocopy, type, default_value, readonly)
};

// Specification or body. initialization: Block or null (body only).
struct CreatePackage : Node {
  bool or_replace = false;
  bool is_body = false;
  bool invoker_rights = false;
  Node* name = nullptr;
  List declarations;
  Node* initialization = nullptr;
  TALORA_FIELDS(create_package, or_replace, is_body, invoker_rights, name, declarations,
                initialization)
};

enum class TriggerTiming : std::uint8_t { before, after, instead_of, compound };

// table: the table or view (null for DDL/system triggers, then `scope` holds the words).
// new_name/old_name: REFERENCING names. body: Block, or Verbatim for CALL; the statements of a
// compound trigger's Block are TimingSections.
struct CreateTrigger : Node {
  bool or_replace = false;
  Node* name = nullptr;
  TriggerTiming timing = TriggerTiming::before;
  List events;
  Node* table = nullptr;
  std::string_view scope;
  bool for_each_row = false;
  bool disabled = false;
  Identifier new_name;
  Identifier old_name;
  Node* when = nullptr;
  Node* body = nullptr;
  List properties;
  TALORA_FIELDS(create_trigger, or_replace, name, timing, events, table, scope, for_each_row,
                disabled, new_name, old_name, when, body, properties)
};

// what: INSERT, UPDATE, DELETE or a DDL/system event, upper case; columns of UPDATE OF.
struct TriggerEvent : Node {
  std::string_view what;
  Identifiers columns;
  TALORA_FIELDS(trigger_event, what, columns)
};

// A section of a compound trigger; its body is a Block.
struct TimingSection : Node {
  TriggerTiming timing = TriggerTiming::before;
  bool for_each_row = false;
  Node* body = nullptr;
  TALORA_FIELDS(timing_section, timing, for_each_row, body)
};

// A statement in pieces, made by the preparation of PL/SQL only: types and routines that were
// declared inside it, then what is left. temporary: they live as long as the session.
struct UnitParts : Node {
  List types;
  List routines;
  List mains;
  bool temporary = false;
  TALORA_FIELDS(unit_parts, types, routines, mains, temporary)
};

// [<<label>>] [DECLARE declarations] BEGIN statements [EXCEPTION handlers] END
struct Block : Node {
  Identifier label;
  List declarations;
  List statements;
  List handlers;
  TALORA_FIELDS(block, label, declarations, statements, handlers)
};

struct VariableDecl : Node {
  Identifier name;
  bool constant = false;
  bool not_null = false;
  Node* type = nullptr;
  Node* default_value = nullptr;
  TALORA_FIELDS(variable_decl, name, constant, not_null, type, default_value)
};

// query null: declaration in a package spec with return_type. options: LOCAL FAST_FORWARD … of
// T-SQL, upper case.
struct CursorDecl : Node {
  Identifier name;
  List parameters;
  Node* return_type = nullptr;
  Node* query = nullptr;
  std::string_view options;
  TALORA_FIELDS(cursor_decl, name, parameters, return_type, query, options)
};

enum class DeclaredTypeKind : std::uint8_t {
  record,
  nested_table,
  varray,
  associative_array,
  ref_cursor,
  subtype,
  object
};

// record/object: fields are VariableDecl. Collections: element, index_by, limit.
// subtype/ref_cursor: element is the base or row type (may be null for ref_cursor); range_low/high:
// SUBTYPE … RANGE low..high.
struct TypeDecl : Node {
  Identifier name;
  DeclaredTypeKind type_kind = DeclaredTypeKind::record;
  List fields;
  Node* element = nullptr;
  Node* index_by = nullptr;
  Node* limit = nullptr;
  bool not_null = false;
  Node* range_low = nullptr;
  Node* range_high = nullptr;
  TALORA_FIELDS(type_decl, name, type_kind, fields, element, index_by, limit, not_null, range_low,
                range_high)
};

struct ExceptionDecl : Node {
  Identifier name;
  TALORA_FIELDS(exception_decl, name)
};

// name upper case (AUTONOMOUS_TRANSACTION, EXCEPTION_INIT, …).
struct Pragma : Node {
  std::string_view name;
  List arguments;
  TALORA_FIELDS(pragma, name, arguments)
};

// exceptions: Names; empty = OTHERS.
struct Handler : Node {
  List exceptions;
  List statements;
  TALORA_FIELDS(handler, exceptions, statements)
};

// target := value
struct Assignment : Node {
  Node* target = nullptr;
  Node* value = nullptr;
  TALORA_FIELDS(assignment, target, value)
};

// call: Call, Name (no parentheses) or MemberAccess.
struct CallStatement : Node {
  Node* call = nullptr;
  TALORA_FIELDS(call_statement, call)
};

// branches: Branch (IF, ELSIF …).
struct IfStatement : Node {
  List branches;
  List otherwise;
  TALORA_FIELDS(if_statement, branches, otherwise)
};

struct Branch : Node {
  Node* condition = nullptr;
  List statements;
  TALORA_FIELDS(branch, condition, statements)
};

// Without ELSE an unmatched CASE statement raises CASE_NOT_FOUND.
struct CaseStatement : Node {
  Identifier label;
  Node* operand = nullptr;
  List branches;
  bool has_else = false;
  List otherwise;
  TALORA_FIELDS(case_statement, label, operand, branches, has_else, otherwise)
};

struct Loop : Node {
  Identifier label;
  List statements;
  TALORA_FIELDS(loop, label, statements)
};

struct WhileLoop : Node {
  Identifier label;
  Node* condition = nullptr;
  List statements;
  TALORA_FIELDS(while_loop, label, condition, statements)
};

struct ForRange : Node {
  Identifier label;
  Identifier variable;
  bool reverse = false;
  Node* low = nullptr;
  Node* high = nullptr;
  Node* step = nullptr;
  List statements;
  TALORA_FIELDS(for_range, label, variable, reverse, low, high, step, statements)
};

// source: Query (implicit cursor), Name or Call (explicit cursor with arguments).
struct ForCursor : Node {
  Identifier label;
  Identifier variable;
  Node* source = nullptr;
  List statements;
  TALORA_FIELDS(for_cursor, label, variable, source, statements)
};

// bounds as low/high, or the collection after INDICES OF [BETWEEN low AND high] or VALUES OF.
struct Forall : Node {
  Identifier variable;
  Node* low = nullptr;
  Node* high = nullptr;
  Node* indices = nullptr;
  bool values_of = false;
  bool save_exceptions = false;
  Node* statement = nullptr;
  TALORA_FIELDS(forall, variable, low, high, indices, values_of, save_exceptions, statement)
};

// EXIT or CONTINUE [label] [WHEN condition]
struct ExitStatement : Node {
  bool is_continue = false;
  Identifier label;
  Node* when = nullptr;
  TALORA_FIELDS(exit_statement, is_continue, label, when)
};

struct ReturnStatement : Node {
  Node* value = nullptr;
  TALORA_FIELDS(return_statement, value)
};

// exception null: re-raise.
struct RaiseStatement : Node {
  Node* exception = nullptr;
  TALORA_FIELDS(raise_statement, exception)
};

struct NullStatement : Node {
  TALORA_FIELDS(null_statement)
};

struct GotoStatement : Node {
  Identifier label;
  TALORA_FIELDS(goto_statement, label)
};

// OPEN c(args) | OPEN c FOR source [USING …]; source: Query or expression (dynamic text).
struct OpenCursor : Node {
  Node* cursor = nullptr;
  List arguments;
  Node* source = nullptr;
  List using_values;
  TALORA_FIELDS(open_cursor, cursor, arguments, source, using_values)
};

// direction: a FetchDirection; null for the next row.
struct FetchCursor : Node {
  Node* cursor = nullptr;
  List into;
  bool bulk_collect = false;
  Node* limit = nullptr;
  Node* direction = nullptr;
  TALORA_FIELDS(fetch_cursor, cursor, into, bulk_collect, limit, direction)
};

struct CloseCursor : Node {
  Node* cursor = nullptr;
  TALORA_FIELDS(close_cursor, cursor)
};

// using_values: Parameter-like modes are kept in using_modes as text ("IN", "OUT", "IN OUT") per
// value.
struct ExecuteImmediate : Node {
  Node* text = nullptr;
  List into;
  bool bulk_collect = false;
  List using_values;
  std::string_view using_modes;
  List returning_into;
  TALORA_FIELDS(execute_immediate, text, into, bulk_collect, using_values, using_modes,
                returning_into)
};

struct PipeRow : Node {
  Node* row = nullptr;
  TALORA_FIELDS(pipe_row, row)
};

enum class TransactionAction : std::uint8_t {
  commit,
  rollback,
  rollback_to,
  savepoint,
  set_transaction,
  set_constraints,
  lock_table
};

// name: savepoint. text: what follows SET TRANSACTION, LOCK TABLE's mode, the last word of SET
// CONSTRAINTS, as written. tables: LOCK TABLE's; the constraints of SET CONSTRAINTS, none for ALL.
struct TransactionStatement : Node {
  TransactionAction action = TransactionAction::commit;
  Identifier name;
  List tables;
  std::string_view text;
  TALORA_FIELDS(transaction_statement, action, name, tables, text)
};

// Statement text of the target with $1… for printed arguments; made by rules only, no final ';'.
struct TargetStatement : Node {
  std::string_view pattern;
  List arguments;
  std::string_view helper;
  TALORA_FIELDS(target_statement, pattern, arguments, helper)
};

// What the front end does not model: only a span. `what` names the construct for the message.
// A run read by hand elsewhere (storage clause in `properties`) has counts_as_parsed.
struct Verbatim : Node {
  std::string_view what;
  bool counts_as_parsed = false;
  TALORA_FIELDS(verbatim, what, counts_as_parsed)
};

}  // namespace talora
