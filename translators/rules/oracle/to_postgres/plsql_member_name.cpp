// pkg.f(x) -> schema pkg, function f; inside the package f(x) -> pkg.f(x)
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const CatalogRoutine* routine = called_routine(context, &call);
  if (routine == nullptr || routine->package.empty()) return nullptr;
  Call* copy = context.build.edit(call);
  copy->callee = key_name(context, *call.callee, {routine->package, routine->name});
  context.bindings.set_symbol(*copy->callee, Symbol(context.bindings.symbol(*call.callee)));
  return copy;
}

}  // namespace

extern const Rule plsql_member_name_rule{"plsql_member_name", Phase::target, Kind::call, apply};

}  // namespace talora::translators::oracle
