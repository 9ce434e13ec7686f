// The type rows Oracle -> PostgreSQL.
#pragma once

#include "model/types/type_rows.hpp"

namespace talora {

[[nodiscard]] std::span<const TypeRow> oracle_postgres_types();

}  // namespace talora
