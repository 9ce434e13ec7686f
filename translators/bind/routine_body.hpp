// What callers must know of a T-SQL body: does it end transactions, keep work, give rows.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

namespace talora::translators {

// Reads the statements of a routine, trigger or batch, as lowered or half translated.
[[nodiscard]] CatalogBody routine_body(const List& statements, const Catalog& catalog);

// THROW, and RAISERROR of severity 11 and above or of one that is not a constant; as lowered or as
// the rules leave them.
[[nodiscard]] bool raises_error(const Node& node);

// RAISERROR: outside of TRY the next statement runs.
[[nodiscard]] bool goes_on_after(const Node& raising);

// INSERT, UPDATE, DELETE, MERGE, and what runs code: EXEC.
[[nodiscard]] bool may_change_rows(const Node& statement);

// A query whose rows go to the client: no assignment of variables, no INTO.
[[nodiscard]] bool gives_rows(const Node& statement);

// A constant default of a parameter as CatalogParameter keeps it.
[[nodiscard]] std::string default_text(const Node* value);

}  // namespace talora::translators
