// c NUMBER INVISIBLE ENCRYPT -> c numeric; DEFAULT ON NULL -> refused
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& column = static_cast<ColumnDef&>(node);
  const std::string name(column.name.text);
  if (column.default_on_null) {
    context.diagnostics.add(DiagnosticId::default_on_null, node.span, {name});
  }
  if (column.computed != nullptr) {
    context.diagnostics.add(DiagnosticId::virtual_column, node.span, {name});
  }
  if (!column.invisible && column.properties.empty()) return nullptr;
  if (column.invisible) {
    context.diagnostics.add(DiagnosticId::invisible_object, node.span, {name});
  }
  for (const Node* property : column.properties) {
    context.diagnostics.add(DiagnosticId::storage_dropped, property->span);
  }
  ColumnDef* copy = context.build.edit(column);
  copy->invisible = false;
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule column_options_rule{"column_options", Phase::shape, Kind::column_def, apply};

}  // namespace talora::translators::oracle
