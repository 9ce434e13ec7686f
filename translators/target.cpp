// The targets that are built.
#include "translators/target.hpp"

#include "translators/runtime/runtime.hpp"

#include <stdexcept>

namespace talora::translators {

const Target& target_of(TargetFamily family) {
  static const Target postgres{print_postgres, check_sql, same_parse, postgres_runtime};
  static const Target mysql{print_mysql, nullptr, nullptr, mysql_runtime};
  switch (family) {
    case TargetFamily::postgres:
      return postgres;
    case TargetFamily::mysql:
      return mysql;
  }
  // parse_profile() gives no profile of a family that is not built.
  throw std::logic_error("no such target family is built");
}

}  // namespace talora::translators
