// ROUND, CEILING, FLOOR, POWER, SIGN of T-SQL: what both targets share.
#pragma once

#include "translators/rules/rule.hpp"

#include <optional>

namespace talora::translators {

[[nodiscard]] bool is_floating(const Type& type);

// The argument as a number: text and bit are converted as the source does.
[[nodiscard]] Node* tsql_number(RuleContext& context, Node* argument);

// ROUND(value, digits [, flag]); cut: a flag that is not 0 truncates. Nothing when the flag is
// known only at run time, which is refused.
struct TsqlRound {
  Node* value = nullptr;
  Node* digits = nullptr;
  bool cut = false;
};

[[nodiscard]] std::optional<TsqlRound> tsql_round(RuleContext& context, const Call& call);

}  // namespace talora::translators
