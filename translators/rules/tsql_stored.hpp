// StoredWriter: the statements of one T-SQL routine, trigger or batch as the body of a stored
// program of MySQL.
//
// A handler there keeps what its block did, as TRY does in the source: TRY is a block whose handler
// notes the error, CATCH stands behind it. Transactions are counted in @talora_trancount.
#pragma once

#include "translators/bind/routine_body.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

class StoredWriter {
 public:
  // `routine` is null for triggers and batches.
  StoredWriter(RuleContext& context, Block& block, const Routine* routine);

  // The replacement of the unit's block.
  Node* run();

 private:
  using Nodes = std::vector<Node*>;

  // tsql_stored.cpp
  void list(const List& statements, Nodes& out);
  void statement(Node& node, Nodes& out);
  void plain(Node& node, Nodes& out);
  void change(Node& node, Nodes& out);
  void test(const IfStatement& node, Nodes& out);
  void loop(const WhileLoop& node, Nodes& out);
  void option(const SetOption& option);
  void leave(const ReturnStatement& node, Nodes& out);
  void count_before(const Node& next, const Node& node, Nodes& out);
  Node* whole(const Nodes& body);

  // tsql_stored_error.cpp
  void attempt(const TryCatch& node, Nodes& out);
  void raise_again(const Node& node, Nodes& out);
  void raise(const ThrowStatement& node, Nodes& out);
  void raise(const RaiseError& node, Nodes& out);
  void transaction(const Node& node, Nodes& out);
  Nodes capture(const Node& like, const std::string& variable);

  // tsql_stored_call.cpp
  Node* root_statement();
  void call(const Execute& node, Nodes& out);
  void call_procedure(const Execute& node, const CatalogRoutine& routine, Nodes& out);
  Node* argument(const Execute& node, const CatalogParameter& parameter,
                 const ExecuteArgument* given, Nodes& before, Nodes& after);
  void with_error(const Node& like, const Nodes& statements, Nodes& out);

  // tsql_stored_rows.cpp
  void declare(DeclareStatement& node, Nodes& out);
  void select_values(Query& query, Nodes& out);
  void assign_each_row(Query& query, const Select& select, Nodes& out);
  void assign_one_row(Query& query, const Select& select, Nodes& out);
  void insert_identity(const Insert& insert, Nodes& out);

  Node* raw(const Node& like, const std::string& text, const Nodes& arguments = {},
            std::string_view helper = {});
  void refuse_code(const Node& node, const std::string& what);
  void need(std::string_view name, std::string_view words, Node* value = nullptr);
  bool mentions(const Node& root, std::string_view text) const;

  enum class Form { batch, procedure, function, trigger };

  RuleContext& context_;
  Block& block_;
  const Routine* routine_;
  Form form_ = Form::batch;
  std::string name_;
  CatalogBody facts_;
  Nodes locals_;
  std::set<std::string> declared_;
  std::string caught_;  // the variable of the CATCH around; empty: none
  bool counts_ = false;
  bool identity_ = false;
  bool abort_ = false;  // SET XACT_ABORT ON
  bool in_try_ = false;
  int tries_ = 0;
  int arguments_ = 0;
};

// The text that stands for the error of the CATCH around until the writer knows which it is.
inline constexpr std::string_view stored_caught_mark = "@talora_error_of_catch";

// The parameter that takes the return code of a procedure (folded name).
inline constexpr std::string_view stored_code_parameter = "RETURN_CODE";

}  // namespace talora::translators
