// UnitWriter: the statements of one T-SQL routine, trigger or batch as a PL/pgSQL body.
//
// T-SQL keeps what was done before an error; a PL/pgSQL block with handlers undoes all of it. So
// the statements of TRY are cut into segments that change rows at most once, each a block of its
// own; an error ends the TRY with EXIT, and CATCH runs behind it. COMMIT, ROLLBACK and calls of
// procedures that end transactions stand between segments, where PostgreSQL allows them.
#pragma once

#include "translators/bind/routine_body.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_procedure.hpp"
#include "translators/rules/tsql_values.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

using Nodes = std::vector<Node*>;

enum class UnitForm { batch, procedure, function, trigger };

// Where a statement stands.
struct Frame {
  std::string label;        // the block that an error ends; empty: errors are raised
  std::string error;        // the variable that takes the error then
  std::string caught;       // the error variable of the CATCH around; empty: none
  bool work_counts = true;  // false: CATCH begins with ROLLBACK, which undoes the transaction
  bool open = false;        // a transaction was begun in this TRY
  bool in_handler = false;  // PL/pgSQL's own handler: RAISE raises again
  bool in_try = false;      // an error is caught in this unit
};

// UPDATE that assigns variables, taken apart.
struct AssigningUpdate {
  Nodes items;        // what it returns
  Nodes assignments;  // of columns
  Nodes targets;      // the variables, as the items stand
  std::string steps;
  bool old = false;  // a variable takes the value from before the change
};

class UnitWriter {
 public:
  UnitWriter(RuleContext& context, Block& block, const Routine* routine);

  // The replacement of the unit's block.
  Node* run();

 private:
  // tsql_unit.cpp
  void list(const List& statements, const Frame& frame, Nodes& out);
  void statement(Node& node, const Frame& frame, Nodes& out);
  void plain(Node& node, const Frame& frame, Nodes& out);
  void test(const IfStatement& node, const Frame& frame, Nodes& out);
  void loop(const WhileLoop& node, const Frame& frame, Nodes& out);
  void option(const SetOption& option);
  Node* counted(const TargetStatement& rows);

  // tsql_unit_update.cpp
  bool assigns_variable(const Update& update) const;
  void assign_in_update(const Update& update, Nodes& out);
  void take_assignments(const Update& update, AssigningUpdate& parts);
  void join_old_version(const Update& update, Update& copy, AssigningUpdate& parts);

  void leave(const ReturnStatement& node, Nodes& out);
  void count_before(const Node& next, Node& node, Nodes& out);
  Node* whole(Nodes body);
  void close(Nodes& body);

  // tsql_unit_try.cpp
  void protected_list(const List& statements, Frame frame, Nodes& out);
  void attempt(const TryCatch& node, const Frame& frame, Nodes& out);
  void raise_again(const Node& node, const Frame& frame, Nodes& out);
  void raise_and_go_on(Node& node, const Frame& frame, Nodes& out);
  Node* segment(const Nodes& statements, const Frame& frame);
  Nodes capture(const Node& like, const std::string& variable);
  Node* guarded(Node& condition, const Frame& frame, Nodes& out);
  bool stands_alone(const Node& node, const Frame& frame) const;
  bool calls_keeper(const Node& root) const;
  bool begins_with_rollback(const List& handler) const;

  // tsql_unit_transaction.cpp
  void transaction(const Node& node, Frame& frame, Nodes& out);
  void savepoint_block(const List& rest, const Frame& frame, Nodes& out);

  // tsql_unit_call.cpp
  void call(const Execute& node, const Frame& frame, Nodes& out);
  void call_procedure(const Execute& node, const CatalogRoutine& routine, const Frame& frame,
                      Nodes& out);
  Node* argument(const CatalogParameter& parameter, const ExecuteArgument* given, bool copied,
                 Nodes& before, Nodes& after);
  Node* root_call(const Execute& node);
  const CatalogRoutine* callee(const Execute& node);

  // tsql_unit_rows.cpp
  void declare(DeclareStatement& node, const Frame& frame, Nodes& out);
  void table(Node& node, const std::string& name, CreateTable* made, Nodes& out);
  void result_set(Query& query, Nodes& out);
  void select_into(Query& query, const Frame& frame, Nodes& out);
  void filled_table(const TableType& shape);
  bool cursor(Node& node, Nodes& out);
  void fetch(const FetchCursor& node, const std::string& target, Nodes& out);
  bool mentions_variable(const Node& root) const;
  void insert_identity(Node& node, Nodes& out);

  Node* raw(const Node& like, const std::string& text, const Nodes& arguments = {},
            std::string_view helper = {});
  void refuse_code(const Node& node, const std::string& what);
  void need(std::string_view name, std::string_view type, Node* value = nullptr);
  void bind_caught(Node& node, const Frame& frame);
  Node* target_name(const Node& like, const std::string& name);
  bool mentions(const Node& root, std::string_view text) const;

  RuleContext& context_;
  Block& block_;
  const Routine* routine_;
  UnitForm form_ = UnitForm::batch;
  CatalogBody facts_;
  ProcedureShape shape_;
  std::string filled_;  // the table that a function fills and returns
  std::string name_;
  Nodes locals_;
  Nodes first_;  // statements before all others
  std::set<std::string> declared_;
  std::vector<std::string> dropped_;  // temporary tables that go when the routine ends
  std::vector<std::pair<std::string, Node*>> cursors_;
  bool counts_ = false;
  bool identity_ = false;
  bool abort_ = false;  // SET XACT_ABORT ON
  int tries_ = 0;
  int loops_ = 0;
  int arguments_ = 0;
  int assignments_ = 0;
  int assignments_at_cursor_ = 0;
};

// The node or one below it passes the test.
[[nodiscard]] bool deep(const Node& root, bool (*test)(const Node&));

// BEGIN, COMMIT, ROLLBACK, SAVE TRANSACTION.
[[nodiscard]] bool ends_transaction(const Node& node);

// The text that stands for the error of the CATCH around, until the writer knows which it is.
inline constexpr std::string_view caught_mark = "talora_caught";
inline constexpr std::string_view body_label = "talora_body";
inline constexpr std::string_view identity_variable = "talora_identity";
inline constexpr std::string_view fetch_variable = "talora_fetch_status";

}  // namespace talora::translators
