// SQLSTATEs of exceptions that PL/SQL code declares.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

#include <set>
#include <string>
#include <string_view>

namespace talora::translators {

// The code of PRAGMA EXCEPTION_INIT(name, code) among the declarations, 0 without one.
[[nodiscard]] int exception_init_code(const List& declarations, std::string_view name);

// The state of the exception's code, else TU and three characters from its qualified name that no
// state in `used` has.
[[nodiscard]] std::string exception_sqlstate(const CatalogException& exception,
                                             std::string_view unit,
                                             const std::set<std::string>& used);

// All TU states the catalog's packages have been given.
[[nodiscard]] std::set<std::string> used_sqlstates(const Catalog& catalog);

}  // namespace talora::translators
