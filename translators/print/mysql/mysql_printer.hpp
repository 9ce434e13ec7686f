// MysqlPrinter: what MySQL, Aurora MySQL and MariaDB write in their own way. What they cannot say
// is refused by name.
#pragma once

#include "translators/print/printer.hpp"

namespace talora::translators {

// The name as the catalog keys it.
[[nodiscard]] inline std::string catalog_word(const Identifier& name) {
  return fold_oracle(name.text, name.quoted);
}

// Bytes of a text type in a key; -1 when it can be none, 0 for types that are always short enough.
[[nodiscard]] int text_key_bytes(std::string_view type);

class MysqlPrinter : public Printer {
 public:
  using Printer::Printer;

 protected:
  using Printer::print;

  // print_mysql.cpp
  Doc* root(const Node& node) override;
  [[nodiscard]] std::string comment_written(const Comment& comment) const override;
  [[nodiscard]] NameLimit name_limit() const override;
  [[nodiscard]] std::string quoted(std::string_view name) const override;
  [[nodiscard]] bool is_keyword_function(std::string_view name) const override;
  [[nodiscard]] bool can_drop(std::string_view object_type) const override;
  [[nodiscard]] std::pair<std::string_view, std::string_view> sequence_limits() const override;
  [[nodiscard]] bool is_known_privilege(std::string_view privilege) const override;
  std::string grant_object_kind(const Grant& node, bool execute) override;
  std::optional<std::string> grantee(const Identifier& name) override;

  // print_expression.cpp, print_predicate.cpp, print_literal.cpp, print_type.cpp
  Doc* print(const Name& node) override;
  Doc* print(const Unary& node) override;
  Doc* print(const Binary& node) override;
  Doc* print(const Cast& node) override;
  Doc* print(const Extract& node) override;
  Doc* print(const RowValue& node) override;
  Doc* print(const Call& node) override;
  Doc* print(const WindowFrame& node) override;
  Doc* print(const Quantified& node) override;
  Doc* print(const Like& node) override;
  Doc* print(const Literal& node) override;
  [[nodiscard]] Precedence binding_of(const Node& node) const override;
  Doc* chained(const Node& item, std::string_view op, Precedence least) override;
  Doc* compared_query(const Node& query) override;
  [[nodiscard]] TensType rounded_to_tens(int precision) const override;
  Doc* user_type(const TypeName& node) override;
  Doc* referenced_type(const TypeName& node, TypePlace place) override;
  // print_query.cpp, print_order.cpp, print_join.cpp
  Doc* print(const Query& node) override;
  Doc* print(const SetOperation& node) override;
  Doc* print(const ValuesRows& node) override;
  Doc* print(const OrderItem& node) override;
  Doc* print(const Grouping& node) override;
  Doc* print(const FetchClause& node) override;
  Doc* print(const ForUpdate& node) override;
  Doc* print(const TableRef& node) override;
  Doc* print(const DerivedTable& node) override;
  Doc* print(const TableFunction& node) override;
  Doc* print(const Join& node) override;
  Doc* group_by(const Select& node) override;
  Doc* into_clause(const List& targets, bool strict) override;
  // print_dml.cpp, print_update.cpp
  Doc* print(const Update& node) override;
  Doc* print(const AssignmentItem& node) override;
  Doc* print(const Delete& node) override;
  Doc* print(const Returning& node) override;
  Doc* insert_target(const Node& target) override;
  Doc* insert_source(const Insert& node) override;
  // print_table.cpp, print_constraint.cpp, print_alter.cpp, print_ddl.cpp
  Doc* print(const ColumnDef& node) override;
  Doc* print(const Identity& node) override;
  Doc* print(const AlterAction& node) override;
  Doc* print(const CreateIndex& node) override;
  Doc* print(const CreateView& node) override;
  Doc* print(const CreateSequence& node) override;
  Doc* print(const CommentOn& node) override;
  Doc* print(const DropObject& node) override;
  Doc* print(const Truncate& node) override;
  void table_items(const CreateTable& node, Docs& out) override;
  void table_options(const CreateTable& node, Docs& out) override;
  Doc* references(const Constraint& node) override;
  Doc* constraint_timing(const Constraint& node, bool in_alter) override;
  Doc* added_column(const Node& column) override;
  void modify_column(const ColumnDef& column, Docs& out) override;
  Doc* rename_constraint(const AlterAction& node) override;
  // print_routine.cpp, print_trigger.cpp
  Doc* print(const CreateRoutine& node) override;
  Doc* print(const Routine& node) override;
  Doc* print(const Parameter& node) override;
  Doc* print(const CreateTrigger& node) override;
  Doc* print(const TriggerEvent& node) override;
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
  Doc* print(const ReturnStatement& node) override;
  Doc* print(const RaiseStatement& node) override;
  Doc* print(const NullStatement& node) override;
  Doc* print(const OpenCursor& node) override;
  Doc* print(const TransactionStatement& node) override;
  Doc* statement_line(const Node& node) override;

  [[nodiscard]] std::string_view no_operation() const override { return "DO 0"; }

  [[nodiscard]] std::string_view elsif_word() const override { return "ELSEIF "; }

  // A CASE statement can have none here.
  Doc* label(const Identifier& label) override;
  Doc* assignable(const Node& target) override;

 private:
  std::string interval_text(const Literal& node);
  Doc* bits(const Node& left, std::string_view op, const Node& right);

  const SelectItem* sorted_item(const OrderItem& node, const Select& select) const;
  Doc* tested_for_null(const OrderItem& node);
  [[nodiscard]] bool nulls_first(const OrderItem& node) const;

  // The table a DML statement changes: below it, subqueries must read it through a derived table.
  [[nodiscard]] bool is_changed_table(const TableRef& node) const;
  Doc* dml_table(const Node& target);
  std::string dml_qualifier(const Node& target);
  Doc* split_query(const AssignmentItem& item, const Select& select, std::size_t column);
  // In an order in which no value reads a column set before it.
  std::optional<std::vector<const Node*>> in_safe_order(const Update& node);

  // Constraints of a column that can only stand behind the columns.
  void table_constraints(const ColumnDef& column, Docs& out);
  // print_key.cpp: a key, by a hash or refused when it is longer than the server's limit.
  Doc* keyed(const Constraint& constraint);
  Doc* hashed_key(const Constraint& constraint);
  Doc* print(const Constraint& node) override;
  [[nodiscard]] std::string key_column_type(const CatalogRelation* relation,
                                            const std::string& column) const;
  // Bytes of the columns of a key; -1 when one can be in no key.
  [[nodiscard]] int key_length(const CatalogRelation* relation,
                               const std::vector<std::string>& columns) const;
  [[nodiscard]] bool hashes_keys() const;
  [[nodiscard]] std::string hashed_columns(const CatalogRelation* relation,
                                           std::span<const Identifier> columns);
  [[nodiscard]] bool is_referenced_key(const CatalogRelation& table,
                                       const std::vector<std::string>& columns) const;
  [[nodiscard]] bool in_long_primary_key(const ColumnDef& column) const;
  // Bytes of the text columns noted so far in one row.
  [[nodiscard]] int row_bytes() const;
  void note_column(const ColumnDef& column, std::string_view type);
  [[nodiscard]] bool begins_key(const CreateTable& table, const Identifier& column) const;
  Doc* column_default(const Node& value, std::string_view type);
  Doc* modified_definition(const ColumnDef& column, bool nullable_said, bool not_null);
  void identity_findings(const ColumnDef& column, const Identity& identity);
  Doc* index_column(const OrderItem& item, bool unique, std::optional<int> share);
  [[nodiscard]] std::optional<int> share_of_index(const CatalogRelation* relation,
                                                  const std::vector<Identifier>& columns) const;

  // Blocks. A label LEAVE and ITERATE may name; those below barrier_ belong to code around a
  // handler.
  struct Label {
    std::string source;
    std::string target;
    bool is_loop = false;
    bool used = false;
  };

  enum class Routines : std::uint8_t { none, function, procedure };

  Label* visible_label(const ExitStatement& node);
  std::string new_label(std::string_view stem);
  // label: BEGIN … END label; the label is written when it is the user's or something leaves by it.
  Doc* block(const Block& node, std::string_view source_label, std::string_view stem);
  Doc* labelled(const Label& label, Doc* head, Doc* body, std::string_view end);
  Doc* loop(const Identifier& label, std::string_view head_word, const Node* condition,
            const List& list, std::string_view end);
  Doc* counted_loop(const ForRange& node, const Label& own, Doc* low, Doc* high, Doc* body);
  Doc* routine_body(const Node& body);
  std::string_view data_access(const Node& body) const;

  const Node* changed_table_ = nullptr;  // target of the DML statement being printed
  const Update* multi_table_ = nullptr;  // UPDATE of several tables: columns are qualified
  const Query* ordered_ = nullptr;       // query whose ORDER BY is being printed
  std::vector<std::pair<std::string, std::string>> column_types_;  // of the table being created
  std::vector<Label> labels_;
  std::size_t barrier_ = 0;
  int next_label_ = 1;
  Routines routine_ = Routines::none;
};

}  // namespace talora::translators
