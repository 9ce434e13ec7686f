// Names of stored programs where there are no packages: pkg.f becomes pkg__f.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators {

// The catalog key of the stored program: NAME, PKG__NAME for a member, PKG__NAME__2 for the second
// of several members of that name.
[[nodiscard]] std::string stored_key(const Catalog& catalog, const CatalogRoutine& routine);

// The same for the routine a package defines; `package` is its folded name.
[[nodiscard]] std::string stored_key(const RuleContext& context, const CatalogPackage& package,
                                     const Routine& routine);

// The function that gives a parameter's default where it is no literal.
[[nodiscard]] std::string default_key(std::string_view routine_key, std::string_view parameter);

// Where the package's state is: @pkg.name, quoted where that is needed.
[[nodiscard]] std::string state_variable(const CatalogPackage& package, std::string_view name);

}  // namespace talora::translators
