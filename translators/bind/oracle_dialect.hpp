// What the Oracle dialect is made of.
#pragma once

#include "model/tree/tree.hpp"
#include "model/types/type.hpp"

#include <optional>

namespace talora::translators {

[[nodiscard]] std::optional<Type> oracle_built_in_type(const TypeName& name);
[[nodiscard]] Type oracle_literal_type(const Literal& literal);

}  // namespace talora::translators
