// Defaults of columns, from CREATE TABLE trees.
#include "conversion/data/defaults.hpp"

namespace talora::conversion {

namespace {

std::string relation_key(const Node* node, const Catalog& catalog) {
  const auto* name = as<Name>(node);
  if (name == nullptr) return {};
  const Identifier& last = name->parts.back();
  const std::string schema = name->parts.size() > 1
                                 ? fold_oracle(name->parts[0].text, name->parts[0].quoted)
                                 : catalog.default_schema;
  return catalog_key(schema, fold_oracle(last.text, last.quoted));
}

}  // namespace

void Defaults::collect(const Tree& tree, const Catalog& catalog, const DataRules& rules) {
  const auto* create = as<CreateTable>(tree.root);
  const auto* alter = as<AlterTable>(tree.root);
  if (create == nullptr && alter == nullptr) return;
  const std::string relation =
      relation_key(create != nullptr ? create->name : alter->name, catalog);
  const auto column_key = [&](const ColumnDef& column) {
    return relation + "." + fold_oracle(column.name.text, column.name.quoted);
  };
  if (create != nullptr) {
    for (const Node* node : create->columns) {
      const auto* column = as<ColumnDef>(node);
      if (column == nullptr || column->default_value == nullptr) continue;
      values_[column_key(*column)] =
          column->default_on_null ? std::nullopt : rules.fold(*column->default_value, catalog);
    }
    return;
  }
  for (const Node* node : alter->actions) {
    const auto* action = as<AlterAction>(node);
    const auto* column = action == nullptr ? nullptr : as<ColumnDef>(action->payload);
    if (column == nullptr || column->default_value == nullptr) continue;
    const std::string key = column_key(*column);
    const bool is_first = rules.default_by_alter && !values_.contains(key);
    values_[key] = is_first ? rules.fold(*column->default_value, catalog) : std::nullopt;
  }
}

std::optional<FoldedValue> Defaults::find(std::string_view relation,
                                          std::string_view column) const {
  std::string key(relation);
  key += '.';
  key += column;
  const auto found = values_.find(key);
  return found == values_.end() ? std::nullopt : found->second;
}

}  // namespace talora::conversion
