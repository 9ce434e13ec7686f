// Handlers of ORA-02291 and ORA-02292, which share one SQLSTATE on PostgreSQL.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// WHEN no_parent THEN a … WHEN OTHERS THEN b -> WHEN no_parent THEN IF it is that error THEN a ELSE
// b for each block from `root` down whose statements may raise both errors.
void split_key_handlers(RuleContext& context, Node& root);

}  // namespace talora::translators
