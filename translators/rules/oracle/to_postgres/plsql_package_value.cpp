// pkg.v -> pkg.v(), inside the package talora.state_get('pkg', 'v'); constants are functions
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool is_written(const Node* parent, const Node& node) {
  const auto* assignment = as<Assignment>(parent);
  return assignment != nullptr && assignment->target == &node;
}

bool is_constant(const Symbol& symbol) {
  if (symbol.variable != nullptr) return symbol.variable->constant;
  const auto* declaration = as<VariableDecl>(symbol.declaration);
  return declaration != nullptr && declaration->constant;
}

Node* accessor(RuleContext& context, const Node& node, const Symbol& symbol) {
  auto* call = context.build.arena().make<Call>(node.span);
  call->callee = key_name(context, node, {symbol.package->name, symbol.name});
  Symbol routine;  // what a reader of the store calls is not pure
  routine.kind = SymbolKind::routine;
  context.bindings.set_symbol(*call->callee, std::move(routine));
  context.bindings.set_type(*call, Type(context.bindings.type(node)));
  context.bindings.set_nullability(*call, context.bindings.nullability(node));
  return call;
}

Node* apply(RuleContext& context, Node& node) {
  const Symbol symbol = context.bindings.symbol(node);
  if (symbol.package == nullptr || is<TypeName>(context.parent) || is_written(context.parent, node))
    return nullptr;
  if (symbol.kind == SymbolKind::record_field && symbol.variable != nullptr) {
    refuse(context, node, DiagnosticId::package_state_refused, {folded_name(&node), "a record"});
    return nullptr;
  }
  if (symbol.kind != SymbolKind::package_variable) return nullptr;
  if (is_constant(symbol) || !inside_package(context, *symbol.package))
    return accessor(context, node, symbol);
  const Type type = context.bindings.type(node);
  const std::string words = target_type_words(context, type, false);
  if (words.empty()) {
    refuse(context, node, DiagnosticId::package_state_refused,
           {folded_name(&node), "a record or collection"});
    return nullptr;
  }
  Builder& build = context.build;
  Node* package = build.string(node, postgres_name(symbol.package->name));
  Node* variable = build.string(node, postgres_name(symbol.name));
  const bool plain = words == "text" || is_string(type.kind);
  const std::string pattern =
      plain ? "talora.state_get($1, $2)" : "talora.state_get($1, $2)::" + words;
  return build.target(node, build.arena().text(pattern), {package, variable},
                      plain ? Binding::primary : Binding::cast, "state_get");
}

}  // namespace

extern const Rule plsql_package_value_rule{"plsql_package_value", Phase::target, Kind::name, apply};

}  // namespace talora::translators::oracle
