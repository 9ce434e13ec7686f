// Bodies of stored programs for MySQL and MariaDB: what has no form there is taken apart, in this
// order, after all rules. Nothing here asks for the source dialect.
#pragma once

#include "translators/rules/rule.hpp"

#include <optional>
#include <string>
#include <vector>

namespace talora::translators {

// A column of a row that code keeps in variables.
struct RowColumn {
  std::string key;    // folded name; empty when it has none
  std::string words;  // target type of its variable
  Type type;
};

// The rows of a query or a table; nullopt when a column or its type is not known.
[[nodiscard]] std::optional<std::vector<RowColumn>> row_of_query(const RuleContext& context,
                                                                 const Node& query);
[[nodiscard]] std::optional<std::vector<RowColumn>> row_of_relation(
    const RuleContext& context, const CatalogRelation& relation);

// All passes over a routine's, trigger's or anonymous block's body.
void lower_code(RuleContext& context, List parameters, Block& body);

// lower_cursors.cpp: cursors lose their parameters, loops over rows become OPEN, FETCH and CLOSE.
void lower_cursors(RuleContext& context, Block& body);

// lower_records.cpp: a record variable becomes one variable for each column.
void lower_records(RuleContext& context, Block& body);

// `record.column` below `root` becomes the variable of that column; the record as a whole becomes
// the list of them where a list may stand. `variables` are folded names.
void use_variables(RuleContext& context, Node& root, const std::string& record,
                   const std::vector<RowColumn>& row, const std::vector<std::string>& variables);

// lower_fetches.cpp: FETCH tells in talora_found whether there was a row.
void lower_fetches(RuleContext& context, Block& body);

// lower_targets.cpp: SELECT INTO, FETCH and CALL fill local variables only; what else they name is
// assigned afterwards.
void lower_targets(RuleContext& context, Block& body);

// guard_assignments.cpp: a variable that a handler or later code reads keeps its value when an
// assignment to it fails.
void guard_assignments(RuleContext& context, Block& body);

// settle_names.cpp: a variable with the name of a column that the code reads, or of a variable
// around it, gets another one.
void settle_names(RuleContext& context, List parameters, Block& body);

}  // namespace talora::translators
