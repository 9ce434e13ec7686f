// Runtime functions where a target allows no stored function.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Refuses a column, constraint or index whose expression calls a runtime helper: MySQL and MariaDB
// allow no stored function there (MySQL Reference Manual, "CREATE TABLE and Generated Columns",
// "CHECK Constraints"; MariaDB Knowledge Base, "Generated Columns"). A rule's `apply`; never
// replaces the node.
Node* refuse_runtime_function(RuleContext& context, Node& node);

}  // namespace talora::translators
