// What callers must know of an Oracle body: does it change rows.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

namespace talora::translators {

// A node of this kind changes rows, ends transactions, or is not known.
[[nodiscard]] bool is_row_change(Kind kind);

// Fills the entry from a routine with a body: CatalogBody::changes_rows, and in `calls` its own
// name first, then every name that may be a routine.
void collect_oracle_body(const Routine& routine, CatalogRoutine& entry);

// The routine's body is known, and neither it nor what it calls changes rows or ends transactions.
[[nodiscard]] bool only_reads(const Catalog& catalog, const CatalogRoutine& routine);

}  // namespace talora::translators
