// Oracle exceptions as conditions of MySQL's and MariaDB's handlers, and the errors that SIGNAL
// gives.
#pragma once

#include "model/catalog.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// What a handler for the exception names ("1062", "SQLSTATE 'P0002'"); empty when no error of the
// target means it.
[[nodiscard]] std::vector<std::string> mysql_conditions(const CatalogException& exception);

// The error that RAISE gives: SQLSTATE, error number (0: none said), message.
struct SignalledError {
  std::string sqlstate;
  int number = 0;
  std::string message;
};

// sqlstate empty: no error of the target means the exception. Codes -20000 … -20999 have the
// number 20000 … 20999.
[[nodiscard]] SignalledError signalled_error(const CatalogException& exception);

}  // namespace talora::translators
