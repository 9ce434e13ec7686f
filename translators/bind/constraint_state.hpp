// ALTER TABLE … ENABLE and DISABLE CONSTRAINT: which constraints they mean, and how those end.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/nodes.hpp"

#include <cstddef>
#include <vector>

namespace talora::translators {

// The constraints of `relation` an enable_constraint or disable_constraint action is about, by
// their place: those it names, its primary or unique key, or, without either, all that T-SQL's ALL
// means (foreign keys and checks). Empty when one is not known.
[[nodiscard]] std::vector<std::size_t> switched_constraints(const AlterAction& action,
                                                            const CatalogRelation& relation);

// The state of the constraints after the action.
void switch_constraints(const AlterAction& action, CatalogRelation& relation);

// Nothing is left to do for the action: the catalog is complete and knows its constraints, which
// are made in their last state.
[[nodiscard]] bool is_settled_switch(const AlterTable& table, const AlterAction& action,
                                     const Catalog& catalog);

// How the scripts leave the constraint that is declared at `constraint`; null when `statement`
// (CREATE or ALTER TABLE) is of no known table or more DDL may come.
[[nodiscard]] const CatalogConstraint* last_state(const Node& statement,
                                                  const Constraint& constraint,
                                                  const Catalog& catalog);

}  // namespace talora::translators
