// CAST of T-SQL as MySQL and MariaDB say it.
#pragma once

#include "translators/rules/tsql_values.hpp"

namespace talora::translators {

// tsql_convert() for the MySQL family.
[[nodiscard]] Node* mysql_convert(RuleContext& context, Node& operand, const Type& to, bool fit);

// A text as a value of another kind; `lenient`: NULL instead of an error, as TRY_CAST gives. Null
// when there is no such conversion.
[[nodiscard]] Node* mysql_read_text(RuleContext& context, Node& operand, const Type& to,
                                    bool lenient);

}  // namespace talora::translators
