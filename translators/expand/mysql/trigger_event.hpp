// The body of a trigger for one event.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// INSERTING, UPDATING and DELETING become constants, the branches they close go, and the row
// version that the event does not have is NULL.
void settle_event(RuleContext& context, CreateTrigger& trigger);

}  // namespace talora::translators
