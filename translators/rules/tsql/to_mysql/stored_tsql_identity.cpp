// SCOPE_IDENTITY() -> the number kept after each INSERT of the unit
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  if (tsql_function(context, static_cast<Call&>(node)) != "SCOPE_IDENTITY") return nullptr;
  if (!context.in_routine) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                            {"SCOPE_IDENTITY", "only in code"});
    return nullptr;
  }
  return typed_target(context, node, Type{TypeKind::number, 38, 0, -1, false, {}},
                      "talora_identity", {});
}

}  // namespace

extern const Rule stored_tsql_identity_rule{"stored_tsql_identity", Phase::value, Kind::call,
                                            apply};

}  // namespace talora::translators::tsql
