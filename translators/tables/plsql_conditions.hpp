// Oracle exceptions as PL/pgSQL conditions, and the errors that RAISE gives.
#pragma once

#include "model/catalog.hpp"

#include <string>

namespace talora::translators {

// What stands after WHEN: a condition name, several joined by OR, or SQLSTATE 'xxxxx'. Empty when
// the exception has no counterpart.
[[nodiscard]] std::string condition_of(const CatalogException& exception);

// SQLSTATE and message of RAISE for the exception; the message begins with ORA-nnnnn where Oracle
// has a number, which SQLCODE reads back. Empty state: no counterpart.
struct RaisedError {
  std::string sqlstate;
  std::string message;
};

[[nodiscard]] RaisedError raised_error(const CatalogException& exception);

}  // namespace talora::translators
