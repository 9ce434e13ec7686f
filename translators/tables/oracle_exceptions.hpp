// Oracle's predefined exceptions and ORA codes with their SQLSTATEs on PostgreSQL.
#pragma once

#include "model/catalog.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

// NO_DATA_FOUND and the like by folded name, or null. Lives for the whole program.
[[nodiscard]] const CatalogException* predefined_exception(std::string_view name);

// SQLSTATE of an Oracle error code (negative as SQLCODE gives it; 100 for no data), empty when it
// has no twin. -20000 … -20999 give TA000 … TA999.
[[nodiscard]] std::string sqlstate_of_code(int ora_code);

}  // namespace talora::translators
