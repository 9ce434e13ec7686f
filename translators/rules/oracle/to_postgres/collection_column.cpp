// TABLE(d.phones) p, of a column -> unnest(d.phones) AS p (column_value)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& function = static_cast<TableFunction&>(node);
  const auto* column = as<Name>(function.call);
  if (column == nullptr || context.bindings.type(*column).kind != TypeKind::collection ||
      context.bindings.symbol(*column).kind != SymbolKind::column)
    return nullptr;
  TableFunction* copy = context.build.edit(function);
  copy->call = context.build.target(node, "unnest($1)", {function.call});
  const CatalogType* type = nullptr;
  for (const auto& [key, one] : context.catalog.types) {
    if (key == context.bindings.type(*column).name) type = &one;
  }
  const bool plain =
      type == nullptr || !type->element ||
      (type->element->kind != TypeKind::object && type->element->kind != TypeKind::record);
  if (plain && function.columns.empty()) {
    // Without an alias the rows need one to hang their column on.
    if (copy->alias.text.empty()) copy->alias = {"talora_list", false, node.span};
    copy->columns = context.build.arena().identifiers({{"column_value", false, node.span}});
  }
  return copy;
}

}  // namespace

extern const Rule collection_column_rule{"collection_column", Phase::shape, Kind::table_function,
                                         apply};

}  // namespace talora::translators::oracle
