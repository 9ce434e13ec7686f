// Global temporary tables in code.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Statements name the session's own table, which hides the definition, without a schema. Bodies
// that use global temporary tables begin with talora.session_table() for each.
void settle_session_tables(RuleContext& context, Node& root);

// The statement that makes the session's table before `root`, an INSERT or MERGE outside of code
// into a global temporary table; null for everything else.
[[nodiscard]] Node* session_table_before(RuleContext& context, Node& root);

}  // namespace talora::translators
