// The type rows Oracle -> PostgreSQL.
#pragma once

#include "model/types/type_rows.hpp"

namespace talora {

[[nodiscard]] std::span<const TypeRow> oracle_postgres_types();

// NUMBER(p) of a variable or CAST, where a value beyond the precision must raise as VALUE_ERROR
// does: instead of the rows with an integer.
[[nodiscard]] const TypeRow& oracle_postgres_checked_number();

}  // namespace talora
