// Lowering: the ANTLR parse trees of a batch to Talora's tree. Internal to parsers/tsql.
#pragma once

#include "parsers/antlr/lowering_base.hpp"
#include "parsers/tsql/token.hpp"

#include "TsqlParser.h"

#include <string_view>

namespace talora::tsql {

using parsers::Gathered;
using parsers::is_word;
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
// is defined in lower_<construct>.cpp. Only trees without syntax errors are lowered. A name is
// never quoted in the tree: brackets say nothing of its case, the usual collations compare without
// it.
class Lowering : public parsers::LoweringBase {
 public:
  using Parser = TsqlParser;

  using LoweringBase::LoweringBase;

  // ---- names (lower_name.cpp)
  Identifier identifier(const SourceToken& token);
  Identifier identifier(const Rule* rule);        // identifier
  Identifiers identifier_list(const Rule* rule);  // identifier_list
  Node* object_name(const Rule* rule);            // object_name: a Name
  Node* object_name(TokenRun run, Span place);
  Node* variable(const SourceToken& token);   // LOCAL_VARIABLE: a Name that is a variable
  Node* name_or_variable(ParseChildren& at);  // object_name | LOCAL_VARIABLE

  // ---- types and literals (lower_type.cpp, lower_literal.cpp)
  Node* type_name(const Rule* rule);  // datatype: a TypeName
  Node* literal(const Rule* rule);    // literal
  Node* literal(const SourceToken& token);
  std::string_view string_content(const SourceToken& token);  // STRING, decoded
  Node* odbc_escape(const Rule* rule);                        // odbc_escape

  // ---- expressions and conditions (lower_condition.cpp, lower_expression.cpp,
  // lower_reference.cpp, lower_call.cpp, lower_special_call.cpp, lower_window.cpp)
  Node* condition(const Rule* rule);                  // condition (AND, OR)
  Node* predicate(const Rule* rule);                  // predicate
  Node* value(const Rule* rule);                      // value (arithmetic)
  Node* operand(const Rule* rule);                    // operand
  Node* reference(const Rule* rule);                  // reference
  Node* parenthesized(const Rule* rule, Span place);  // parenthesized; place covers ( )
  ValueList parenthesized_items(const Rule* rule);
  ValueList value_list(const Rule* rule);  // the value after IN, ANY, ALL
  // Members, methods and calls after `base`, to the end of `at` or a suffix of the operand.
  Node* tails(Placed base, ParseChildren& at, Span whole);
  // callee arguments function_suffix*; `at` is on the arguments.
  Node* call_of(Placed callee, ParseChildren& at);
  Node* case_expression(const Rule* rule);
  Node* convert_call(const Rule* rule);
  Node* next_value(const Rule* rule);
  // target += value as the sum: the operator is that of COMPOUND_ASSIGN; null for ||= and the like.
  Node* compound_value(Node* target, const SourceToken& op, Placed value);
  Node* window_specification(const Rule* rule);
  List order_by(const Rule* rule);

  // ---- queries (lower_query.cpp, lower_select.cpp, lower_from.cpp, lower_join.cpp …)
  Node* query(const Rule* rule);       // query: a Query
  Node* any_query(const Rule* rule);   // any_query: a Query
  Node* full_query(const Rule* rule);  // full_query: a Query
  Node* with_clause(const Rule* rule);
  // The query that `first` (a Query) begins and a set_tail continues.
  Node* set_tail(Node* first, const Rule* rule, Span whole);
  // (set_operator query_term)* query_tail* after `first`, to the end of `at` or another token.
  Node* query_rest(Placed first, ParseChildren& at, Span whole);
  Node* for_clause(const Rule* rule);  // a ResultFormat
  Node* select(const Rule* rule);
  Node* select_item(const Rule* rule);
  Node* top(const Rule* rule);
  Node* joined_table(const Rule* rule);
  // joined_table (COMMA joined_table)*; `at` stands on the first.
  List from_items(ParseChildren& at);
  Node* table_item(const Rule* rule);
  Node* rowset_function(const Rule* rule, Span place);
  Node* pivot(Node* source, const Rule* rule);  // pivot and unpivot
  Node* where(const Rule* rule);                // where: its condition
  // WITH (…) of a table, OPTION (…): one Hint each.
  List hints(const Rule* token_group);
  List hints(TokenRun inside_parentheses);

  // ---- DML (lower_insert.cpp, lower_update.cpp, lower_merge.cpp, lower_target.cpp)
  Node* insert_statement(const Rule* rule);
  Node* update_statement(const Rule* rule);
  Node* delete_statement(const Rule* rule);
  Node* merge_statement(const Rule* rule);
  Node* dml_target(const Rule* rule);  // dml_target, update_target
  Node* update_item(const Rule* rule);
  List update_items(ParseChildren& at);
  Identifiers column_list(ParseChildren& at);  // insert_column (COMMA insert_column)*
  Node* values_row(const Rule* rule);
  Node* values_rows(const Rule* rule);
  List outputs(ParseChildren& at);  // output*
  Node* cursor_name(const Rule* rule);

  // ---- statements (lower_statement.cpp); one source statement may be several nodes.
  void unit(const Rule* rule, Nodes& statements);
  void statement(const Rule* rule, Nodes& statements);
  List statement_list(const Rule* rule);
  // What a condition guards: BEGIN … END is its statements.
  List guarded(const Rule* statement_rule);
};

}  // namespace talora::tsql
