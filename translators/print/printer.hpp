// Printer: one tree to one document; what the targets share. A method per portable kind, spread
// over print_*.cpp; what only one target says is virtual and stands in that target's folder.
#pragma once

#include "model/types/type_rows.hpp"
#include "translators/print/document.hpp"
#include "translators/print/names.hpp"
#include "translators/print/precedence.hpp"
#include "translators/print/print.hpp"

#include <string>
#include <string_view>
#include <utility>
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

  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  // The statement laid out with its comments; nullopt when something was refused.
  [[nodiscard]] std::optional<Printed> run(const Node& root, const std::vector<Comment>& comments,
                                           const SourceSet& sources);

 protected:
  using Docs = std::vector<Doc*>;

  // What every target says in its own way.
  virtual Doc* root(const Node& node) = 0;
  // The comment as the target may read it.
  [[nodiscard]] virtual std::string comment_written(const Comment& comment) const;
  [[nodiscard]] virtual NameLimit name_limit() const = 0;
  [[nodiscard]] virtual std::string quoted(std::string_view name) const = 0;
  // A function whose name is a key word of the target: quoted it would not be found.
  [[nodiscard]] virtual bool is_keyword_function(std::string_view name) const = 0;
  // DROP of this kind of object is known.
  [[nodiscard]] virtual bool can_drop(std::string_view object_type) const = 0;

  // print_expression.cpp, print_predicate.cpp
  Doc* print(const Star& node);
  virtual Doc* print(const NamedArgument& node);
  virtual Doc* print(const MemberAccess& node);
  virtual Doc* print(const Unary& node);
  virtual Doc* print(const Binary& node);
  Doc* print(const CaseExpression& node);
  Doc* print(const WhenClause& node);
  virtual Doc* print(const Cast& node);
  virtual Doc* print(const Extract& node);
  Doc* print(const Trim& node);
  Doc* print(const Subquery& node);
  virtual Doc* print(const RowValue& node) = 0;
  virtual Doc* print(const AtTimeZone& node);
  virtual Doc* print(const Quantified& node) = 0;
  Doc* print(const Between& node);
  Doc* print(const InList& node);
  Doc* print(const InQuery& node);
  virtual Doc* print(const Like& node) = 0;
  virtual Doc* print(const IsTest& node);
  Doc* print(const Exists& node);
  // print_name.cpp, print_call.cpp, print_pattern.cpp, print_type.cpp
  virtual Doc* print(const Literal& node) = 0;
  virtual Doc* print(const Name& node);
  virtual Doc* print(const Call& node);
  Doc* print(const WindowSpec& node);
  virtual Doc* print(const WindowFrame& node);
  Doc* print(const TargetExpression& node);
  Doc* print(const TargetStatement& node);
  Doc* print(const TypeName& node);
  // print_query.cpp, print_join.cpp
  virtual Doc* print(const Query& node);
  Doc* print(const WithClause& node);
  Doc* print(const Cte& node);
  virtual Doc* print(const Select& node);
  virtual Doc* print(const SetOperation& node);
  virtual Doc* print(const ValuesRows& node);
  Doc* print(const SelectItem& node);
  virtual Doc* print(const OrderItem& node) = 0;
  virtual Doc* print(const Grouping& node) = 0;
  virtual Doc* print(const FetchClause& node) = 0;
  virtual Doc* print(const ForUpdate& node);
  virtual Doc* print(const TableRef& node);
  virtual Doc* print(const DerivedTable& node);
  virtual Doc* print(const TableFunction& node);
  virtual Doc* print(const Join& node);
  // print_dml.cpp
  Doc* print(const Insert& node);
  virtual Doc* print(const Update& node) = 0;
  virtual Doc* print(const AssignmentItem& node) = 0;
  virtual Doc* print(const Delete& node) = 0;
  virtual Doc* print(const Merge& node);
  virtual Doc* print(const MergeBranch& node);
  virtual Doc* print(const Returning& node);
  // print_table.cpp, print_alter.cpp, print_ddl.cpp
  Doc* print(const CreateTable& node);
  virtual Doc* print(const ColumnDef& node) = 0;
  virtual Doc* print(const Identity& node) = 0;
  virtual Doc* print(const Constraint& node);
  Doc* print(const AlterTable& node);
  virtual Doc* print(const AlterAction& node);
  virtual Doc* print(const CreateIndex& node) = 0;
  virtual Doc* print(const CreateView& node);
  virtual Doc* print(const CreateSequence& node);
  virtual Doc* print(const CommentOn& node) = 0;
  // What the name is of: Oracle says TABLE also of views.
  [[nodiscard]] CommentedKind commented(const CommentOn& node) const;
  virtual Doc* print(const DropObject& node);
  virtual Doc* print(const Truncate& node);
  virtual Doc* print(const Grant& node);
  // print_routine.cpp
  virtual Doc* print(const CreateRoutine& node) = 0;
  virtual Doc* print(const Routine& node) = 0;
  virtual Doc* print(const Parameter& node) = 0;
  virtual Doc* print(const CreateTrigger& node) = 0;
  virtual Doc* print(const TriggerEvent& node);
  // print_block.cpp, print_branch.cpp, print_loop.cpp, print_cursor.cpp
  virtual Doc* print(const Block& node) = 0;
  virtual Doc* print(const VariableDecl& node) = 0;
  virtual Doc* print(const CursorDecl& node) = 0;
  virtual Doc* print(const Handler& node) = 0;
  virtual Doc* print(const Assignment& node) = 0;
  Doc* print(const CallStatement& node);
  Doc* print(const IfStatement& node);
  Doc* print(const Branch& node);
  Doc* print(const CaseStatement& node);
  virtual Doc* print(const Loop& node) = 0;
  virtual Doc* print(const WhileLoop& node) = 0;
  virtual Doc* print(const ForRange& node) = 0;
  virtual Doc* print(const ForCursor& node) = 0;
  virtual Doc* print(const ExitStatement& node) = 0;
  virtual Doc* print(const ReturnStatement& node);
  virtual Doc* print(const RaiseStatement& node) = 0;
  virtual Doc* print(const NullStatement& node) = 0;
  virtual Doc* print(const OpenCursor& node) = 0;
  Doc* print(const FetchCursor& node);
  Doc* print(const CloseCursor& node);
  virtual Doc* print(const TransactionStatement& node);

  // Any node by its kind; foreign kinds fail.
  Doc* node(const Node& node);
  Doc* foreign(const Node& node, std::string_view what = {});

  // An expression where anything may stand, and one under an operator that binds as `least`.
  Doc* expression(const Node& node) { return operand(node, Precedence::lowest); }

  Doc* operand(const Node& node, Precedence least);
  // How tightly the printed form of the node binds.
  [[nodiscard]] virtual Precedence binding_of(const Node& node) const;
  // An expression where the grammar has b_expr: no conditions and no AT TIME ZONE in its spine.
  Doc* restricted(const Node& node);
  Doc* parenthesised(Doc* content);
  Doc* chain(const Binary& node);
  // One operand of a chain; op is empty for the first.
  virtual Doc* chained(const Node& item, std::string_view op, Precedence least);
  void flatten(const Node& node, Precedence level,
               std::vector<std::pair<std::string_view, const Node*>>& out,
               std::string_view op) const;
  Doc* negatable(const Node& operand, bool negated, std::string_view keyword);
  Doc* quantified_head(const Quantified& node);
  // The query of IN, ANY and ALL.
  virtual Doc* compared_query(const Node& query);
  // left op ANY|ALL (query); null when the right side is no query.
  Doc* quantified_query(const Quantified& node);
  Doc* query_in_parentheses(const Node& query);
  Doc* pattern(std::string_view pattern, const List& arguments, bool statement);
  Doc* pattern_argument(const Node& argument, std::string_view before, std::string_view after,
                        bool statement);
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

  // print_column_type.cpp: numbers an identity draws are bigint, and so are the foreign keys that
  // lead to one; the columns of a key have one type.
  Doc* column_type(const ColumnDef& column);
  [[nodiscard]] const CatalogRelation* printed_table() const;
  [[nodiscard]] bool leads_to_identity(const ColumnDef& column) const;
  std::optional<std::string> agreed_type(const ColumnDef& column, const Type& written);

  // NUMBER(p,-1); kept: the rounding is.
  struct TensType {
    std::string text;
    bool kept;
  };

  [[nodiscard]] virtual TensType rounded_to_tens(int precision) const = 0;
  // A type that the source's user made: the target has one by its name.
  virtual Doc* user_type(const TypeName& node);
  // tab.col%TYPE, tab%ROWTYPE
  virtual Doc* referenced_type(const TypeName& node, TypePlace place) = 0;
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
  virtual Doc* group_by(const Select& node);
  Doc* windows(const Select& node);
  Doc* set_side(const Node& side, SetOperator op, bool is_right);
  virtual Doc* into_clause(const List& targets, bool strict) = 0;
  Doc* where_clause(const Node& condition);
  Doc* from_clause(std::string_view keyword, const List& items);
  Doc* join_side(const Node& side, bool is_right);
  Doc* alias(const Identifier& alias, const Identifiers& columns);
  Doc* row_list(const ValuesRows& node, std::string_view before_row);
  Doc* set_clause(const List& assignments);
  // The table of an INSERT, and its rows: DEFAULT VALUES, a record, or what a query gives.
  virtual Doc* insert_target(const Node& target) = 0;
  virtual Doc* insert_source(const Insert& node) = 0;
  // The tables that FOR UPDATE OF names; nullopt: refused.
  std::optional<std::vector<std::string>> locked_tables(const ForUpdate& node);

  // DDL parts.
  // Between CREATE TABLE's parentheses: the columns, then the constraints.
  virtual void table_items(const CreateTable& node, Docs& out);
  // What follows the parentheses, before AS query.
  virtual void table_options(const CreateTable& node, Docs& out) = 0;
  Doc* constraint_name(const Constraint& node);
  Doc* constraint_body(const Constraint& node, bool in_table);
  virtual Doc* references(const Constraint& node);
  virtual Doc* constraint_timing(const Constraint& node, bool in_alter) = 0;
  bool is_left_out(const Constraint& node);
  Doc* sequence_options(const CreateSequence& node);
  // The lowest and highest number a sequence may have, digits without a sign.
  [[nodiscard]] virtual std::pair<std::string_view, std::string_view> sequence_limits() const = 0;
  Doc* bound(std::string_view keyword, const Node& value);
  virtual Doc* added_column(const Node& column);
  virtual void modify_column(const ColumnDef& column, Docs& out) = 0;
  virtual Doc* rename_constraint(const AlterAction& node) = 0;
  void properties(const List& list, Docs& out);
  // Upper case, known to the target; nullopt: refused.
  [[nodiscard]] virtual bool is_known_privilege(std::string_view privilege) const = 0;
  virtual std::string grant_object_kind(const Grant& node, bool execute) = 0;
  virtual std::optional<std::string> grantee(const Identifier& name) = 0;

  // Block parts.
  Doc* statements(const List& list);
  virtual Doc* statement_line(const Node& node);
  // What stands where the source says NULL; and an empty list of statements must hold something.
  [[nodiscard]] virtual std::string_view no_operation() const = 0;
  [[nodiscard]] virtual std::string_view elsif_word() const = 0;
  [[nodiscard]] virtual Doc* label(const Identifier& label) = 0;
  virtual Doc* assignable(const Node& target) = 0;
  Doc* assignables(const List& targets);
  Doc* parameters(const List& list);

  Documents& docs_;
  const Bindings& bindings_;
  const Profile& profile_;
  Diagnostics& diagnostics_;
  const PrintOptions& options_;
  int nested_ = 0;                 // depth of parentheses around queries
  bool in_alter_ = false;          // constraints of ALTER TABLE may be added later than the rows
  const Node* altered_ = nullptr;  // the table's name there
  const Node* table_ = nullptr;    // the name of the table that is created or altered
  bool failed_ = false;
};

}  // namespace talora::translators
