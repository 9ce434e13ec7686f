// Columns of Oracle's PIVOT and UNPIVOT: which the source loses, what the new ones are called.
#pragma once

#include "model/tree/tree.hpp"

#include <string>
#include <vector>

namespace talora::translators {

// Columns of the source that the clause uses up, folded: those in aggregates and FOR, or those that
// become rows.
[[nodiscard]] std::vector<std::string> pivot_sources(const Pivot& pivot);

// value_aggregate, each by its alias, else the value as it is written (Oracle Database SQL Language
// Reference, "SELECT", pivot_clause). Folded.
[[nodiscard]] std::string pivot_column_name(const SelectItem& value, const SelectItem& aggregate);

}  // namespace talora::translators
