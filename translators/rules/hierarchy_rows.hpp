// Rows of a hierarchical query over joins, views and inline views as one numbered table.
#pragma once

#include "translators/rules/rule.hpp"

#include <string_view>

namespace talora::translators {

inline constexpr std::string_view walk_rows_name = "walk_rows";
inline constexpr std::string_view walk_rows_identity = "row_no";

// ORDER SIBLINGS BY with a column's place or alias as what the column shows.
[[nodiscard]] List sibling_keys(RuleContext& context, const Query& query, const Select& select);

// The query over `WITH walk_rows AS (SELECT row_number() OVER () AS row_no, columns FROM …)`:
// joining conditions go there with FROM, all other clauses read its columns. For MySQL the numbers
// follow ORDER SIBLINGS BY, then all columns: MariaDB may number the rows once for each place that
// reads them. Null when a star, an unknown column or a key over the walk stands in the way.
[[nodiscard]] Query* over_walk_rows(RuleContext& context, const Query& query, const Select& select);

}  // namespace talora::translators
