// WITH (…) of tables, keys and indexes. Internal to parsers/tsql.
#pragma once

#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

// An option run for what is storage alone; a Verbatim for what changes the meaning of the table
// (system versioning, ledger).
Node* table_options(Lowering& lower, TokenRun run);

}  // namespace talora::tsql
