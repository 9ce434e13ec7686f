// f -> f() for the user's functions and procedures; package members by their package's schema
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool is_value(const Node* parent, const Node& node) {
  if (parent == nullptr) return false;
  if (const auto* call = as<Call>(parent)) return call->callee != &node;
  switch (parent->kind) {
    case Kind::routine:
    case Kind::create_routine:
    case Kind::create_package:
    case Kind::create_trigger:
    case Kind::drop_object:
    case Kind::grant:
    case Kind::comment_on:
    case Kind::create_synonym:
    case Kind::type_name:
    case Kind::table_ref:
      return false;
    default:
      return true;
  }
}

Node* apply(RuleContext& context, Node& node) {
  const Symbol& symbol = context.bindings.symbol(node);
  if (symbol.kind != SymbolKind::routine || symbol.routine == nullptr ||
      !is_value(context.parent, node))
    return nullptr;
  auto* call = context.build.arena().make<Call>(node.span);
  Node* callee = context.build.edit(static_cast<Name&>(node));
  call->callee = callee;
  context.bindings.set_type(*call, Type(context.bindings.type(node)));
  context.bindings.set_nullability(*call, context.bindings.nullability(node));
  return call;
}

}  // namespace

extern const Rule plsql_bare_call_rule{"plsql_bare_call", Phase::shape, Kind::name, apply};

}  // namespace talora::translators::oracle
