// The type rows T-SQL -> PostgreSQL.
#pragma once

#include "model/types/type_rows.hpp"

namespace talora {

[[nodiscard]] std::span<const TypeRow> tsql_postgres_types();

}  // namespace talora
