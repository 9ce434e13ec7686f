// How often one row draws from a sequence.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Refuses a statement that names one sequence twice and draws from it (NEXTVAL): Oracle draws one
// number a row and all uses see it (SQL Language Reference, "Sequence Pseudocolumns"); the target
// draws one a call. A rule's `apply`; queries inside the statement are their own matter.
Node* refuse_drawn_twice(RuleContext& context, Node& node);

}  // namespace talora::translators
