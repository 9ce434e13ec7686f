// The result of a call of a built-in function.
#pragma once

#include "translators/bind/value.hpp"
#include "translators/tables/oracle_builtin_types.hpp"

#include <vector>

namespace talora::translators {

struct BuiltinCall {
  const BuiltinFunction* row = nullptr;
  std::vector<Value> arguments;
};

// Type and nullability by the row's rules.
[[nodiscard]] Value builtin_result(const BuiltinCall& call);

}  // namespace talora::translators
