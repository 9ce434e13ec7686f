// Lowering of definitions: what the lower_<construct>.cpp files of DDL and PL/SQL ask of each
// other.
#pragma once

#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

// What stands between CREATE and the object's word.
struct CreateHead {
  Span whole;  // the CREATE statement
  TokenRun modifiers;
  bool or_replace = false;
};

// ---- DDL: each takes the context of its rule.
Node* lower_create_table(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_index(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_view(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_materialized_view(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_sequence(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_synonym(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_type(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_trigger(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_create_package(Lowering& lower, const Rule* rule, const CreateHead& head);
// Name, parameters and result of a function or procedure.
Node* lower_routine_heading(Lowering& lower, const Rule* rule);
Node* lower_create_routine(Lowering& lower, const Rule* rule, const CreateHead& head);
Node* lower_alter_table(Lowering& lower, const Rule* rule, Span whole);
Node* lower_grant(Lowering& lower, const Rule* rule);  // grant and revoke
// Its leading words say what it does; ALTER statements keep all words.
Node* lower_administrative(Lowering& lower, const Rule* rule);

// ---- pieces
Node* lower_column_definition(Lowering& lower, const Rule* rule);
Node* lower_out_of_line_constraint(Lowering& lower, const Rule* rule);
// ENABLE, NOVALIDATE, DEFERRABLE INITIALLY DEFERRED, USING INDEX … written after a constraint.
void read_constraint_state(Lowering& lower, TokenRun run, Constraint& constraint);
// references_clause into a foreign key.
void read_references(Lowering& lower, const Rule* rule, Constraint& constraint);
// START WITH 1 INCREMENT BY 2 NOCACHE …
void read_sequence_options(Lowering& lower, TokenRun run, CreateSequence& sequence);
// if_exists here, stepped over: true.
bool accept_if_exists(ParseChildren& at);

// ---- PL/SQL
List lower_parameters(Lowering& lower, const Rule* rule);
Node* lower_declaration(Lowering& lower, const Rule* rule);
Node* lower_pragma(Lowering& lower, const Rule* rule);
List lower_statement_list(Lowering& lower, const Rule* rule);
List lower_exception_handlers(Lowering& lower, const Rule* rule);
// A Block of declarations already lowered and a block_body.
Node* lower_block_body(Lowering& lower, Span place, Nodes& declarations, const Rule* block_body);
Node* lower_block(Lowering& lower, const Rule* rule);
// if_statement, case_statement, loop, while_loop, for_loop, forall; null for another rule.
Node* lower_control(Lowering& lower, const Rule* rule);
Node* lower_if(Lowering& lower, const Rule* rule);
Node* lower_case_statement(Lowering& lower, const Rule* rule);
Node* lower_loop(Lowering& lower, const Rule* rule);
Node* lower_while_loop(Lowering& lower, const Rule* rule);
Node* lower_for_loop(Lowering& lower, const Rule* rule);
Node* lower_forall(Lowering& lower, const Rule* rule);
// open_cursor, fetch_cursor, close_cursor, execute_immediate, pipe_row; null for another rule.
Node* lower_cursor_statement(Lowering& lower, const Rule* rule);
// Collection and record types: fills a TypeDecl from what follows IS; see the callers' rules.
Node* lower_type_declaration(Lowering& lower, const Rule* rule);
Node* lower_subtype_declaration(Lowering& lower, const Rule* rule);
// The number in VARRAY(n).
Node* collection_limit(Lowering& lower, const Rule* token_group);

}  // namespace talora::oracle
