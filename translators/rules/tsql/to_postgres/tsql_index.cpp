// CREATE NONCLUSTERED INDEX i ON t (name) … -> CREATE INDEX i ON t (name bpchar_ops)
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* column_of(RuleContext& context, Node* node) {
  auto* item = as<OrderItem>(node);
  const auto* name = item == nullptr ? nullptr : as<Name>(item->expression);
  if (name == nullptr) return node;
  const TypeKind kind = tsql_type(context, *name).kind;
  if (kind != TypeKind::varchar) return node;
  OrderItem* copy = context.build.edit(*item);
  // Comparisons leave trailing blanks out: only this operator class serves them.
  copy->expression = context.build.target(*name, "$1 bpchar_ops", {item->expression});
  context.bindings.set_nullability(*copy->expression, context.bindings.nullability(*name));
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& index = static_cast<CreateIndex&>(node);
  std::vector<Node*> columns;
  bool same = index.properties.empty() && index.clustering == Clustering::unsaid;
  bool nullable = false;
  for (Node* each : index.columns) {
    columns.push_back(column_of(context, each));
    same = same && columns.back() == each;
    const auto* item = as<OrderItem>(each);
    nullable = nullable || item == nullptr ||
               context.bindings.nullability(*item->expression) != Nullability::never_null;
  }
  const bool one_null = index.unique && nullable && index.where == nullptr;
  if (same && !one_null) return nullptr;
  for (const Node* property : index.properties) {
    if (is<Verbatim>(property))
      context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                              {"an index option"});
  }
  CreateIndex* copy = context.build.edit(index);
  copy->columns = context.build.arena().list(columns);
  copy->properties = {};
  copy->clustering = Clustering::unsaid;
  if (one_null)
    copy->properties = context.build.arena().list(
        {context.build.target(node, "NULLS NOT DISTINCT", std::vector<Node*>{})});
  return copy;
}

}  // namespace

extern const Rule tsql_index_rule{"tsql_index", Phase::value, Kind::create_index, apply};

}  // namespace talora::translators::tsql
