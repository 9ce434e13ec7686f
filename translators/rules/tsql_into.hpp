// SELECT … INTO of T-SQL: the table that it makes.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators {

// The name of the column whose IDENTITY property goes to the new table, where rows could need it:
// always of a table that stays, of a temporary one when the statement under translation inserts
// into it. Empty: none. Microsoft SQL documentation, "SELECT - INTO Clause": the property is not
// inherited from a join, a UNION, an aggregate or an expression.
[[nodiscard]] std::string copied_identity(const RuleContext& context, const Select& select);

}  // namespace talora::translators
