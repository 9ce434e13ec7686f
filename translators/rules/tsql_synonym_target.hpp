// Tables that T-SQL names by a synonym.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// The table behind a name that is a synonym's; null for other names.
[[nodiscard]] Node* synonym_target(RuleContext& context, const Name& name);

}  // namespace talora::translators
