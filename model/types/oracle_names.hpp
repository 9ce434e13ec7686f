// The built-in types of Oracle by their words: SQL and PL/SQL spellings to Type.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/tree/nodes.hpp"
#include "model/types/type.hpp"

namespace talora {

// The type a TypeName writes when it is a built-in one: one-part names without %TYPE and %ROWTYPE.
// Subtypes of STANDARD (POSITIVE, NATURAL, STRING …) give their base type. nullopt for all others.
// Source: SQL Language Reference 19c "Data Types"; PL/SQL Language Reference 19c "PL/SQL Data Types".
[[nodiscard]] std::optional<Type> oracle_builtin_type(const TypeName& name);

// The words of a one-part type name, upper case; empty for others.
[[nodiscard]] std::string_view oracle_type_words(const TypeName& name, std::string& storage);

}  // namespace talora
