// Nodes that only T-SQL has; rules remove them.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

// ---- expressions

// @@ROWCOUNT and the like: name upper case without the signs.
struct SystemVariable : Node {
  std::string_view name;
  TALORA_FIELDS(system_variable, name)
};

// operand COLLATE collation; without operand the collation of a column.
struct Collate : Node {
  Node* operand = nullptr;
  Identifier collation;
  TALORA_FIELDS(collate, operand, collation)
};

// CONVERT(type, operand, style), TRY_CONVERT and TRY_CAST. CONVERT without a style is a Cast.
struct Convert : Node {
  Node* operand = nullptr;
  Node* type = nullptr;
  Node* style = nullptr;
  bool null_on_error = false;
  TALORA_FIELDS(convert, operand, type, style, null_on_error)
};

// The first argument of DATEADD, DATEDIFF, DATEPART …: unit upper case and in full ("DAYOFYEAR").
struct DatePart : Node {
  std::string_view unit;
  TALORA_FIELDS(date_part, unit)
};

// SELECT @v = value (as the expression of its SelectItem); UPDATE … SET @v = value, @v = column =
// value (in place of an AssignmentItem). @v += value has the sum as its value.
struct VariableAssignment : Node {
  Node* target = nullptr;
  Node* column = nullptr;
  Node* value = nullptr;
  TALORA_FIELDS(variable_assignment, target, column, value)
};

// ---- queries and DML

// TOP (count) [PERCENT] [WITH TIES]: of a Select, or of DML.
struct TopClause : Node {
  Node* count = nullptr;
  bool percent = false;
  bool with_ties = false;
  TALORA_FIELDS(top_clause, count, percent, with_ties)
};

// SELECT … INTO name: the table that the query makes.
struct NewTable : Node {
  Node* name = nullptr;
  TALORA_FIELDS(new_table, name)
};

// FOR XML|JSON mode, …; mode: RAW, AUTO, PATH, EXPLICIT. element: the Literal of PATH('x') or
// RAW('x'); root: the Literal of ROOT('x'), without a name an empty one. typed: TYPE. xsinil
// implies elements.
struct ResultFormat : Node {
  bool json = false;
  std::string_view mode;
  Node* element = nullptr;
  Node* root = nullptr;
  bool typed = false;
  bool elements = false;
  bool xsinil = false;
  bool binary_base64 = false;
  bool include_null_values = false;
  bool without_array_wrapper = false;
  TALORA_FIELDS(result_format, json, mode, element, root, typed, elements, xsinil, binary_base64,
                include_null_values, without_array_wrapper)
};

// One hint of WITH (…) after a table, of OPTION (…), or of a join: words upper case ("NOLOCK",
// "MAXRECURSION 100", "HASH").
struct Hint : Node {
  std::string_view words;
  TALORA_FIELDS(hint, words)
};

// name type ['path'] [AS JSON] in OPENJSON (…) WITH, OPENXML (…) WITH.
struct RowsetColumn : Node {
  Identifier name;
  Node* type = nullptr;
  Node* path = nullptr;
  bool as_json = false;
  TALORA_FIELDS(rowset_column, name, type, path, as_json)
};

// WHERE CURRENT OF cursor
struct CurrentOf : Node {
  Node* cursor = nullptr;
  TALORA_FIELDS(current_of, cursor)
};

// OUTPUT items [INTO into (into_columns)]; items: SelectItems over inserted.x, deleted.x, $action.
struct OutputClause : Node {
  List items;
  Node* into = nullptr;
  Identifiers into_columns;
  TALORA_FIELDS(output_clause, items, into, into_columns)
};

// ---- DDL

// TABLE (columns, constraints): type of a table variable, of a table-valued parameter, or what a
// function returns. variable: RETURNS @t TABLE (…); no columns: RETURNS TABLE.
struct TableType : Node {
  Identifier variable;
  List columns;
  List constraints;
  List properties;
  TALORA_FIELDS(table_type, variable, columns, constraints, properties)
};

// INDEX … inside CREATE TABLE, among its properties: a CreateIndex without table.
struct InlineIndex : Node {
  Node* index = nullptr;
  TALORA_FIELDS(inline_index, index)
};

// name.text empty: it is the owner's.
struct CreateSchema : Node {
  Identifier name;
  Identifier authorization;
  TALORA_FIELDS(create_schema, name, authorization)
};

// ENABLE|DISABLE TRIGGER triggers ON table; no triggers: ALL. table null: `scope` ("DATABASE", "ALL
// SERVER").
struct TriggerState : Node {
  bool enable = false;
  List triggers;
  Node* table = nullptr;
  std::string_view scope;
  TALORA_FIELDS(trigger_state, enable, triggers, table, scope)
};

// SCHEMA::dbo, TYPE::t as the object of a Grant; securable_class upper case.
struct Securable : Node {
  std::string_view securable_class;
  Node* name = nullptr;
  TALORA_FIELDS(securable, securable_class, name)
};

// ---- statements of bodies and batches

// DECLARE where it stands in a body; the names are the batch's or the routine's. declarations:
// VariableDecl (its type may be a TableType), CursorDecl.
struct DeclareStatement : Node {
  List declarations;
  TALORA_FIELDS(declare_statement, declarations)
};

// BEGIN TRY statements END TRY BEGIN CATCH handler END CATCH
struct TryCatch : Node {
  List statements;
  List handler;
  TALORA_FIELDS(try_catch, statements, handler)
};

// THROW number, message, state. THROW alone is a RaiseStatement without exception.
struct ThrowStatement : Node {
  Node* number = nullptr;
  Node* message = nullptr;
  Node* state = nullptr;
  TALORA_FIELDS(throw_statement, number, message, state)
};

// RAISERROR (message, severity, state, arguments) WITH LOG, NOWAIT, SETERROR; message: text, the
// number of a message, or a variable.
struct RaiseError : Node {
  Node* message = nullptr;
  Node* severity = nullptr;
  Node* state = nullptr;
  List arguments;
  bool log = false;
  bool nowait = false;
  bool set_error = false;
  TALORA_FIELDS(raise_error, message, severity, state, arguments, log, nowait, set_error)
};

struct PrintStatement : Node {
  Node* value = nullptr;
  TALORA_FIELDS(print_statement, value)
};

// EXEC result = procedure arguments WITH options; procedure: a Name, also @v. arguments:
// ExecuteArguments. options upper case ("RECOMPILE"). EXEC (text) is an ExecuteImmediate.
struct Execute : Node {
  Node* result = nullptr;
  Node* procedure = nullptr;
  List arguments;
  std::string_view options;
  TALORA_FIELDS(execute, result, procedure, arguments, options)
};

// [@name =] value [OUTPUT]; name keeps its @. A value DEFAULT is a TargetExpression.
struct ExecuteArgument : Node {
  Identifier name;
  Node* value = nullptr;
  bool output = false;
  TALORA_FIELDS(execute_argument, name, value, output)
};

// SET name value: NOCOUNT ON; IDENTITY_INSERT object ON; TRANSACTION ISOLATION LEVEL SNAPSHOT;
// ROWCOUNT argument. name and value upper case; argument: a Literal or variable instead of value.
struct SetOption : Node {
  std::string_view name;
  std::string_view value;
  Node* object = nullptr;
  Node* argument = nullptr;
  TALORA_FIELDS(set_option, name, value, object, argument)
};

// BEGIN [DISTRIBUTED] TRANSACTION name
struct BeginTransaction : Node {
  Identifier name;
  bool distributed = false;
  TALORA_FIELDS(begin_transaction, name, distributed)
};

// WAITFOR DELAY|TIME value
struct Waitfor : Node {
  bool delay = true;
  Node* value = nullptr;
  TALORA_FIELDS(waitfor, delay, value)
};

// name: before any statement, for GOTO.
struct LabelStatement : Node {
  Identifier name;
  TALORA_FIELDS(label_statement, name)
};

// PRIOR, FIRST, LAST, ABSOLUTE count, RELATIVE count: word upper case.
struct FetchDirection : Node {
  std::string_view word;
  Node* count = nullptr;
  TALORA_FIELDS(fetch_direction, word, count)
};

struct DeallocateCursor : Node {
  Node* cursor = nullptr;
  TALORA_FIELDS(deallocate_cursor, cursor)
};

}  // namespace talora
