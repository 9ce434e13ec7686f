// Names of indexes on a target where they share a schema with tables.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators {

// True when a later statement makes the index of this name on this table again (after a DROP).
[[nodiscard]] bool is_made_again(const Catalog& catalog, const CreateIndex& index);

// What the index is called on the target, folded: its own name, or table_name when another table
// has an index of that name, or a relation or key constraint of the schema is called so.
[[nodiscard]] std::string index_name(const Catalog& catalog, const CatalogIndex& index);

// The entry of the catalog for a CREATE INDEX; null when there is none.
[[nodiscard]] const CatalogIndex* catalog_index(const Catalog& catalog, const CreateIndex& index);

}  // namespace talora::translators
