// Names and types of the columns that a FROM item of T-SQL has.
#pragma once

#include "translators/rules/rule.hpp"

#include <optional>
#include <string>
#include <vector>

namespace talora::translators {

struct ShapeColumn {
  std::string name;  // folded
  Type type;
};

// Nothing when a column has no name or the table behind a star is not known.
[[nodiscard]] std::optional<std::vector<ShapeColumn>> columns_of_item(const RuleContext& context,
                                                                      const Node& item);

}  // namespace talora::translators
