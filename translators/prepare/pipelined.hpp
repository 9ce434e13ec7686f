// Pipelined functions.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// RETURN coll_t PIPELINED -> RETURNS SETOF element; PIPE ROW (x) -> RETURN NEXT x.
void settle_pipelined(RuleContext& context, Node& root);

}  // namespace talora::translators
