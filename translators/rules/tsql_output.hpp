// OUTPUT of T-SQL's INSERT, UPDATE and DELETE as RETURNING.
#pragma once

#include "translators/rules/rule.hpp"

#include <optional>
#include <string>

namespace talora::translators {

// What inserted.x and deleted.x are called on the target: a FROM item, empty for the bare column,
// nothing for a version of the row that the statement cannot return.
struct RowVersions {
  std::optional<std::string> inserted;
  std::optional<std::string> deleted;
};

// True when an OUTPUT clause reads deleted.x.
[[nodiscard]] bool reads_old_rows(const List& outputs);

// The RETURNING clause that stands for the OUTPUT clauses of `statement`; null with a finding when
// it cannot: several clauses, INTO a table, or a row version that there is not.
[[nodiscard]] Node* returning_of(RuleContext& context, const Node& statement, const List& outputs,
                                 const RowVersions& versions);

}  // namespace talora::translators
