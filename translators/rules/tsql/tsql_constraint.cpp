// PRIMARY KEY CLUSTERED (a) WITH (PAD_INDEX = OFF) ON [PRIMARY] -> PRIMARY KEY (a)
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& constraint = static_cast<Constraint&>(node);
  if (constraint.properties.empty() && constraint.clustering == Clustering::unsaid) return nullptr;
  Constraint* copy = context.build.edit(constraint);
  for (const Node* property : constraint.properties)
    context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                            {"an option of the constraint's index"});
  copy->properties = {};
  copy->clustering = Clustering::unsaid;
  return copy;
}

}  // namespace

extern const Rule tsql_constraint_rule{"tsql_constraint", Phase::shape, Kind::constraint, apply};

}  // namespace talora::translators::tsql
