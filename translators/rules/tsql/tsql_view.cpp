// CREATE VIEW v WITH SCHEMABINDING AS … -> CREATE VIEW v AS …
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& view = static_cast<CreateView&>(node);
  if (view.properties.empty()) return nullptr;
  for (const Node* property : view.properties)
    context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                            {"an option of the view"});
  CreateView* copy = context.build.edit(view);
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule tsql_view_rule{"tsql_view", Phase::shape, Kind::create_view, apply};

}  // namespace talora::translators::tsql
