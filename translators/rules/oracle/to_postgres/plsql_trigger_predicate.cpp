// INSERTING, UPDATING, DELETING -> TG_OP = 'INSERT' and so on
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& name = static_cast<Name&>(node);
  if (!inside_trigger(context) || name.parts.size() != 1 || name.parts[0].quoted) return nullptr;
  const auto* call = as<Call>(context.parent);
  if (call != nullptr && call->callee == &node) return nullptr;
  const SymbolKind kind = context.bindings.symbol(node).kind;
  if (kind != SymbolKind::builtin && kind != SymbolKind::none) return nullptr;
  const std::string key = folded_name(&node);
  std::string_view event;
  if (key == "INSERTING") event = "INSERT";
  if (key == "UPDATING") event = "UPDATE";
  if (key == "DELETING") event = "DELETE";
  if (event.empty()) return nullptr;
  Builder& build = context.build;
  Node* test = build.target(node, "TG_OP = $1", {build.string(node, event)}, Binding::comparison);
  Type type;
  type.kind = TypeKind::boolean;
  context.bindings.set_type(*test, type);
  return test;
}

}  // namespace

extern const Rule plsql_trigger_predicate_rule{"plsql_trigger_predicate", Phase::shape, Kind::name,
                                               apply};

}  // namespace talora::translators::oracle
