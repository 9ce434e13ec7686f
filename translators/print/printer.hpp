// Printer: one tree to one document of PostgreSQL; a method per portable kind, spread over
// print_*.cpp.
#pragma once

#include "model/types/oracle_postgres.hpp"
#include "translators/print/document.hpp"
#include "translators/print/precedence.hpp"
#include "translators/print/print.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

class Printer {
 public:
  Printer(Documents& docs, const Bindings& bindings, const Profile& profile,
          Diagnostics& diagnostics, const PrintOptions& options)
      : docs_(docs),
        bindings_(bindings),
        profile_(profile),
        diagnostics_(diagnostics),
        options_(options) {}

  // The whole output statement; a PL/SQL block becomes DO.
  Doc* root(const Node& node);

  // A foreign kind or Verbatim was met: the document must not be used.
  [[nodiscard]] bool failed() const { return failed_; }

  // print_expression.cpp, print_predicate.cpp
  Doc* print(const Star& node);
  Doc* print(const NamedArgument& node);
  Doc* print(const MemberAccess& node);
  Doc* print(const Unary& node);
  Doc* print(const Binary& node);
  Doc* print(const CaseExpression& node);
  Doc* print(const WhenClause& node);
  Doc* print(const Cast& node);
  Doc* print(const Extract& node);
  Doc* print(const Trim& node);
  Doc* print(const Subquery& node);
  Doc* print(const RowValue& node);
  Doc* print(const AtTimeZone& node);
  Doc* print(const Quantified& node);
  Doc* print(const Between& node);
  Doc* print(const InList& node);
  Doc* print(const InQuery& node);
  Doc* print(const Like& node);
  Doc* print(const IsTest& node);
  Doc* print(const Exists& node);
  // print_literal.cpp, print_name.cpp, print_call.cpp, print_pattern.cpp, print_type.cpp
  Doc* print(const Literal& node);
  Doc* print(const Name& node);
  Doc* print(const Call& node);
  Doc* print(const WindowSpec& node);
  Doc* print(const WindowFrame& node);
  Doc* print(const TargetExpression& node);
  Doc* print(const TargetStatement& node);
  Doc* print(const TypeName& node);
  // print_query.cpp, print_join.cpp
  Doc* print(const Query& node);
  Doc* print(const WithClause& node);
  Doc* print(const Cte& node);
  Doc* print(const Select& node);
  Doc* print(const SetOperation& node);
  Doc* print(const ValuesRows& node);
  Doc* print(const SelectItem& node);
  Doc* print(const OrderItem& node);
  Doc* print(const Grouping& node);
  Doc* print(const FetchClause& node);
  Doc* print(const ForUpdate& node);
  Doc* print(const TableRef& node);
  Doc* print(const DerivedTable& node);
  Doc* print(const TableFunction& node);
  Doc* print(const Join& node);
  // print_dml.cpp, print_merge.cpp
  Doc* print(const Insert& node);
  Doc* print(const Update& node);
  Doc* print(const AssignmentItem& node);
  Doc* print(const Delete& node);
  Doc* print(const Merge& node);
  Doc* print(const MergeBranch& node);
  Doc* print(const Returning& node);
  // print_table.cpp, print_alter.cpp, print_ddl.cpp
  Doc* print(const CreateTable& node);
  Doc* print(const ColumnDef& node);
  Doc* print(const Identity& node);
  Doc* print(const Constraint& node);
  Doc* print(const AlterTable& node);
  Doc* print(const AlterAction& node);
  Doc* print(const CreateIndex& node);
  Doc* print(const CreateView& node);
  Doc* print(const CreateSequence& node);
  Doc* print(const CommentOn& node);
  Doc* print(const DropObject& node);
  Doc* print(const Truncate& node);
  Doc* print(const Grant& node);
  // print_routine.cpp
  Doc* print(const CreateRoutine& node);
  Doc* print(const Routine& node);
  Doc* print(const Parameter& node);
  Doc* print(const CreateTrigger& node);
  Doc* print(const TriggerEvent& node);
  // print_block.cpp, print_branch.cpp, print_loop.cpp, print_cursor.cpp
  Doc* print(const Block& node);
  Doc* print(const VariableDecl& node);
  Doc* print(const CursorDecl& node);
  Doc* print(const Handler& node);
  Doc* print(const Assignment& node);
  Doc* print(const CallStatement& node);
  Doc* print(const IfStatement& node);
  Doc* print(const Branch& node);
  Doc* print(const CaseStatement& node);
  Doc* print(const Loop& node);
  Doc* print(const WhileLoop& node);
  Doc* print(const ForRange& node);
  Doc* print(const ForCursor& node);
  Doc* print(const ExitStatement& node);
  Doc* print(const ReturnStatement& node);
  Doc* print(const RaiseStatement& node);
  Doc* print(const NullStatement& node);
  Doc* print(const OpenCursor& node);
  Doc* print(const FetchCursor& node);
  Doc* print(const CloseCursor& node);
  Doc* print(const TransactionStatement& node);

 private:
  using Docs = std::vector<Doc*>;

  // Any node by its kind; foreign kinds fail.
  Doc* node(const Node& node);
  Doc* foreign(const Node& node, std::string_view what = {});

  // An expression where anything may stand, and one under an operator that binds as `least`.
  Doc* expression(const Node& node) { return operand(node, Precedence::lowest); }

  Doc* operand(const Node& node, Precedence least);
  // An expression where the grammar has b_expr: no conditions and no AT TIME ZONE in its spine.
  Doc* restricted(const Node& node);
  Doc* parenthesised(Doc* content);
  Doc* chain(const Binary& node);
  Doc* chained(const Node& node, std::string_view op);
  void flatten(const Node& node, Precedence level,
               std::vector<std::pair<std::string_view, const Node*>>& out,
               std::string_view op) const;
  Doc* negatable(const Node& operand, bool negated, std::string_view keyword);
  Doc* query_in_parentheses(const Node& query);
  Doc* pattern(std::string_view pattern, const List& arguments, bool statement);
  Doc* pattern_argument(const Node& argument, std::string_view before, std::string_view after,
                        bool statement);
  Doc* interval(const Literal& node);
  Doc* callee(const Node& callee);
  Doc* arguments(const Call& node);

  // Identifiers: folded, shortened (with a finding), quoted.
  std::string identifier(const Identifier& identifier);
  std::string qualified(const Name& name);
  Doc* last_part(const Node& name);
  Doc* identifiers(const Identifiers& list);
  Doc* name_list(const Identifiers& list);  // (a, b)

  // Types where lengths count or not.
  Doc* type(const Node& node, TypePlace place);
  std::optional<std::string> type_text(const TypeName& node, TypePlace place);
  void report_type(const TypeName& node, const TargetType& target);

  Doc* text(std::string_view value) { return docs_.text(value); }

  Doc* anchored(const Node& node, Doc* content);
  Doc* clause(std::string_view keyword, const List& items, Doc* content);
  Doc* comma_list(const List& items);
  Doc* comma_joined(const Docs& items);
  Doc* broken_list(const Docs& items);

  // Between the clauses of a query: always a new line at statement level, on demand in parentheses.
  Doc* clause_line() { return nested_ > 0 ? docs_.line() : docs_.hard_line(); }

  Doc* lines(const Docs& parts);
  Doc* clauses(const Docs& parts);

  // Query parts.
  Doc* select_head(const Select& node);
  Doc* set_side(const Node& side, SetOperator op, bool is_right);
  Doc* into_clause(const List& targets, bool strict);
  Doc* where_clause(const Node& condition);
  Doc* from_clause(std::string_view keyword, const List& items);
  Doc* join_side(const Node& side, bool is_right);
  Doc* alias(const Identifier& alias, const Identifiers& columns);
  Doc* set_clause(const List& assignments);
  Doc* dml_target(const Node& target, bool needs_as);

  // DDL parts.
  Doc* constraint_name(const Constraint& node);
  Doc* constraint_body(const Constraint& node, bool in_table);
  Doc* references(const Constraint& node);
  Doc* constraint_timing(const Constraint& node, bool novalidate_allowed);
  bool is_left_out(const Constraint& node);
  Doc* sequence_options(const CreateSequence& node);
  Doc* bound(std::string_view keyword, const Node& value);
  void modify_column(const ColumnDef& column, Docs& out);
  void properties(const List& list, Docs& out);

  // PL/pgSQL parts.
  Doc* statements(const List& list);
  Doc* statement_line(const Node& node);
  Doc* block_body(const Block& node);
  Doc* label(const Identifier& label);
  Doc* loop_body(const List& statements);
  Doc* assignable(const Node& target);
  Doc* assignables(const List& targets);
  Doc* dollar_body(Doc* body, const Node& source);
  Doc* parameters(const List& list);
  Doc* row_source(const Node& source);

  Documents& docs_;
  const Bindings& bindings_;
  const Profile& profile_;
  Diagnostics& diagnostics_;
  const PrintOptions& options_;
  int nested_ = 0;         // depth of parentheses around queries
  bool in_alter_ = false;  // constraints of ALTER TABLE may be NOT VALID
  bool failed_ = false;
};

}  // namespace talora::translators
