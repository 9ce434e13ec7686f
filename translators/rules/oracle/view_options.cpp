// CREATE FORCE VIEW v … WITH READ ONLY -> CREATE VIEW v …
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& view = static_cast<CreateView&>(node);
  if (!view.force && !view.read_only && view.properties.empty() && !view.materialized &&
      view.constraints.empty()) {
    return nullptr;
  }
  CreateView* copy = context.build.edit(view);
  if (view.force) context.diagnostics.add(DiagnosticId::view_force, node.span);
  if (view.read_only) {
    context.diagnostics.add(DiagnosticId::view_read_only, node.span, {describe(*view.name)});
  }
  if (view.materialized) {
    context.diagnostics.add(DiagnosticId::materialized_view_refresh, node.span,
                            {describe(*view.name)});
  }
  for (const Node* property : view.properties) {
    context.diagnostics.add(DiagnosticId::storage_dropped, property->span);
  }
  copy->force = copy->read_only = false;
  copy->properties = {};
  copy->constraints = {};
  return copy;
}

}  // namespace

extern const Rule view_options_rule{"view_options", Phase::shape, Kind::create_view, apply};

}  // namespace talora::translators::oracle
