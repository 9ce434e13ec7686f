// Column definitions of T-SQL: what both targets share.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// An edited copy of the column without the options of the source's storage, its default and
// computed value converted, tinyint with a CHECK (but for a computed column). Null when the type
// is not known, settled already or refused by the column's name.
[[nodiscard]] ColumnDef* tsql_column_copy(RuleContext& context, ColumnDef& column,
                                          const Type& type);

// The type with the collation that the column says; `collation` gets what the target calls it. The
// usual one is reported. False: the target has no such collation, which is refused.
[[nodiscard]] bool tsql_column_collation(RuleContext& context, const ColumnDef& column,
                                         std::string_view usual, std::string_view& collation,
                                         std::string_view& helper);

}  // namespace talora::translators
