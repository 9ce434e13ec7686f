// Lowering: the ANTLR parse tree of one statement to Talora's tree. Internal to parsers/oracle.
#pragma once

#include "model/source.hpp"
#include "model/tree/tree.hpp"
#include "parsers/antlr/gathered.hpp"
#include "parsers/antlr/parse_children.hpp"
#include "parsers/oracle/token.hpp"

#include "OracleParser.h"

#include <span>
#include <string_view>
#include <vector>

namespace talora::oracle {

using parsers::Gathered;
using parsers::Nodes;
using parsers::ParseChildren;
using parsers::Rule;
using parsers::source_token;
using parsers::UnexpectedShape;

// Tokens first … last (both included) of the statement, for runs read by hand.
using TokenRun = std::span<const SourceToken>;

// Whether `text` is the word in any letter case; the word is given in upper case.
[[nodiscard]] bool same_word(std::string_view text, std::string_view upper_word);

// A node with the place it takes in the source, parentheses included.
struct Placed {
  Node* node = nullptr;
  Span span;
};

// What stands right of IN or in parentheses: a query, else items.
struct ValueList {
  Node* query = nullptr;
  List items;
};

// One per statement. Members are named after the grammar rule they lower and take its context; each
// is defined in lower_<construct>.cpp. Only trees without syntax errors are lowered.
class Lowering {
 public:
  // `tokens` is the whole token stream in order (token i has index i); all must outlive the tree.
  Lowering(Arena& arena_, const SourceFile& file_, TokenRun tokens_)
      : arena(arena_),
        file(file_),
        tokens(tokens_) {}

  Arena& arena;
  const SourceFile& file;
  const TokenRun tokens;

  // ---- primitives (lowering.cpp)
  [[nodiscard]] Span span(const SourceToken& token) const {
    return {file.id(), token.begin(), token.end()};
  }

  // First token's begin to last token's end; empty for a context without tokens.
  [[nodiscard]] Span span(const Rule* rule) const;

  [[nodiscard]] Span span(const SourceToken& first, const SourceToken& last) const {
    return {file.id(), first.begin(), last.end()};
  }

  [[nodiscard]] TokenRun run(const Rule* rule) const;

  template <class T>
  T* make(const Rule* rule) {
    return arena.make<T>(span(rule));
  }

  template <class T>
  T* make(Span place) {
    return arena.make<T>(place);
  }

  [[nodiscard]] List list(Nodes& nodes) { return nodes.in(arena); }

  // What no node models. `what` names the construct for the message ("PIVOT"); it must be static
  // text.
  Node* verbatim(Span place, std::string_view what);
  // A run read by hand elsewhere (storage): does not make the statement unparsed.
  Node* option_run(Span place, std::string_view what);
  // Upper case, one blank between words, none around parentheses, dots and commas. In the arena.
  std::string_view words(TokenRun run);
  std::string_view upper(std::string_view text);
  // Doubled quotes made single, in the arena when there are any.
  std::string_view undoubled(std::string_view text, char quote);

  // ---- names (lower_name.cpp)
  Identifier identifier(const SourceToken& token);
  Identifier identifier(const Rule* rule);        // identifier
  Identifiers identifier_list(const Rule* rule);  // identifier_list
  Node* object_name(const Rule* rule);            // object_name: a Name
  Node* name(const Identifier& part);             // a Name of one part

  // ---- types and literals (lower_type.cpp, lower_literal.cpp)
  Node* type_name(const Rule* rule);                          // datatype: a TypeName
  Node* literal(const Rule* rule);                            // literal
  Node* string_literal(const SourceToken& token);             // STRING
  Node* number_literal(const SourceToken& token);             // NUMBER
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
  ValueList value_list(const Rule* rule);  // the value after IN, ANY, ALL
  Placed binary(Placed left, BinaryOperator op, Placed right);
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
