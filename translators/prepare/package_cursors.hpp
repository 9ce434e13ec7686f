// Cursors of packages.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// A member that uses a cursor of its package gets a copy of the declaration; code elsewhere opens a
// cursor over the function that gives the rows.
void settle_package_cursors(RuleContext& context, Node& root);

}  // namespace talora::translators
