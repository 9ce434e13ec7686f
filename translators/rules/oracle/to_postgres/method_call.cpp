// d.address.one_line() -> address_t.one_line(d.address)
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<const Call&>(node);
  const auto* callee = as<Name>(call.callee);
  // Only a method's call says what the name before it is.
  Symbol object = context.bindings.symbol(call);
  const CatalogRoutine* routine = called_routine(context, &call);
  if (callee == nullptr || callee->parts.size() < 2 || routine == nullptr ||
      object.kind == SymbolKind::none || routine->parameters.empty() ||
      routine->parameters[0].name != "SELF" || call.arguments.size() >= routine->parameters.size())
    return nullptr;
  Arena& arena = context.build.arena();
  auto* self = arena.make<Name>(callee->span);
  self->parts = callee->parts.first(callee->parts.size() - 1);
  context.bindings.set_symbol(*self, std::move(object));
  context.bindings.set_type(*self, routine->parameters[0].type);
  context.bindings.set_nullability(*self, Nullability::may_be_null);
  std::vector<Node*> arguments{self};
  arguments.insert(arguments.end(), call.arguments.begin(), call.arguments.end());
  Call* copy = context.build.edit(call);
  context.bindings.set_symbol(*copy, Symbol{});
  copy->callee = key_name(context, *callee, {routine->package, routine->name});
  context.bindings.set_symbol(*copy->callee, Symbol(context.bindings.symbol(*callee)));
  copy->arguments = arena.list(arguments);
  return copy;
}

}  // namespace

extern const Rule method_call_rule{"method_call", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
