// pkg.v -> pkg.v(), inside the package talora.state_get('pkg', 'v'); constants are functions
#include "translators/print/names.hpp"
#include "translators/rules/package_state.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const Symbol symbol = context.bindings.symbol(node);
  if (is<TypeName>(context.parent) || is_assigned(context.parent, node) ||
      !is_package_value(context, node, symbol))
    return nullptr;
  if (is_constant(symbol) || !inside_package(context, *symbol.package))
    return accessor_call(context, node, {symbol.package->name, symbol.name});
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
