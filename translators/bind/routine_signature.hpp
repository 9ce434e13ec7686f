// A routine's signature from its tree, for the catalog and for nested routines.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

#include <functional>

namespace talora::translators {

using TypeResolver = std::function<Type(const Node*)>;

// Parameters and result; name, schema and package are the caller's.
[[nodiscard]] CatalogRoutine routine_signature(const Routine& routine, const TypeResolver& type_of);

// Same name, kind, and parameters by name and type kind: a declaration and its body.
[[nodiscard]] bool same_signature(const CatalogRoutine& a, const CatalogRoutine& b);

}  // namespace talora::translators
