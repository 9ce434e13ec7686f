// After pass 1: types and columns that waited for later DDL, keys of foreign keys, SQLSTATEs.
#include "translators/bind/agree_key_types.hpp"
#include "translators/bind/bind.hpp"
#include "translators/bind/collect.hpp"
#include "translators/bind/declared_exception.hpp"
#include "translators/bind/pending.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

template <class F>
void each_column_type(std::vector<CatalogColumn>& columns, F&& f) {
  for (CatalogColumn& column : columns)
    f(column.type);
}

template <class F>
void each_routine_type(CatalogRoutine& routine, F&& f) {
  for (CatalogParameter& parameter : routine.parameters)
    f(parameter.type);
  f(routine.return_type);
}

template <class F>
void each_type_type(CatalogType& type, F&& f) {
  f(type.type);
  each_column_type(type.fields, f);
  if (type.element) f(*type.element);
  if (type.index) f(*type.index);
}

// Every type the catalog holds, in key order.
template <class F>
void each_type(Catalog& catalog, F&& f) {
  for (auto& [key, type] : catalog.types)
    each_type_type(type, f);
  for (auto& [key, relation] : catalog.relations)
    each_column_type(relation.columns, f);
  for (auto& [key, package] : catalog.packages) {
    for (CatalogType& type : package.types)
      each_type_type(type, f);
    for (CatalogVariable& variable : package.variables)
      f(variable.type);
    for (CatalogRoutine& routine : package.routines)
      each_routine_type(routine, f);
  }
  for (auto& [key, routine] : catalog.routines)
    each_routine_type(routine, f);
}

// Resolves what can be; one type may depend on another, so until nothing changes.
void settle_types(Catalog& catalog) {
  bool changed = true;
  while (changed) {
    changed = false;
    each_type(catalog, [&](Type& type) {
      if (!is_deferred(type)) return;
      Type settled = settle_type(type, catalog);
      if (is_deferred(settled)) return;
      type = std::move(settled);
      changed = true;
    });
  }
}

// How much is known; rounds go on while it grows.
std::size_t known_count(Catalog& catalog) {
  std::size_t count = 0;
  each_type(catalog, [&](const Type& type) { count += type.kind == TypeKind::unknown ? 0 : 1; });
  for (const auto& [key, relation] : catalog.relations)
    count += relation.columns_known ? 1 : 0;
  return count;
}

// Types pending statements; one whose columns are all typed leaves the list.
void settle_pending(Catalog& catalog) {
  std::vector<CatalogPending> waiting;
  waiting.swap(catalog.pending);
  const std::string schema = catalog.default_schema;
  for (CatalogPending& entry : waiting) {
    catalog.default_schema = entry.default_schema;
    if (!type_columns(*entry.statement->tree.root, catalog))
      catalog.pending.push_back(std::move(entry));
  }
  catalog.default_schema = schema;
}

void complete_foreign_keys(Catalog& catalog) {
  for (auto& [key, relation] : catalog.relations) {
    for (CatalogConstraint& constraint : relation.constraints) {
      if (constraint.kind != CatalogConstraintKind::foreign_key ||
          !constraint.referenced_columns.empty())
        continue;
      const CatalogRelation* target = find_relation_by_key(catalog, constraint.referenced_table);
      if (target == nullptr) continue;
      for (const CatalogConstraint& candidate : target->constraints) {
        if (candidate.kind == CatalogConstraintKind::primary_key)
          constraint.referenced_columns = candidate.columns;
      }
    }
  }
}

void give_sqlstates(Catalog& catalog) {
  std::set<std::string> used;
  for (auto& [key, package] : catalog.packages) {
    for (CatalogException& exception : package.exceptions) {
      exception.sqlstate = exception_sqlstate(exception, key + ".", used);
      if (exception.sqlstate.starts_with("TU")) used.insert(exception.sqlstate);
    }
  }
}

}  // namespace

void complete_catalog(Catalog& catalog) {
  complete_foreign_keys(catalog);
  // Before %TYPE copies them.
  agree_key_types(catalog);
  settle_types(catalog);
  std::size_t before = 0;
  std::size_t after = known_count(catalog);
  while (!catalog.pending.empty() && after != before) {
    before = after;
    settle_pending(catalog);
    settle_types(catalog);
    after = known_count(catalog);
  }
  catalog.pending.clear();
  each_type(catalog, [](Type& type) {
    if (is_deferred(type)) type = Type{};
  });
  give_sqlstates(catalog);
  catalog.complete = true;
}

}  // namespace talora::translators
