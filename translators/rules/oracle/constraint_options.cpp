// CONSTRAINT c … USING INDEX TABLESPACE x -> CONSTRAINT c …
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& constraint = static_cast<Constraint&>(node);
  if (constraint.properties.empty()) return nullptr;
  for (const Node* property : constraint.properties) {
    context.diagnostics.add(DiagnosticId::storage_dropped, property->span);
  }
  Constraint* copy = context.build.edit(constraint);
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule constraint_options_rule{"constraint_options", Phase::shape, Kind::constraint,
                                          apply};

}  // namespace talora::translators::oracle
