// The result of a call of one of Oracle's built-in functions.
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

[[nodiscard]] inline Value oracle_builtin_result(const BuiltinFunction& row,
                                                 const std::vector<Value>& arguments) {
  return builtin_result({&row, arguments});
}

}  // namespace talora::translators
