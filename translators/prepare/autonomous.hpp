// Autonomous transactions through dblink: what the user may choose instead of their refusal.
#pragma once

#include "translators/prepare/preparation.hpp"

namespace talora::translators {

// PROCEDURE p with PRAGMA AUTONOMOUS_TRANSACTION -> p__autonomous with its body, and p that calls
// it in a session of its own (talora.autonomous). Other units keep the pragma, which is refused:
// functions, OUT parameters, types without words, more than nine parameters, DBMS_OUTPUT.
void settle_autonomous(RuleContext& context, Preparation& parts);

}  // namespace talora::translators
