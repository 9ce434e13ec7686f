// Compound triggers.
#pragma once

#include "translators/prepare/preparation.hpp"

namespace talora::translators {

// One trigger for each timing section; variables of the declaration section are carried from one to
// the next in the session (talora.state_get, talora.state_set). Other triggers stay as they are.
void split_compound_trigger(RuleContext& context, CreateTrigger& trigger, Preparation& parts);

}  // namespace talora::translators
