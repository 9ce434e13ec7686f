// Names and types of the columns that a FROM item of T-SQL has.
#include "translators/rules/tsql_shape.hpp"

namespace talora::translators {

namespace {

using Columns = std::vector<ShapeColumn>;

std::string folded(const Identifier& part) {
  return fold_oracle(part.text, part.quoted);
}

Columns columns_of_relation(const CatalogRelation& relation) {
  Columns columns;
  for (const CatalogColumn& column : relation.columns)
    columns.push_back({column.name, column.type});
  return columns;
}

std::optional<Columns> columns_of_query(const RuleContext& context, const Node* query) {
  while (const auto* whole = as<Query>(query))
    query = whole->body;
  while (const auto* operation = as<SetOperation>(query)) {
    query = operation->left;
    while (const auto* whole = as<Query>(query))
      query = whole->body;
  }
  const auto* select = as<Select>(query);
  if (select == nullptr) return std::nullopt;
  Columns columns;
  for (const Node* node : select->items) {
    const auto* item = as<SelectItem>(node);
    const Node* value = item == nullptr ? node : item->expression;
    if (const auto* star = as<Star>(value)) {
      if (star->qualifier != nullptr && select->from.size() != 1) return std::nullopt;
      for (const Node* item_of_from : select->from) {
        const auto inner = columns_of_item(context, *item_of_from);
        if (!inner) return std::nullopt;
        columns.insert(columns.end(), inner->begin(), inner->end());
      }
      continue;
    }
    const auto* name = as<Name>(value);
    const bool aliased = item != nullptr && !item->alias.text.empty();
    if (!aliased && name == nullptr) return std::nullopt;
    columns.push_back(
        {folded(aliased ? item->alias : name->parts.back()), context.bindings.type(*value)});
  }
  return columns;
}

std::optional<Columns> renamed(std::optional<Columns> columns, const Identifiers& names) {
  if (!columns || names.empty()) return columns;
  if (columns->size() != names.size()) return std::nullopt;
  for (std::size_t i = 0; i < names.size(); ++i)
    (*columns)[i].name = folded(names[i]);
  return columns;
}

}  // namespace

std::optional<std::vector<ShapeColumn>> columns_of_item(const RuleContext& context,
                                                        const Node& item) {
  if (const auto* derived = as<DerivedTable>(&item))
    return renamed(columns_of_query(context, derived->query), derived->columns);
  const auto* ref = as<TableRef>(&item);
  if (ref == nullptr) return std::nullopt;
  const Symbol& symbol = context.bindings.symbol(*ref->name);
  if (symbol.relation != nullptr) {
    if (!symbol.relation->columns_known) return std::nullopt;
    return columns_of_relation(*symbol.relation);
  }
  if (const auto* cte = as<Cte>(symbol.declaration))
    return renamed(columns_of_query(context, cte->query), cte->columns);
  return std::nullopt;
}

}  // namespace talora::translators
