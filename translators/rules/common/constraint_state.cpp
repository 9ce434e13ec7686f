// CONSTRAINT c … that a later statement disables -> CONSTRAINT c … DISABLE
#include "translators/bind/constraint_state.hpp"

#include "translators/rules/rule.hpp"

namespace talora::translators::common {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& constraint = static_cast<Constraint&>(node);
  const CatalogConstraint* last = last_state(*context.tree.root, constraint, context.catalog);
  if (last == nullptr) return nullptr;
  if (last->disabled == constraint.disabled && last->novalidate == constraint.novalidate)
    return nullptr;
  Constraint* copy = context.build.edit(constraint);
  copy->disabled = last->disabled;
  copy->novalidate = last->novalidate;
  return copy;
}

}  // namespace

extern const Rule constraint_state_rule{"constraint_state", Phase::shape, Kind::constraint, apply};

}  // namespace talora::translators::common
