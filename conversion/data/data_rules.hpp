// DataRules: what the constants of a source's scripts and data files store in a column.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"
#include "model/types/type.hpp"

#include <optional>
#include <string>

namespace talora::conversion {

// A constant as the source would compute it. text is empty for NULL; numbers are canonical
// decimals; moments are iso_text().
struct FoldedValue {
  TypeKind kind = TypeKind::null_value;
  std::string text;

  [[nodiscard]] bool is_null() const { return kind == TypeKind::null_value; }
};

// The stored text in the forms that Session::load takes; inner nullopt: NULL; outer nullopt: the
// conversion is not certain here.
using StoredValue = std::optional<std::optional<std::string>>;

// The functions of one dialect.
struct DataRules {
  // nullopt: not a constant this folds (names, functions of the session).
  std::optional<FoldedValue> (*fold)(const Node& expression, const Catalog& catalog);
  // What a column of `type` stores for it.
  StoredValue (*stored_value)(const FoldedValue& value, const Type& type);
  // What a field of a CSV file stores; quoted "" and nothing differ where '' is not NULL. Throws
  // std::invalid_argument when it does not fit.
  std::optional<std::string> (*csv_value)(const std::string& field, bool quoted, const Type& type);
  bool identity_by_value;  // INSERT may list an identity column (IDENTITY_INSERT)
  bool default_by_alter;   // ADD DEFAULT … FOR is how defaults are written
};

[[nodiscard]] const DataRules& oracle_data_rules();
[[nodiscard]] const DataRules& tsql_data_rules();

}  // namespace talora::conversion
