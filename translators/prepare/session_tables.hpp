// Global temporary tables in code.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Statements name the session's own table, which hides the definition, without a schema. Bodies
// that use global temporary tables begin with talora.session_table() for each.
void settle_session_tables(RuleContext& context, Node& root);

// The statements that make the session's tables before `root`, an INSERT or MERGE outside of code
// that names global temporary tables; empty for everything else.
[[nodiscard]] std::vector<Node*> session_tables_before(RuleContext& context, Node& root);

}  // namespace talora::translators
