// PostgresPrinter: what PostgreSQL and PL/pgSQL write in their own way.
#pragma once

#include "translators/print/printer.hpp"

namespace talora::translators {

class PostgresPrinter : public Printer {
 public:
  using Printer::Printer;

 protected:
  using Printer::print;

  Doc* root(const Node& node) override;
  [[nodiscard]] NameLimit name_limit() const override;
  [[nodiscard]] std::string quoted(std::string_view name) const override;
  [[nodiscard]] bool is_keyword_function(std::string_view name) const override;
  [[nodiscard]] bool can_drop(std::string_view object_type) const override;
  [[nodiscard]] std::pair<std::string_view, std::string_view> sequence_limits() const override;
  [[nodiscard]] bool is_known_privilege(std::string_view privilege) const override;
  std::string grant_object_kind(const Grant& node, bool execute) override;
  std::optional<std::string> grantee(const Identifier& name) override;

  // print_expression.cpp, print_predicate.cpp, print_literal.cpp, print_type.cpp
  Doc* print(const NamedArgument& node) override;
  Doc* print(const MemberAccess& node) override;
  Doc* print(const RowValue& node) override;
  Doc* print(const AtTimeZone& node) override;
  Doc* print(const Quantified& node) override;
  Doc* print(const Like& node) override;
  Doc* print(const IsTest& node) override;
  Doc* print(const Literal& node) override;
  [[nodiscard]] TensType rounded_to_tens(int precision) const override;
  Doc* referenced_type(const TypeName& node, TypePlace place) override;
  // print_query.cpp
  Doc* print(const OrderItem& node) override;
  Doc* print(const Grouping& node) override;
  Doc* print(const FetchClause& node) override;
  Doc* into_clause(const List& targets, bool strict) override;
  // print_dml.cpp, print_merge.cpp
  Doc* print(const Update& node) override;
  Doc* print(const AssignmentItem& node) override;
  Doc* print(const Delete& node) override;
  Doc* print(const Merge& node) override;
  Doc* print(const MergeBranch& node) override;
  Doc* insert_target(const Node& target) override;
  Doc* insert_source(const Insert& node) override;
  // print_table.cpp, print_alter.cpp, print_ddl.cpp
  Doc* print(const ColumnDef& node) override;
  Doc* print(const Identity& node) override;
  Doc* print(const CreateIndex& node) override;
  Doc* print(const CommentOn& node) override;
  void table_options(const CreateTable& node, Docs& out) override;
  Doc* constraint_timing(const Constraint& node, bool in_alter) override;
  void modify_column(const ColumnDef& column, Docs& out) override;
  Doc* rename_constraint(const AlterAction& node) override;
  // print_routine.cpp
  Doc* print(const CreateRoutine& node) override;
  Doc* print(const Routine& node) override;
  Doc* print(const Parameter& node) override;
  Doc* print(const CreateTrigger& node) override;
  // print_block.cpp, print_branch.cpp, print_loop.cpp, print_cursor.cpp
  Doc* print(const Block& node) override;
  Doc* print(const VariableDecl& node) override;
  Doc* print(const CursorDecl& node) override;
  Doc* print(const Handler& node) override;
  Doc* print(const Assignment& node) override;
  Doc* print(const Loop& node) override;
  Doc* print(const WhileLoop& node) override;
  Doc* print(const ForRange& node) override;
  Doc* print(const ForCursor& node) override;
  Doc* print(const ExitStatement& node) override;
  Doc* print(const RaiseStatement& node) override;
  Doc* print(const NullStatement& node) override;
  Doc* print(const OpenCursor& node) override;

  [[nodiscard]] std::string_view no_operation() const override { return "NULL"; }

  [[nodiscard]] std::string_view elsif_word() const override { return "ELSIF "; }

  Doc* label(const Identifier& label) override;
  Doc* assignable(const Node& target) override;

 private:
  Doc* interval(const Literal& node);
  Doc* dml_target(const Node& target, bool needs_as);
  Doc* block_body(const Block& node);
  Doc* loop_body(const List& statements);
  // The body between dollar quotes.
  Doc* dollar_body(Doc* body, const Node& source, bool columns_are_variables = false);
  Doc* row_source(const Node& source);
};

}  // namespace talora::translators
