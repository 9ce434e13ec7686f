// Subprograms declared inside blocks.
#pragma once

#include "translators/prepare/preparation.hpp"

namespace talora::translators {

// Each becomes a routine OWNER__NAME of the owner's schema (of pg_temp for an anonymous block); the
// variables around it that it uses become parameters, IN OUT when it changes them.
void lift_routines(RuleContext& context, Preparation& parts);

}  // namespace talora::translators
