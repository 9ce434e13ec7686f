// Lowering: the ANTLR parse tree of one statement to Talora's tree. Internal to parsers/oracle.
#pragma once

#include "parsers/antlr/lowering_base.hpp"
#include "parsers/oracle/token.hpp"

#include "OracleParser.h"

#include <string_view>

namespace talora::oracle {

using parsers::Gathered;
using parsers::Nodes;
using parsers::ParseChildren;
using parsers::Placed;
using parsers::Rule;
using parsers::same_word;
using parsers::source_token;
using parsers::TokenRun;
using parsers::UnexpectedShape;
using parsers::ValueList;

// One per statement. Members are named after the grammar rule they lower and take its context; each
// is defined in lower_<construct>.cpp. Only trees without syntax errors are lowered.
class Lowering : public parsers::LoweringBase {
 public:
  using Parser = OracleParser;

  using LoweringBase::LoweringBase;

  // ---- names (lower_name.cpp)
  Identifier identifier(const SourceToken& token);
  Identifier identifier(const Rule* rule);        // identifier
  Identifiers identifier_list(const Rule* rule);  // identifier_list
  Node* object_name(const Rule* rule);            // object_name: a Name

  // ---- types and literals (lower_type.cpp, lower_literal.cpp)
  Node* type_name(const Rule* rule);                          // datatype: a TypeName
  Node* literal(const Rule* rule);                            // literal
  Node* string_literal(const SourceToken& token);             // STRING
  std::string_view string_content(const SourceToken& token);  // STRING, decoded

  // ---- expressions and conditions (lower_condition.cpp, lower_expression.cpp,
  // lower_reference.cpp, lower_call.cpp, lower_window.cpp)
  Node* condition(const Rule* rule);  // condition (AND, OR)

  Node* expression(const Rule* rule) { return condition(rule); }

  Node* predicate(const Rule* rule);                  // predicate
  Node* value(const Rule* rule);                      // value (arithmetic)
  Node* operand(const Rule* rule);                    // operand
  Node* reference(const Rule* rule);                  // reference
  Node* parenthesized(const Rule* rule, Span place);  // parenthesized; place covers ( )
  ValueList parenthesized_items(const Rule* rule);
  ValueList value_list(const Rule* rule);              // the value after IN, ANY, ALL
  Node* bind_variable(ParseChildren& at, Span whole);  // BIND with its tails
  // Attributes, calls, cursor attributes and (+) after `base`; to the end of `at` or a suffix.
  Node* tails(Placed base, ParseChildren& at, Span whole);
  // callee arguments function_suffix*; `at` is on the arguments.
  Node* call_of(Placed callee, ParseChildren& at);
  Node* case_expression(const Rule* rule);
  Node* window_specification(const Rule* rule);
  Node* order_item(const Rule* rule);
  List order_by(const Rule* rule, bool* siblings = nullptr);

  // ---- queries (lower_query.cpp, lower_select.cpp, lower_from.cpp)
  Node* query(const Rule* rule);      // query: a Query
  Node* any_query(const Rule* rule);  // any_query: a Query
  // The query that `first` (a Query) begins and a set_tail continues.
  Node* set_tail(Node* first, const Rule* rule, Span whole);
  // (set_operator query_term)* query_tail* after `first`, to the end of `at` or another token.
  Node* query_rest(Placed first, Node* with, ParseChildren& at, Span whole);
  Node* select(const Rule* rule);
  Node* joined_table(const Rule* rule);
  Node* table_item(const Rule* rule);
  Node* table_of(Node* node, Span place);  // a Name or Call read where a table stands
  Node* collection_table(const Rule* inner, Span place);  // TABLE(query | condition)
  Node* where(const Rule* rule);                          // where: its condition
  // into_clause: the targets; sets bulk_collect when BULK COLLECT is written.
  List into_clause(const Rule* rule, bool& bulk_collect);

  // ---- statements: `rule` is `unit` or `statement`; the others take the context of one construct.
  Node* unit(const Rule* rule);
  Node* statement(const Rule* rule);
  // A query, DML or transaction statement (the context itself, not `statement`); null for another
  // rule. Serves PL/SQL too (lower_statement.cpp).
  Node* sql_statement(const Rule* rule);
  Node* insert_statement(const Rule* rule);
  Node* update_statement(const Rule* rule);
  Node* delete_statement(const Rule* rule);
  Node* merge_statement(const Rule* rule);
  Node* transaction_statement(const Rule* rule);  // commit … lock_table
  Node* call(const Rule* rule);                   // CALL routine(…)

  // What DML shares (lower_target.cpp); `at` stands on the first item and ends behind the last.
  Node* dml_target(const Rule* rule);  // dml_target, update_target
  Identifiers column_list(ParseChildren& at);
  Node* update_item(const Rule* rule);
  List update_items(ParseChildren& at);
  Node* values_row(const Rule* rule);
  Node* values_rows(const Rule* rule);
  Node* returning(const Rule* rule);
  Node* error_logging(const Rule* rule);

  // ---- the DDL half: create, alter, drop_object, grant, revoke, truncate, comment_on, rename,
  // administrative_statement
  Node* ddl_statement(const Rule* rule);
  // ---- the PL/SQL half: labelled_block and plsql_statement_body's own rules
  Node* block_statement(const Rule* rule);
  Node* routine_declaration(const Rule* rule);  // also in WITH FUNCTION

  // Names of the row versions in a trigger (REFERENCING); create_trigger sets them. With
  // bare_row_versions (WHEN clause) they need no colon.
  std::string_view new_row = "NEW";
  std::string_view old_row = "OLD";
  bool bare_row_versions = false;
  // Depth of queries around the place: LEVEL outside of any is a PL/SQL name.
  int query_depth = 0;
};

}  // namespace talora::oracle
