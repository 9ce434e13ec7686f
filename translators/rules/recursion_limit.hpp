// Limits of recursive WITH on the targets.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Turns that MySQL and MariaDB allow when nobody sets another limit.
inline constexpr int default_recursion_limit = 1000;

// MySQL ends a longer recursion with error 3636, MariaDB with the rows so far and warning 1931;
// PostgreSQL has no limit.
void report_recursion_limit(RuleContext& context, const Node& node);

}  // namespace talora::translators
