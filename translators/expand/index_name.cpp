// Names of indexes on a target where they share a schema with tables.
#include "translators/expand/index_name.hpp"

#include "translators/bind/catalog_types.hpp"

namespace talora::translators {

const CatalogIndex* catalog_index(const Catalog& catalog, const CreateIndex& index) {
  const ObjectName table = object_name(index.table, catalog);
  const ObjectName name = object_name(index.name, catalog);
  const bool of_table = catalog.dialect == SourceDialect::tsql;
  const auto found =
      catalog.indexes.find(of_table ? catalog_key(table.schema, table.name) + '.' + name.name
                                    : catalog_key(name.schema, name.name));
  return found == catalog.indexes.end() ? nullptr : &found->second;
}

bool is_made_again(const Catalog& catalog, const CreateIndex& index) {
  const CatalogIndex* last = catalog_index(catalog, index);
  return last != nullptr && !(last->span == index.span);
}

std::string index_name(const Catalog& catalog, const CatalogIndex& index) {
  bool taken = catalog.relations.contains(catalog_key(index.table_schema, index.name)) ||
               catalog.sequences.contains(catalog_key(index.table_schema, index.name));
  for (const auto& [key, other] : catalog.indexes) {
    taken = taken || (other.name == index.name && other.table_schema == index.table_schema &&
                      other.table != index.table);
  }
  for (const auto& [key, relation] : catalog.relations) {
    if (relation.schema != index.table_schema || relation.name == index.table) continue;
    for (const CatalogConstraint& constraint : relation.constraints) {
      const bool has_index = constraint.kind == CatalogConstraintKind::primary_key ||
                             constraint.kind == CatalogConstraintKind::unique;
      taken = taken || (has_index && constraint.name == index.name);
    }
  }
  return taken ? index.table + '_' + index.name : index.name;
}

}  // namespace talora::translators
