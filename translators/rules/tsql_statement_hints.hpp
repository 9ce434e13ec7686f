// OPTION (…) of T-SQL's statements.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Says what is lost with each hint; MAXRECURSION is a limit that the target has not. True when
// there was one.
bool report_hints(RuleContext& context, const List& hints);

}  // namespace talora::translators
