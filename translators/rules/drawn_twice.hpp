// Sequences that one row of a statement uses more than once.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Refuses the statement where a sequence would be drawn from twice for a row: the source draws one
// number a row, the target one a call.
void refuse_drawn_twice(RuleContext& context, const Node& statement);

}  // namespace talora::translators
