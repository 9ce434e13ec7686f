// pkg.f(x) -> pkg__f(x)
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/stored_names.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const CatalogRoutine* routine = called_routine(context, &call);
  if (routine == nullptr || routine->package.empty()) return nullptr;
  Call* copy = context.build.edit(call);
  copy->callee = key_name(context, *call.callee, {stored_key(context.catalog, *routine)});
  context.bindings.set_symbol(*copy->callee, Symbol(context.bindings.symbol(*call.callee)));
  return copy;
}

}  // namespace

extern const Rule stored_member_name_rule{"stored_member_name", Phase::target, Kind::call, apply};

}  // namespace talora::translators::oracle
