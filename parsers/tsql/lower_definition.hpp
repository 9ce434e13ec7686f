// Lowering of definitions and of procedural statements: what the lower_<construct>.cpp files ask of
// each other.
#pragma once

#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

// What stands before the object's word.
struct CreateHead {
  Span whole;  // the CREATE or ALTER statement
  bool or_replace = false;
};

// Columns, constraints and options of a table under construction.
struct TableParts {
  Nodes columns;
  Nodes constraints;
  Nodes properties;
};

// ---- DDL: each takes the context of its rule.
Node* lower_create(Lowering& lower, const Rule* rule);  // create
Node* lower_alter(Lowering& lower, const Rule* rule);   // alter
Node* lower_module(Lowering& lower, const Rule* rule);  // module
Node* lower_create_table(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_index(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_view(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_sequence(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_type(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_function(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_procedure(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_trigger(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_alter_table(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_trigger_state(Lowering& lower, const Rule* rule);
Node* lower_grant(Lowering& lower, const Rule* rule);  // grant, revoke, deny
Node* lower_truncate(Lowering& lower, const Rule* rule);
void lower_drop_object(Lowering& lower, const Rule* rule, Nodes& statements);
// Its words say what it does.
Node* lower_administrative(Lowering& lower, const Rule* rule);

// ---- pieces
void lower_table_elements(Lowering& lower, const Rule* rule, TableParts& parts);
void lower_table_element(Lowering& lower, const Rule* rule, TableParts& parts);
Node* lower_table_type(Lowering& lower, const Rule* table_elements, Span place);
// A ColumnDef; a key, check or index with columns of its own goes to the table's parts.
Node* lower_column_definition(Lowering& lower, const Rule* rule, TableParts& parts);
// What follows `column` in its definition or in ALTER COLUMN.
void lower_column_properties(Lowering& lower, ParseChildren& at, ColumnDef& column,
                             TableParts& parts);
// A Constraint, or a ColumnDef with the default that is for its column.
Node* lower_out_of_line_constraint(Lowering& lower, const Rule* rule);
Clustering lower_key_kind(const Rule* rule);
// index_columns into a key: names; a descending one is said by an option run.
void read_key_columns(Lowering& lower, const Rule* rule, Constraint& constraint, Nodes& properties);
void read_references(Lowering& lower, const Rule* rule, Constraint& constraint);
// ON DELETE and ON UPDATE; false when it names a place of storage.
bool read_on_clause(Lowering& lower, const Rule* rule, Constraint* constraint);
Node* lower_inline_index(Lowering& lower, const Rule* rule);
List index_columns(Lowering& lower, const Rule* rule);  // OrderItems
// module_options: one option run each.
void lower_module_options(Lowering& lower, const Rule* rule, Nodes& properties);
// module_body: a Block; null for a CLR module.
Node* lower_module_body(Lowering& lower, const Rule* rule);
List lower_parameters(Lowering& lower, ParseChildren& at);
// if_exists here, stepped over: true.
bool accept_if_exists(ParseChildren& at);

// ---- procedural statements
Node* lower_block(Lowering& lower, const Rule* rule);
Node* lower_if(Lowering& lower, const Rule* rule);
Node* lower_declare(Lowering& lower, const Rule* rule);
Node* lower_cursor_specification(Lowering& lower, const Rule* rule, std::string_view& options);
Node* lower_execute(Lowering& lower, const Rule* rule);
Node* lower_procedure_call(Lowering& lower, const Rule* rule);
void lower_set_statement(Lowering& lower, const Rule* rule, Nodes& statements);
// try_catch, while_loop, exit, return, goto, label, throw, raiserror, print, waitfor …; null for
// another rule.
Node* lower_control(Lowering& lower, const Rule* rule);
// open_cursor … deallocate_cursor; null for another rule.
Node* lower_cursor_statement(Lowering& lower, const Rule* rule);
// begin_transaction, commit, rollback, savepoint; null for another rule.
Node* lower_transaction(Lowering& lower, const Rule* rule);

}  // namespace talora::tsql
