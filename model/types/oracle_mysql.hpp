// The type rows Oracle -> MySQL and MariaDB.
#pragma once

#include "model/types/type_rows.hpp"

namespace talora {

[[nodiscard]] std::span<const TypeRow> oracle_mysql_types();

// What differs for variables of code: asked first.
[[nodiscard]] std::span<const TypeRow> oracle_mysql_variable_types();

}  // namespace talora
