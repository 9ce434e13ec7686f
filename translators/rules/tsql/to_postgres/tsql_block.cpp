// DECLARE anywhere -> DECLARE at the head of the block; @@ROWCOUNT kept where it is read
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool mentions(const Node& root, std::string_view variable) {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* name = as<Name>(&node);
    found =
        found || (name != nullptr && name->parts.size() == 1 && name->parts[0].text == variable);
    const auto* statement = as<TargetStatement>(&node);
    found = found ||
            (statement != nullptr && statement->pattern.find(variable) != std::string_view::npos);
    return !found;
  });
  return found;
}

// SQLERRM and SQLSTATE exist in handlers only.
const Node* error_outside_handler(const Node& root) {
  const Node* found = nullptr;
  walk(root, [&](const Node& node) {
    const auto* target = as<TargetExpression>(&node);
    if (target != nullptr && (target->pattern == "SQLERRM" ||
                              target->pattern.find("(SQLSTATE)") != std::string_view::npos))
      found = &node;
    return !is<Handler>(&node);
  });
  return found;
}

// Rows for the client: a SELECT, or a change with RETURNING.
bool returns_rows(const Node& statement) {
  if (is<Query>(&statement) || is<Select>(&statement)) return true;
  if (const auto* insert = as<Insert>(&statement)) return insert->returning != nullptr;
  if (const auto* update = as<Update>(&statement)) return update->returning != nullptr;
  const auto* removal = as<Delete>(&statement);
  return removal != nullptr && removal->returning != nullptr;
}

class Declarations {
 public:
  Declarations(RuleContext& context, bool counts) : context_(context), counts_(counts) {}

  void list(List& statements) {
    std::vector<Node*> out;
    for (Node* statement : statements)
      add(statement, out);
    statements = context_.build.arena().list(out);
  }

  const std::vector<Node*>& found() const { return found_; }

 private:
  void add(Node* statement, std::vector<Node*>& out) {
    if (auto* declared = as<DeclareStatement>(statement)) return declare(*declared, out);
    if (const auto* option = as<SetOption>(statement)) return drop(*option);
    const auto* loop = as<TargetStatement>(statement);
    const bool rows =
        loop != nullptr && loop->pattern.find(" IN $1 LOOP") != std::string_view::npos;
    if (counts_ && rows) {
      TargetStatement* counted = context_.build.edit(*loop);
      std::string pattern(loop->pattern);
      const std::string variable(rowcount_variable);
      const std::size_t at = pattern.find("END LOOP");
      pattern.insert(at, "  " + variable + " := " + variable + " + 1;\n");
      counted->pattern = context_.build.arena().text(pattern);
      out.push_back(context_.build.target_statement(
          *statement, context_.build.arena().text(variable + " := 0"), {}));
      out.push_back(counted);
      return;
    }
    if (returns_rows(*statement))
      context_.diagnostics.add(DiagnosticId::tsql_code_refused, statement->span,
                               {"a statement in code that returns rows"});
    if (is<TransactionStatement>(statement))
      context_.diagnostics.add(DiagnosticId::tsql_transaction_refused, statement->span,
                               {"the end of a transaction in code"});
    out.push_back(statement);
    if (counts_ && changes_rows(*statement))
      out.push_back(context_.build.target_statement(
          *statement,
          context_.build.arena().text("GET DIAGNOSTICS " + std::string(rowcount_variable) +
                                      " = ROW_COUNT"),
          {}));
  }

  void drop(const SetOption& option) {
    const bool matters = option.name == "ROWCOUNT" || option.name == "IDENTITY_INSERT" ||
                         option.name.starts_with("TRANSACTION") || option.name == "DATEFIRST" ||
                         option.name == "DATEFORMAT" || option.name == "LANGUAGE";
    const std::string words = std::string(option.name) + ' ' + std::string(option.value);
    context_.diagnostics.add(
        matters ? DiagnosticId::tsql_option_refused : DiagnosticId::tsql_option_dropped,
        option.span, {words});
  }

  void declare(DeclareStatement& statement, std::vector<Node*>& out) {
    for (Node* node : statement.declarations) {
      auto* variable = as<VariableDecl>(node);
      if (variable == nullptr || is<TableType>(variable->type)) {
        context_.diagnostics.add(DiagnosticId::tsql_code_refused, node->span,
                                 {variable == nullptr ? "a cursor" : "a table variable"});
        continue;
      }
      const Type type = tsql_type(context_, *variable);
      VariableDecl* own = context_.build.edit(*variable);
      const std::string name = variable_name(variable->name.text, false);
      own->name.text = context_.build.arena().text(name);
      if (Node* words = variable_type(context_, *variable, type)) own->type = words;
      own->default_value = nullptr;
      found_.push_back(own);
      if (variable->default_value == nullptr) continue;
      Node* target = context_.build.name(*variable, {own->name.text});
      out.push_back(assign(context_, *variable, target,
                           tsql_convert(context_, variable->default_value, type, true)));
    }
  }

  RuleContext& context_;
  bool counts_;
  std::vector<Node*> found_;
};

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  if (const Node* outside = error_outside_handler(node))
    context.diagnostics.add(DiagnosticId::tsql_code_refused, outside->span,
                            {"ERROR_NUMBER() and its like outside of CATCH"});
  const bool counts = mentions(node, rowcount_variable);
  const bool rows = mentions(node, row_variable);
  Declarations declarations(context, counts);
  Block* copy = context.build.edit(static_cast<Block&>(node));
  each_statement_list(*copy, [&](List& list) { declarations.list(list); });
  std::vector<Node*> all = declarations.found();
  if (rows) all.push_back(declare_local(context, node, row_variable, "record"));
  if (counts)
    all.push_back(
        declare_local(context, node, rowcount_variable, "bigint", context.build.number(node, "0")));
  if (copy->statements.empty()) {
    std::vector<Node*> nothing{context.build.arena().make<NullStatement>(node.span)};
    copy->statements = context.build.arena().list(nothing);
  }
  if (!all.empty()) add_declarations(context, *copy, all);
  return copy;
}

}  // namespace

extern const Rule tsql_block_rule{"tsql_block", Phase::target, Kind::block, apply};

}  // namespace talora::translators::tsql
