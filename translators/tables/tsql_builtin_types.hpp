// Result types of T-SQL's built-in functions, in rows like Oracle's.
#pragma once

#include "translators/tables/oracle_builtin_types.hpp"

namespace talora::translators {

// The row of a built-in function by folded name, or null.
[[nodiscard]] const BuiltinFunction* find_tsql_builtin(std::string_view name);

[[nodiscard]] std::span<const BuiltinFunction> all_tsql_builtins();

}  // namespace talora::translators
