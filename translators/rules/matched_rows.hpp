// Rows that an UPDATE finds: MySQL counts those it really changes.
#pragma once

#include "translators/rules/rule.hpp"

#include <string_view>

namespace talora::translators {

// Each row that the UPDATE finds gets another value: what it assigns differs from what its
// WHERE demands.
[[nodiscard]] bool surely_changes(const Update& update);

// SELECT count(*) INTO variable … FOR UPDATE, to stand before the UPDATE: the rows it finds, locked
// until then. Null with a finding when its condition cannot be evaluated twice. `variable` is a
// folded name.
[[nodiscard]] Node* count_matched(RuleContext& context, const Update& update,
                                  std::string_view variable);

}  // namespace talora::translators
