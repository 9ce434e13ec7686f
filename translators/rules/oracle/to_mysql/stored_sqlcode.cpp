// SQLCODE, SQLERRM in a handler -> talora.sqlcode(…), talora.sqlerrm(…) of what GET DIAGNOSTICS
// gave at its head
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool is_error_word(const RuleContext& context, const Node& node) {
  const auto* name = as<Name>(&node);
  if (name == nullptr || name->parts.size() != 1) return false;
  if (context.bindings.symbol(node).kind != SymbolKind::builtin) return false;
  const std::string key = folded_name(name);
  return key == "SQLCODE" || key == "SQLERRM";
}

// The block's statements, its own handlers aside, hold a node that `f` accepts.
template <class F>
bool any_statement(const Block& block, const F& f) {
  bool found = false;
  for (const Node* statement : block.statements) {
    walk(*statement, [&](const Node& node) {
      found = found || f(node);
      return !found;
    });
  }
  return found;
}

// A column may be too small for a value: ORA-12899, ORA-01438.
bool stores(const Node& node) {
  return is_dml(node) && node.kind != Kind::delete_statement;
}

// A variable may be: ORA-06502.
bool computes(const Node& node) {
  const auto* select = as<Select>(&node);
  return (select != nullptr && !select->into.empty()) || is<Assignment>(&node) ||
         is<FetchCursor>(&node) || is<CallStatement>(&node) || is<VariableDecl>(&node);
}

struct Names {
  std::string count, number, state, text;
};

Node* error_value(RuleContext& context, const Node& word, const Names& names, bool in_code) {
  const bool code = folded_name(&word) == "SQLCODE";
  return context.build.target(
      word, code ? "talora.sqlcode($1, $2, $3, $4)" : "talora.sqlerrm($1, $2, $3, $4)",
      {key_name(context, word, {names.number}), key_name(context, word, {names.state}),
       key_name(context, word, {names.text}), context.build.boolean(word, in_code)},
      Binding::primary, code ? "sqlcode" : "sqlerrm");
}

// The last condition is the error: notes and warnings of the same statement come before it. On
// MariaDB the first is, and notes of the places it came through follow.
Node* get_error(RuleContext& context, const Node& like, const Names& names) {
  std::vector<Node*> arguments;
  for (const std::string* name : {&names.count, &names.number, &names.state, &names.text}) {
    arguments.push_back(key_name(context, like, {*name}));
    arguments.back()->span = Span{};
  }
  Node* get = context.build.target_statement(
      like,
      context.profile.has(Capability::error_comes_first)
          ? "GET DIAGNOSTICS CONDITION 1 $2 = MYSQL_ERRNO, $3 = RETURNED_SQLSTATE, "
            "$4 = MESSAGE_TEXT;"
          : "GET DIAGNOSTICS $1 = NUMBER;\n"
            "GET DIAGNOSTICS CONDITION $1 $2 = MYSQL_ERRNO, $3 = RETURNED_SQLSTATE, "
            "$4 = MESSAGE_TEXT;",
      arguments);
  get->span = Span{};
  return get;
}

// The error's parts are variables of the handler's block: a declaration inside the handler would
// clear the diagnostics.
bool settle(RuleContext& context, const Block& block, Handler& handler, const Node& root,
            std::vector<Node*>& declarations) {
  const Names names{unused_name(root, "ERROR_COUNT"), unused_name(root, "ERROR_NUMBER"),
                    unused_name(root, "ERROR_STATE"), unused_name(root, "ERROR_TEXT")};
  const bool writes = any_statement(block, stores);
  const bool in_code = !writes || any_statement(block, computes);
  bool asked = false;
  replace_below(handler, [&](Node& part) -> Node* {
    if (!is_error_word(context, part)) return nullptr;
    asked = true;
    return error_value(context, part, names, in_code);
  });
  if (!asked) return false;
  if (writes && in_code) refuse(context, handler, DiagnosticId::value_error_mixed);
  std::vector<Node*> statements{get_error(context, handler, names)};
  statements.insert(statements.end(), handler.statements.begin(), handler.statements.end());
  for (const std::string& name : {names.count, names.number})
    declarations.push_back(declare_local(context, handler, name, "int"));
  declarations.push_back(declare_local(context, handler, names.state, "char(5)"));
  declarations.push_back(declare_local(context, handler, names.text, "text"));
  handler.statements = context.build.arena().list(statements);
  return true;
}

Node* apply(RuleContext& context, Node& node) {
  auto& block = static_cast<Block&>(node);
  std::vector<Node*> declarations;
  for (Node* each : block.handlers) {
    std::vector<Node*> own;
    if (settle(context, block, static_cast<Handler&>(*each), *context.tree.root, own) &&
        declarations.empty())
      declarations = own;
  }
  if (declarations.empty()) return nullptr;
  Block* copy = context.build.edit(block);
  add_declarations(context, *copy, declarations);
  return copy;
}

}  // namespace

extern const Rule stored_sqlcode_rule{"stored_sqlcode", Phase::value, Kind::block, apply};

}  // namespace talora::translators::oracle
