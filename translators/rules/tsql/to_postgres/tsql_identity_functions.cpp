// SCOPE_IDENTITY() -> the number kept after each INSERT of the unit; IDENT_CURRENT('t')
#include "translators/rules/tsql_unit.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  const Type type{TypeKind::number, 38, 0, -1, false, {}};
  if (name != "SCOPE_IDENTITY") return nullptr;
  if (context.in_routine) return typed_target(context, node, type, identity_variable, {});
  return typed_target(context, node, type, "talora.last_identity()", {}, Binding::primary,
                      "last_identity");
}

}  // namespace

extern const Rule tsql_identity_functions_rule{"tsql_identity_functions", Phase::value, Kind::call,
                                               apply};

}  // namespace talora::translators::tsql
