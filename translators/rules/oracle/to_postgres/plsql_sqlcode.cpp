// SQLCODE, SQLERRM in a handler -> talora.sqlcode(SQLSTATE, SQLERRM), talora.sqlerrm(SQLSTATE,
// SQLERRM); with the error's context where Oracle's code depends on it; handlers of one key error
// leave the other alone
#include "model/tree/walk.hpp"
#include "translators/rules/key_errors.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

// A value too long or too large is ORA-06502 in code, ORA-12899 or ORA-01438 in SQL: the handler
// may see both.
bool may_be_value_error(const RuleContext& context, const Handler& handler) {
  if (handler.exceptions.empty()) return true;  // OTHERS
  for (const Node* exception : handler.exceptions) {
    const Symbol& symbol = context.bindings.symbol(*exception);
    if (symbol.exception != nullptr && symbol.exception->ora_code == -6502) return true;
  }
  return false;
}

bool is_error_word(const RuleContext& context, const Node& node) {
  const auto* name = as<Name>(&node);
  if (name == nullptr || name->parts.size() != 1) return false;
  if (context.bindings.symbol(node).kind != SymbolKind::builtin) return false;
  const std::string key = folded_name(name);
  return key == "SQLCODE" || key == "SQLERRM";
}

Node* error_value(RuleContext& context, const Node& word, std::string_view variable) {
  const bool code = folded_name(&word) == "SQLCODE";
  const std::string_view helper = code ? "sqlcode" : "sqlerrm";
  if (variable.empty()) {
    return context.build.target(
        word, code ? "talora.sqlcode(SQLSTATE, SQLERRM)" : "talora.sqlerrm(SQLSTATE, SQLERRM)",
        std::vector<Node*>{}, Binding::primary, helper);
  }
  return context.build.target(
      word,
      code ? "talora.sqlcode(SQLSTATE, SQLERRM, $1)" : "talora.sqlerrm(SQLSTATE, SQLERRM, $1)",
      {key_name(context, word, {variable})}, Binding::primary, helper);
}

// GET STACKED DIAGNOSTICS error_context = PG_EXCEPTION_CONTEXT, as the handler's first statement.
void get_context(RuleContext& context, Handler& handler, std::string_view variable) {
  Node* name = key_name(context, handler, {variable});
  name->span = Span{};
  Node* get = context.build.target_statement(
      handler, "GET STACKED DIAGNOSTICS $1 = PG_EXCEPTION_CONTEXT", {name});
  get->span = Span{};
  std::vector<Node*> statements{get};
  statements.insert(statements.end(), handler.statements.begin(), handler.statements.end());
  handler.statements = context.build.arena().list(statements);
}

// Handlers below `root`, inner ones of a handler in a variable of their own.
class Handlers {
 public:
  Handlers(RuleContext& context, const Node& root) : context_(context), root_(root) {}

  void visit(Node& node, std::size_t depth) {
    for_each_child(node,
                   [&](Node*& child) { visit(*child, depth + (is<Handler>(child) ? 1 : 0)); });
    if (auto* handler = as<Handler>(&node)) settle(*handler, depth);
  }

  [[nodiscard]] bool changed() const { return changed_; }

  [[nodiscard]] std::vector<Node*> declarations() const {
    std::vector<Node*> out;
    for (const Variable& variable : variables_) {
      if (variable.used) out.push_back(declare_local(context_, root_, variable.name, "text"));
    }
    return out;
  }

 private:
  struct Variable {
    std::string name;
    bool used = false;
  };

  // One for each depth; names are chosen before the first use is written.
  Variable& variable_at(std::size_t depth) {
    while (variables_.size() < depth) {
      const std::string number =
          variables_.empty() ? "" : "_" + std::to_string(variables_.size() + 1);
      variables_.push_back({unused_name(root_, "ERROR_CONTEXT" + number)});
    }
    return variables_[depth - 1];
  }

  void settle(Handler& handler, std::size_t depth) {
    const bool both = may_be_value_error(context_, handler);
    Variable& variable = variable_at(depth);
    bool asked = false;
    replace_below(handler, [&](Node& part) -> Node* {
      if (!is_error_word(context_, part)) return nullptr;
      asked = true;
      return error_value(context_, part, both ? std::string_view(variable.name) : "");
    });
    if (!asked) return;
    changed_ = true;
    if (!both) return;
    variable.used = true;
    get_context(context_, handler, variable.name);
  }

  RuleContext& context_;
  const Node& root_;
  std::vector<Variable> variables_;
  bool changed_ = false;
};

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  split_key_handlers(context, node);
  Handlers handlers(context, node);
  handlers.visit(node, 0);
  if (!handlers.changed()) return nullptr;
  Block* copy = context.build.edit(static_cast<Block&>(node));
  const std::vector<Node*> declarations = handlers.declarations();
  if (!declarations.empty()) add_declarations(context, *copy, declarations);
  return copy;
}

}  // namespace

extern const Rule plsql_sqlcode_rule{"plsql_sqlcode", Phase::value, Kind::block, apply};

}  // namespace talora::translators::oracle
