// OUTPUT of T-SQL's INSERT, UPDATE and DELETE as RETURNING.
#pragma once

#include "translators/rules/rule.hpp"

#include <string_view>

namespace talora::translators {

// The RETURNING clause that stands for the OUTPUT clauses of `statement`; null with a finding when
// it cannot: several clauses, INTO a table, or the row version that the target does not return.
// `kept`: the version it returns, INSERTED or DELETED.
[[nodiscard]] Node* returning_of(RuleContext& context, const Node& statement, const List& outputs,
                                 std::string_view kept);

}  // namespace talora::translators
