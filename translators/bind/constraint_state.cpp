// ENABLE and DISABLE CONSTRAINT: the last word about a constraint counts.
#include "translators/bind/constraint_state.hpp"

#include "translators/bind/catalog_types.hpp"
#include "translators/bind/collect.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool is_key_of(const CatalogConstraint& known, const Constraint& key) {
  if (key.constraint_kind == ConstraintKind::primary_key)
    return known.kind == CatalogConstraintKind::primary_key;
  return known.kind == CatalogConstraintKind::unique && known.columns == folded_names(key.columns);
}

bool is_rule_of_rows(const CatalogConstraint& known) {
  return known.kind == CatalogConstraintKind::foreign_key ||
         known.kind == CatalogConstraintKind::check;
}

template <class F>
std::vector<std::size_t> places(const CatalogRelation& relation, F&& wanted) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < relation.constraints.size(); ++i) {
    if (wanted(relation.constraints[i])) found.push_back(i);
  }
  return found;
}

const CatalogRelation* relation_of(const Node* name, const Catalog& catalog) {
  const ObjectName object = object_name(name, catalog);
  return catalog.find_relation(object.schema, object.name);
}

}  // namespace

std::vector<std::size_t> switched_constraints(const AlterAction& action,
                                              const CatalogRelation& relation) {
  if (const auto* key = as<Constraint>(action.payload))
    return places(relation, [&](const CatalogConstraint& known) { return is_key_of(known, *key); });
  if (action.names.empty()) return places(relation, is_rule_of_rows);
  std::vector<std::size_t> found;
  for (const std::string& name : folded_names(action.names)) {
    const auto one =
        places(relation, [&](const CatalogConstraint& known) { return known.name == name; });
    if (one.empty()) return {};
    found.insert(found.end(), one.begin(), one.end());
  }
  return found;
}

void switch_constraints(const AlterAction& action, CatalogRelation& relation) {
  for (const std::size_t place : switched_constraints(action, relation)) {
    CatalogConstraint& known = relation.constraints[place];
    if (action.action == AlterKind::disable_constraint) {
      known.disabled = true;
      continue;
    }
    // What is enabled stays checked; rows that came while it was not are checked when asked for.
    if (known.disabled || action.validate) known.novalidate = !action.validate;
    known.disabled = false;
    if (known.kind != CatalogConstraintKind::primary_key) continue;
    for (CatalogColumn& column : relation.columns) {
      if (std::ranges::find(known.columns, column.name) != known.columns.end())
        column.nullable = false;
    }
  }
}

bool is_settled_switch(const AlterTable& table, const AlterAction& action, const Catalog& catalog) {
  if (!catalog.complete) return false;
  if (action.action != AlterKind::enable_constraint &&
      action.action != AlterKind::disable_constraint)
    return false;
  const CatalogRelation* relation = relation_of(table.name, catalog);
  return relation != nullptr && !switched_constraints(action, *relation).empty();
}

const CatalogConstraint* last_state(const Node& statement, const Constraint& constraint,
                                    const Catalog& catalog) {
  if (!catalog.complete) return nullptr;
  const auto* created = as<CreateTable>(&statement);
  const auto* altered = as<AlterTable>(&statement);
  if (created == nullptr && altered == nullptr) return nullptr;
  const CatalogRelation* relation =
      relation_of(created != nullptr ? created->name : altered->name, catalog);
  if (relation == nullptr) return nullptr;
  const auto found =
      std::ranges::find(relation->constraints, constraint.span, &CatalogConstraint::span);
  return found == relation->constraints.end() ? nullptr : &*found;
}

}  // namespace talora::translators
