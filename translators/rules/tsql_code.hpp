// Names and types of T-SQL variables in PL/pgSQL, and what counts as a statement that changes rows.
#pragma once

#include "translators/rules/tsql_values.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

// @Total is p_total as a parameter, v_total as a variable: a column of that name stays apart.
[[nodiscard]] std::string variable_name(std::string_view written, bool parameter);

// The type of a variable: text brings the collation that it is compared by.
[[nodiscard]] Node* variable_type(RuleContext& context, const Node& like, const Type& type);

// Variables that rules add to a block.
inline constexpr std::string_view rowcount_variable = "talora_rowcount";
inline constexpr std::string_view row_variable = "talora_row";

// INSERT, UPDATE, DELETE, MERGE.
[[nodiscard]] bool changes_rows(const Node& node);

}  // namespace talora::translators
