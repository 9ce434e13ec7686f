// c NUMBER INVISIBLE ENCRYPT -> c numeric; DEFAULT ON NULL n -> DEFAULT n NOT NULL, refused on
// MySQL
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

// DEFAULT ON NULL says NOT NULL, too; the expansion adds the trigger that fills a NULL.
Node* with_not_null(RuleContext& context, const ColumnDef& column) {
  ColumnDef* copy = context.build.edit(column);
  std::vector<Node*> constraints(column.constraints.begin(), column.constraints.end());
  for (const Node* node : constraints) {
    const auto* constraint = as<Constraint>(node);
    if (constraint != nullptr && constraint->constraint_kind == ConstraintKind::not_null)
      return nullptr;
  }
  auto* made = context.build.arena().make<Constraint>(column.span);
  made->constraint_kind = ConstraintKind::not_null;
  constraints.push_back(made);
  copy->constraints = context.build.arena().list(constraints);
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& column = static_cast<ColumnDef&>(node);
  const std::string name(column.name.text);
  const bool postgres = context.profile.family == TargetFamily::postgres;
  if (column.default_on_null && !postgres) {
    context.diagnostics.add(DiagnosticId::default_on_null, node.span, {name});
  }
  if (column.computed != nullptr) {
    context.diagnostics.add(DiagnosticId::virtual_column, node.span, {name});
  }
  Node* filled = column.default_on_null && postgres ? with_not_null(context, column) : nullptr;
  if (!column.invisible && column.properties.empty()) return filled;
  if (column.invisible) {
    context.diagnostics.add(DiagnosticId::invisible_object, node.span, {name});
  }
  for (const Node* property : column.properties) {
    context.diagnostics.add(DiagnosticId::storage_dropped, property->span);
  }
  ColumnDef* copy =
      context.build.edit(filled == nullptr ? column : static_cast<const ColumnDef&>(*filled));
  copy->invisible = false;
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule column_options_rule{"column_options", Phase::shape, Kind::column_def, apply};

}  // namespace talora::translators::oracle
