// INSERT … VALUES of constants to rows.
#include "conversion/data/data_plan.hpp"
#include "conversion/data/fold.hpp"

#include <algorithm>

namespace talora::conversion {

namespace {

const CatalogRelation* target_table(const Insert& insert, const Catalog& catalog) {
  const auto* table = as<TableRef>(insert.target);
  const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
  if (name == nullptr || !name->link.empty() || name->parts.size() > 2 || table->extra != nullptr) {
    return nullptr;
  }
  const Identifier& last = name->parts.back();
  const std::string schema =
      name->parts.size() == 2 ? fold_oracle(name->parts[0].text, name->parts[0].quoted) : "";
  const CatalogRelation* relation =
      catalog.find_relation(schema, fold_oracle(last.text, last.quoted));
  return relation != nullptr && relation->kind == RelationKind::table ? relation : nullptr;
}

std::vector<const CatalogColumn*> target_columns(const Insert& insert,
                                                 const CatalogRelation& relation) {
  std::vector<const CatalogColumn*> columns;
  if (insert.columns.empty()) {
    for (const CatalogColumn& column : relation.columns)
      columns.push_back(&column);
    return columns;
  }
  for (const Identifier& identifier : insert.columns) {
    columns.push_back(relation.find_column(fold_oracle(identifier.text, identifier.quoted)));
  }
  return columns;
}

// Constant defaults of the columns an INSERT leaves out; nullopt when one is no constant.
struct OmittedColumns {
  std::vector<std::string> names;
  DataRow values;
};

std::optional<OmittedColumns> omitted_columns(const CatalogRelation& relation,
                                              const std::vector<const CatalogColumn*>& listed,
                                              const Defaults& defaults) {
  OmittedColumns omitted;
  const std::string key = catalog_key(relation.schema, relation.name);
  for (const CatalogColumn& column : relation.columns) {
    if (std::find(listed.begin(), listed.end(), &column) != listed.end()) continue;
    if (column.is_identity) return std::nullopt;
    if (!column.has_default || column.is_computed) continue;
    const auto value = defaults.find(key, column.name);
    const auto stored = value ? stored_value(*value, column.type) : std::nullopt;
    if (!stored) return std::nullopt;
    omitted.names.push_back(column.name);
    omitted.values.push_back(*stored);
  }
  return omitted;
}

bool fold_row(const RowValue& row, const std::vector<const CatalogColumn*>& columns,
              const OmittedColumns& omitted, std::vector<DataRow>& rows) {
  if (row.items.size() != columns.size()) return false;
  DataRow values;
  values.reserve(columns.size() + omitted.values.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    auto folded = fold(*row.items[i]);
    if (!folded) return false;
    auto stored = stored_value(*folded, columns[i]->type);
    if (!stored) return false;
    values.push_back(std::move(*stored));
  }
  values.insert(values.end(), omitted.values.begin(), omitted.values.end());
  rows.push_back(std::move(values));
  return true;
}

}  // namespace

std::optional<CopyStep> fold_insert(const Node& statement, const Catalog& catalog,
                                    const Defaults& defaults) {
  const auto* insert = as<Insert>(&statement);
  if (insert == nullptr || insert->returning != nullptr || insert->error_logging != nullptr) {
    return std::nullopt;
  }
  const auto* values = as<ValuesRows>(insert->source);
  const CatalogRelation* relation = values == nullptr ? nullptr : target_table(*insert, catalog);
  if (relation == nullptr) return std::nullopt;
  const auto columns = target_columns(*insert, *relation);
  const bool plain = std::all_of(columns.begin(), columns.end(), [](const CatalogColumn* column) {
    return column != nullptr && !column->is_identity && !column->is_computed;
  });
  if (!plain) return std::nullopt;
  const auto omitted = omitted_columns(*relation, columns, defaults);
  if (!omitted) return std::nullopt;
  CopyStep step;
  step.relation = catalog_key(relation->schema, relation->name);
  for (const CatalogColumn* column : columns)
    step.columns.push_back(column->name);
  step.columns.insert(step.columns.end(), omitted->names.begin(), omitted->names.end());
  for (const Node* row : values->rows) {
    const auto* items = as<RowValue>(row);
    if (items == nullptr || !fold_row(*items, columns, *omitted, step.rows)) return std::nullopt;
  }
  return step;
}

}  // namespace talora::conversion
