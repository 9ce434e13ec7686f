// Symbols of package variables.
#include "translators/rules/package_state.hpp"

#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

bool is_assigned(const Node* parent, const Node& node) {
  const auto* assignment = as<Assignment>(parent);
  return assignment != nullptr && assignment->target == &node;
}

bool is_constant(const Symbol& symbol) {
  if (symbol.variable != nullptr) return symbol.variable->constant;
  const auto* declaration = as<VariableDecl>(symbol.declaration);
  return declaration != nullptr && declaration->constant;
}

Node* accessor_call(RuleContext& context, const Node& node,
                    std::initializer_list<std::string_view> keys) {
  auto* call = context.build.arena().make<Call>(node.span);
  call->callee = key_name(context, node, keys);
  Symbol routine;  // what a reader of the store calls is not pure
  routine.kind = SymbolKind::routine;
  context.bindings.set_symbol(*call->callee, std::move(routine));
  context.bindings.set_type(*call, Type(context.bindings.type(node)));
  context.bindings.set_nullability(*call, context.bindings.nullability(node));
  return call;
}

bool has_limit(const Type& type) {
  return type.kind == TypeKind::integer || type.kind == TypeKind::date || type.precision >= 0 ||
         type.scale >= 0 || type.length >= 0;
}

bool is_package_value(RuleContext& context, const Node& node, const Symbol& symbol) {
  if (symbol.package == nullptr) return false;
  if (symbol.kind == SymbolKind::record_field && symbol.variable != nullptr) {
    refuse(context, node, DiagnosticId::package_state_refused, {folded_name(&node), "a record"});
    return false;
  }
  return symbol.kind == SymbolKind::package_variable;
}

}  // namespace talora::translators
