// pkg.v := x -> PERFORM talora.state_set('pkg', 'v', x::text), through a typed variable where the
// type has a limit
#include "translators/print/names.hpp"
#include "translators/rules/package_state.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* setter(RuleContext& context, const Node& like, const Symbol& symbol, Node* value, bool text) {
  Builder& build = context.build;
  Node* package = build.string(like, postgres_name(symbol.package->name));
  Node* variable = build.string(like, postgres_name(symbol.name));
  return build.target_statement(like,
                                text ? "PERFORM talora.state_set($1, $2, $3)"
                                     : "PERFORM talora.state_set($1, $2, CAST($3 AS text))",
                                {package, variable, value}, "state_set");
}

Node* initialise(RuleContext& context, const Node& like, const Symbol& symbol) {
  auto* call = context.build.arena().make<Call>(like.span);
  call->callee = key_name(context, like, {symbol.package->name, "TALORA_INIT"});
  return context.build.target_statement(like, "PERFORM $1", {call});
}

Node* apply(RuleContext& context, Node& node) {
  auto& assignment = static_cast<Assignment&>(node);
  const Symbol symbol = context.bindings.symbol(*assignment.target);
  if (!is_package_value(context, *assignment.target, symbol)) return nullptr;
  const Type type = context.bindings.type(*assignment.target);
  const std::string words = target_type_words(context, type, true);
  if (words.empty()) {
    refuse(context, node, DiagnosticId::package_state_refused,
           {folded_name(assignment.target), "a record or collection"});
    return nullptr;
  }
  std::vector<Node*> statements;
  if (!inside_package(context, *symbol.package))
    statements.push_back(initialise(context, node, symbol));
  const bool text = is_string(type.kind);
  if (!has_limit(type)) {
    statements.push_back(setter(context, node, symbol, assignment.value, text));
    return statements.size() == 1 ? statements[0] : nested_block(context, node, {}, statements);
  }
  // A typed variable checks length and precision as the assignment does.
  Node* value = declare_local(context, node, "TALORA_VALUE", words, assignment.value);
  statements.push_back(
      setter(context, node, symbol, key_name(context, node, {"TALORA_VALUE"}), text));
  return nested_block(context, node, {value}, statements);
}

}  // namespace

extern const Rule plsql_package_assignment_rule{"plsql_package_assignment", Phase::target,
                                                Kind::assignment, apply};

}  // namespace talora::translators::oracle
