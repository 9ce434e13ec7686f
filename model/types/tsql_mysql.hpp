// The rows T-SQL -> MySQL and MariaDB; asked through type_rows.hpp.
#pragma once

#include "model/types/type_rows.hpp"

namespace talora {

[[nodiscard]] std::span<const TypeRow> tsql_mysql_types();

}  // namespace talora
