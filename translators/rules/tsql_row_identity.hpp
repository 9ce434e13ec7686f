// What tells a table's rows apart: its primary key, else the place of the row.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators {

// Names of the columns, folded or as the target has them; empty for what has no rows of its own (a
// view, a table that is not known). A table without a primary key gives a finding.
[[nodiscard]] std::vector<std::string> row_identity(RuleContext& context, const Node& like,
                                                    const CatalogRelation* relation);

// qualifier.column; the bare column without a qualifier.
[[nodiscard]] Node* row_column(RuleContext& context, const Node& like,
                               const CatalogRelation* relation, std::string_view qualifier,
                               std::string_view column);

// left.a = right.a AND left.b = right.b; `right_columns` are the names on the right side.
[[nodiscard]] Node* same_row(RuleContext& context, const Node& like,
                             const CatalogRelation* relation,
                             const std::vector<std::string>& columns, std::string_view left,
                             std::string_view right, const std::vector<std::string>& right_columns);

// (columns) IN (SELECT columns FROM … WHERE … FETCH FIRST n ROWS ONLY); `qualifier`: of the target
// in `from`, empty where it stands alone.
[[nodiscard]] Node* among_first_rows(RuleContext& context, const Node& like,
                                     const CatalogRelation* relation, const List& from, Node* where,
                                     Node* count, std::string_view qualifier);

}  // namespace talora::translators
