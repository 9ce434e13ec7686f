// The type rows Oracle -> MySQL and MariaDB.
#pragma once

#include "model/types/type_rows.hpp"

namespace talora {

[[nodiscard]] std::span<const TypeRow> oracle_mysql_types();

}  // namespace talora
