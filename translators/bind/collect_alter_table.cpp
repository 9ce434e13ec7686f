// ALTER TABLE: changes of what the catalog holds.
#include "translators/bind/collect.hpp"
#include "translators/bind/constraint_state.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

void add_column(const ColumnDef& column, const Catalog& catalog, CatalogRelation& relation) {
  CatalogColumn entry = catalog_column(column, catalog);
  if (relation.find_column(entry.name) == nullptr) relation.columns.push_back(std::move(entry));
  apply_column_constraints(column, catalog, relation);
}

// MODIFY changes only what it says.
void modify_column(const ColumnDef& column, const Catalog& catalog, CatalogRelation& relation) {
  const CatalogColumn changed = catalog_column(column, catalog);
  for (CatalogColumn& known : relation.columns) {
    if (known.name != changed.name) continue;
    if (column.type != nullptr) known.type = changed.type;
    known.has_default = known.has_default || changed.has_default;
    known.is_identity = known.is_identity || changed.is_identity;
    known.is_computed = known.is_computed || changed.is_computed;
    if (changed.is_identity) known.nullable = false;
  }
  apply_column_constraints(column, catalog, relation);
}

void drop_columns(const Identifiers& names, CatalogRelation& relation) {
  const std::vector<std::string> dropped = folded_names(names);
  const auto gone = [&](const std::string& name) {
    return std::find(dropped.begin(), dropped.end(), name) != dropped.end();
  };
  std::erase_if(relation.columns, [&](const CatalogColumn& column) { return gone(column.name); });
  std::erase_if(relation.constraints, [&](const CatalogConstraint& constraint) {
    return std::any_of(constraint.columns.begin(), constraint.columns.end(), gone);
  });
}

void rename_column(const std::string& from, const std::string& to, CatalogRelation& relation) {
  for (CatalogColumn& column : relation.columns) {
    if (column.name == from) column.name = to;
  }
  for (CatalogConstraint& constraint : relation.constraints) {
    std::replace(constraint.columns.begin(), constraint.columns.end(), from, to);
  }
}

void rename_table(const std::string& key, const std::string& to, Catalog& catalog) {
  auto entry = catalog.relations.extract(key);
  if (entry.empty()) return;
  entry.mapped().name = to;
  entry.key() = catalog_key(entry.mapped().schema, to);
  const std::string new_key = entry.key();
  catalog.relations.insert(std::move(entry));
  for (auto& [other_key, relation] : catalog.relations) {
    for (CatalogConstraint& constraint : relation.constraints) {
      if (constraint.referenced_table == key) constraint.referenced_table = new_key;
    }
  }
}

void apply_action(const AlterAction& action, const Catalog& catalog, CatalogRelation& relation) {
  const std::vector<std::string> names = folded_names(action.names);
  const std::string new_name = fold_oracle(action.new_name.text, action.new_name.quoted);
  const auto* column = as<ColumnDef>(action.payload);
  const auto* constraint = as<Constraint>(action.payload);
  switch (action.action) {
    case AlterKind::add_column:
      if (column != nullptr) add_column(*column, catalog, relation);
      return;
    case AlterKind::modify_column:
      if (column != nullptr) modify_column(*column, catalog, relation);
      return;
    case AlterKind::add_constraint:
      if (constraint != nullptr) apply_constraint(*constraint, catalog, relation, {});
      return;
    case AlterKind::drop_column:
      return drop_columns(action.names, relation);
    case AlterKind::drop_constraint:
      if (names.empty()) return;
      std::erase_if(relation.constraints,
                    [&](const CatalogConstraint& known) { return known.name == names[0]; });
      return;
    case AlterKind::rename_column:
      if (!names.empty()) rename_column(names[0], new_name, relation);
      return;
    case AlterKind::rename_constraint:
      for (CatalogConstraint& known : relation.constraints) {
        if (!names.empty() && known.name == names[0]) known.name = new_name;
      }
      return;
    case AlterKind::enable_constraint:
    case AlterKind::disable_constraint:
      return switch_constraints(action, relation);
    default:
      return;
  }
}

}  // namespace

void collect_alter_table(const AlterTable& table, Catalog& catalog) {
  const ObjectName name = object_name(table.name, catalog);
  std::string key = catalog_key(name.schema, name.name);
  for (const Node* node : table.actions) {
    const auto* action = as<AlterAction>(node);
    if (action == nullptr) continue;
    if (action->action == AlterKind::rename_table) {
      const std::string to = fold_oracle(action->new_name.text, action->new_name.quoted);
      rename_table(key, to, catalog);
      key = catalog_key(name.schema, to);
      continue;
    }
    auto relation = catalog.relations.find(key);
    if (relation != catalog.relations.end()) apply_action(*action, catalog, relation->second);
  }
}

}  // namespace talora::translators
