// Filling the catalog from DDL trees, and binding names and types of one statement.
#pragma once

#include "model/catalog.hpp"
#include "model/diagnostics/diagnostic.hpp"
#include "model/source_dialect.hpp"
#include "translators/bind/bindings.hpp"

namespace talora::translators {

// Pass 1: enters what a DDL statement declares (CREATE TABLE/VIEW/INDEX/SEQUENCE/SYNONYM/routine/
// package/trigger/type, ALTER TABLE, COMMENT, DROP). Other statements change nothing. Copies all it
// keeps. Views: columns are typed by binding their query against what is known so far; call
// complete_catalog() at the end to type what came too early. The catalog holds one dialect.
void collect(const Tree& tree, Catalog& catalog, SourceDialect dialect);

// After pass 1: resolves %TYPE / %ROWTYPE / view columns that depended on later DDL, gives
// exceptions their target SQLSTATE, in a deterministic order.
void complete_catalog(Catalog& catalog);

// Pass 2: resolves every name of the statement and types every expression by the source's rules.
// What cannot be resolved stays SymbolKind::none / TypeKind::unknown with an unknown_name finding.
void bind(const Tree& tree, const Catalog& catalog, Bindings& bindings, Diagnostics& diagnostics,
          SourceDialect dialect);

// The semantic type of a type as written (built-ins; user types by catalog). unknown when not
// found.
[[nodiscard]] Type resolve_type(const TypeName& name, const Catalog& catalog);

// The folded name of CREATE ROLE name …; empty for any other statement.
[[nodiscard]] std::string created_role(const Administrative& statement);

}  // namespace talora::translators
